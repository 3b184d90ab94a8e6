package org.hearsay.model;

/**
 * The words and marks of one passage, as offsets into the report's text.
 *
 * <p>Contractions ("du", "zum") are one token; English clitics ("n't", "'s") and French elisions ("l'", "qu'") are
 * tokens of their own.
 */
public final class Tokens {

    private final Text text;
    private final int[] starts;
    private final int[] ends;

    /** Takes ownership of both arrays, which have the same length. */
    public Tokens(Text text, int[] starts, int[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException("starts and ends differ in length");
        }
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Number of tokens. */
    public int size() {
        return starts.length;
    }

    /** Offset of the first code point of token {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset behind the last code point of token {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** Where token {@code i} stands. */
    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /** From the start of token {@code from} to the end of token {@code last}, both included. */
    public Span span(int from, int last) {
        return new Span(starts[from], ends[last]);
    }

    /** The letters of token {@code i}. */
    public String form(int i) {
        return text.flat().substring(starts[i], ends[i]);
    }

    /** Whether white space stands before token {@code i}; true for the first. */
    public boolean spaced(int i) {
        return i == 0 || ends[i - 1] < starts[i];
    }

    /** Index of the token that holds or follows the code point at {@code offset}; {@link #size()} if there is none. */
    public int at(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The text that the offsets count in. */
    public Text text() {
        return text;
    }
}
