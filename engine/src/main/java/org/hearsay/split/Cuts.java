package org.hearsay.split;

import java.util.Arrays;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;

/**
 * Starts and ends of the tokens of a block, growing; used again for each block. What they begin and end with is looked up
 * once, when they come in, since every question about the end of a sentence asks for it again.
 */
final class Cuts {

    private static final int HALF = 16;
    /** Beside the kinds of the two characters. */
    private static final int ADDRESS = 1 << 31;

    private static final int MARKS = Marks.STOP | Marks.QUOTE | Marks.OPENING | Marks.CLOSING;

    private final char[] text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    /** Kinds of the first character in the lower half, of the last one in the upper. */
    private int[] kinds = new int[256];
    /** What {@link Gap} makes of a token; 0 where it has not been asked yet. */
    private int[] shapes = new int[256];

    private int[] words = new int[256];
    /** What {@link Gap} knows of the word of a token; 0 where it has not been asked yet. */
    private int[] known = new int[256];

    private int size;

    Cuts(char[] text) {
        this.text = text;
    }

    /** Forgets all tokens. */
    void clear() {
        Arrays.fill(shapes, 0, size, 0);
        Arrays.fill(words, 0, size, 0);
        size = 0;
    }

    /** Adds a token; answers its end. */
    int add(int start, int end) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = Marks.of(text[start]) | Marks.of(text[end - 1]) << HALF;
        return end;
    }

    /** Adds an address as a token; answers its end. */
    int address(int start, int end) {
        add(start, end);
        kinds[size - 1] |= ADDRESS;
        return end;
    }

    /** Whether token {@code i} is an address of mail or of the web. */
    boolean address(int i) {
        return (kinds[i] & ADDRESS) != 0;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        kinds = Arrays.copyOf(kinds, size * 2);
        shapes = Arrays.copyOf(shapes, size * 2);
        words = Arrays.copyOf(words, size * 2);
        known = Arrays.copyOf(known, size * 2);
    }

    /** The text that the offsets count in. */
    char[] text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int length(int i) {
        return ends[i] - starts[i];
    }

    /** First character of token {@code i}. */
    char first(int i) {
        return text[starts[i]];
    }

    /** Last character of token {@code i}. */
    char last(int i) {
        return text[ends[i] - 1];
    }

    /** Whether token {@code i} begins with one of {@code marks}, bits of {@link Marks}. */
    boolean begins(int i, int marks) {
        return (kinds[i] & marks) != 0;
    }

    /** Whether token {@code i} ends with one of {@code marks}, bits of {@link Marks}. */
    boolean ends(int i, int marks) {
        return (kinds[i] >>> HALF & marks) != 0;
    }

    /** Whether token {@code i} is a word in small letters behind no mark: three of four are, and no sentence starts there. */
    boolean plain(int i) {
        return (kinds[i] & Marks.LOWER) != 0 && (kinds[i - 1] & (MARKS | MARKS << HALF)) == 0;
    }

    /** Whether token {@code i} touches the one before it. */
    boolean glued(int i) {
        return i > 0 && ends[i - 1] == starts[i];
    }

    /** {@link Gap#shape} of token {@code i}; there may be none. */
    int shape(int i) {
        if (i < 0 || i >= size) {
            return Gap.OUTSIDE;
        }
        if (shapes[i] == 0) {
            shapes[i] = Gap.shape(this, i);
        }
        return shapes[i];
    }

    /** {@link Gap#word} of token {@code i}; there may be none. */
    int word(int i) {
        if (i < 0 || i >= size) {
            return Gap.OUTSIDE;
        }
        if (words[i] == 0) {
            words[i] = Gap.word(this, i);
        }
        return words[i];
    }

    /** What is known of the word of token {@code i}; 0 if that was not told yet. */
    int known(int i) {
        return known[i];
    }

    /** Keeps what is known of the word of token {@code i}. */
    void know(int i, int what) {
        known[i] = what;
    }

    /** Tokens from {@code first} up to {@code last}, the latter left out. */
    Tokens slice(Text whole, int first, int last) {
        return new Tokens(whole, Arrays.copyOfRange(starts, first, last), Arrays.copyOfRange(ends, first, last));
    }
}
