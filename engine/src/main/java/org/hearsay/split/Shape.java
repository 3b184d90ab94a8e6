package org.hearsay.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.language.Words;

/**
 * What a line looks like: its words, letters and digits with hyphens, apostrophes and dots inside them; a colon and a
 * copyright sign count as words, other marks do not. Used again for each line. Words are cut only as far as somebody asks
 * for them, since the first one tells most paragraphs from a credit or a heading.
 */
final class Shape {

    /** Words looked at; a line with more is long. */
    private static final int MOST = 64;

    /** Number of a word that was not looked up yet. */
    private static final int OPEN = -2;

    private final char[] text;
    private final Words vocabulary;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final int[] numbers = new int[MOST];
    private int size;
    private int from;
    private int to;
    private int next;

    /** Shapes of lines of {@code text}; words get the numbers that they have in {@code vocabulary}. */
    Shape(char[] text, Words vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** This, as the shape of what stands from {@code start} up to {@code end}. */
    Shape of(int start, int end) {
        from = start;
        to = end;
        next = start;
        size = 0;
        return this;
    }

    /** Whether the line has more than {@code count} words, of those that are looked at. */
    boolean more(int count) {
        while (size <= count && next < to && size < MOST) {
            int end = wordEnd(next);
            char c = text[next];
            if (end > next || c == ':' || c == '\u00A9') {
                starts[size] = next;
                ends[size] = Math.max(end, next + 1);
                numbers[size++] = OPEN;
            }
            next = Math.max(end, next + 1);
        }
        return size > count;
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < to) {
            int kinds = Marks.of(text[end]);
            boolean solid = (kinds & (Marks.LETTER | Marks.DIGIT)) != 0;
            if (!solid && end == at) {
                return at;
            }
            if ((kinds & Marks.APOSTROPHE) != 0) {
                return end + 1;
            }
            if (!solid && !joint(end)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private boolean joint(int at) {
        char c = text[at];
        return (Marks.hyphen(c) || c == '.') && at + 1 < to && Marks.letter(text[at + 1]);
    }

    /** Number of the words that are looked at. */
    int size() {
        return more(MOST) ? MOST : size;
    }

    /** Whether the line has as many words as are looked at, or more. */
    boolean endless() {
        return more(MOST - 1);
    }

    /** Number of word {@code i} in the vocabulary, or {@link Words#NONE}; the word must be there. */
    int number(int i) {
        if (numbers[i] == OPEN) {
            numbers[i] = vocabulary.get(text, starts[i], ends[i]);
        }
        return numbers[i];
    }

    /** Whether {@code list} has word {@code i}. */
    boolean in(Words list, int i) {
        return list.has(text, starts[i], ends[i]);
    }

    /** First character of word {@code i}. */
    char first(int i) {
        return text[starts[i]];
    }

    /** Whether word {@code i} starts with a capital. */
    boolean capital(int i) {
        return Marks.upper(first(i));
    }

    /** First character of the line. */
    char begin() {
        return text[from];
    }

    /** Last character that is neither quotation mark nor bracket. */
    char last() {
        int at = to - 1;
        while (at > from && Marks.is(text[at], Marks.QUOTE | Marks.CLOSING | Marks.WHITE)) {
            at--;
        }
        return text[at];
    }

    /** Whether all letters are capitals, of which there are two at least. */
    boolean shouted() {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (Marks.lower(c)) {
                return false;
            }
            capitals += Marks.upper(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** The words looked at in lower case, with one kind of apostrophe. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; more(i); i++) {
            String word = new String(text, starts[i], ends[i] - starts[i]).replace('\u2019', '\'');
            words.add(word.toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The words of {@code line}, as {@link #words()}. */
    static List<String> words(String line) {
        return new Shape(line.toCharArray(), Words.NOTHING).of(0, line.length()).words();
    }
}
