package org.hearsay.split;

import org.hearsay.language.Words;

/** What stands around one gap between two tokens, as places in the weights of {@link Borders}. */
final class Gap {

    private static final int MASK = Borders.ROOM - 1;
    /** Shape and word of a token that is not there. */
    static final int OUTSIDE = 0;

    private static final int STOP = 1;
    private static final int QUOTE = 10;

    private static final int COLON = 11;
    private static final int SEMICOLON = 12;

    private static final int OPENED = 14;
    private static final int CLOSED = 15;

    /** Kinds of words, in the two lowest bits of an entry of the table; the others are {@link #mark}. */
    static final int SMALL = 1;

    static final int CAPITAL = 2;
    static final int BOTH = 3;

    /** Letters of a word that are looked at; more would let one endless word be read again at each gap. */
    private static final int LETTERS = 16;

    final int[] features = new int[40];
    int count;
    boolean stopped;

    private final Words common;
    private final byte[] kinds;
    private int template;

    /** Takes the table of kinds as it stands in the model file; see {@link #kind}. */
    Gap(Words common, byte[] kinds) {
        this.common = common;
        this.kinds = kinds;
    }

    /**
     * Whether a sentence may start with token {@code next}: behind a mark, or with a capital, a digit or a mark. Any
     * other gap is none, which spares most of the work.
     */
    static boolean open(Cuts cuts, int next) {
        if (cuts.begins(next, Marks.LOWER)) {
            return cuts.ends(next - 1, Marks.STOP | Marks.QUOTE | Marks.CLOSING);
        }
        char c = cuts.first(next);
        return cuts.last(next - 1) != ',' && c != ',' && c != ';' && c != ':' && c != '%' && !closing(cuts, next);
    }

    private static boolean closing(Cuts cuts, int next) {
        return cuts.glued(next) && cuts.begins(next, Marks.STOP | Marks.CLOSING | Marks.APOSTROPHE);
    }

    /**
     * Takes in the gap before token {@code next}.
     *
     * @param first first token of the sentence that may end here
     * @param rule whether the rules see a border here
     * @param quotes quotation marks since {@code first}
     * @param depth brackets that are open
     */
    void look(Cuts cuts, int first, int next, boolean rule, int quotes, int depth) {
        count = 0;
        template = 0xC2B2AE35;
        int before = next - 1;
        int s1 = cuts.shape(before);
        int s0 = cuts.shape(before - 1);
        int s2 = cuts.shape(next);
        int s3 = cuts.shape(next + 1);
        int pair = s1 << 5 | s2;
        int common = this.common.get(cuts.text(), cuts.start(next), cuts.end(next)) + 1;
        int verdict = rule ? 1 : 0;
        int glue = (cuts.glued(next) ? 1 : 0) | (cuts.glued(before) ? 2 : 0) | (glued(cuts, next + 1) ? 4 : 0);
        int w1 = cuts.word(before);
        int w2 = cuts.word(next);
        int w0 = cuts.word(before - 1);
        int w3 = cuts.word(next + 1);
        int length = length(next - first);
        int open = Math.min(quotes & 1, 1) | (depth > 0 ? 2 : 0);
        stopped = s1 <= STOP + 2 || s1 == CLOSED || s1 == QUOTE || s1 == COLON || s1 == SEMICOLON;
        add(verdict);
        add(pair, verdict);
        add(pair, glue);
        add(pair, s0);
        add(pair, s3);
        add(pair << 5 | s0, s3);
        add(pair << 3 | common, s3);
        add(pair, length);
        add(verdict << 4 | length, s1);
        add(pair, open);
        add(verdict << 2 | open, s2);
        add(w1, s2);
        add(w2, s1);
        add(w2, s3);
        add(w0, pair);
        add(w3, pair);
        add(w1, w2);
        add(w0, w1);
        add(w2, w3);
        add(cuts.shape(before - 2) << 10 | s0 << 5 | s1, s2);
        add(s2 << 5 | s3, cuts.shape(next + 2));
        add(cuts.shape(first), pair);
        add(ending(cuts, before), s2);
        names(cuts, next, w1, w2, pair);
    }

    /** Whether the words around the gap are names as a rule, and how many words with a capital stand in a row. */
    private void names(Cuts cuts, int next, int w1, int w2, int pair) {
        int kind = kind(w2);
        int back = run(cuts, next - 1, -1);
        int ahead = run(cuts, next, 1);
        int row = back << 2 | ahead;
        add(kind, pair);
        add(kind, kind(w1) << 5 | (pair >> 5));
        add(kind << 4 | row, pair);
        add(row, pair);
    }

    /** Words with a capital from token {@code i} on, up to three. */
    private static int run(Cuts cuts, int i, int step) {
        int n = 0;
        int at = i;
        while (n < 3 && at >= 0 && at < cuts.size() && cuts.begins(at, Marks.UPPER)) {
            n++;
            at += step;
        }
        return n;
    }

    /** How a word is mostly written inside sentences: {@link #SMALL}, {@link #CAPITAL}, {@link #BOTH}, or 0 if not seen. */
    private int kind(int word) {
        int entry = kinds[place(word)];
        return (entry & ~3) == mark(word) ? entry & 3 : 0;
    }

    /** Where the kind of a word stands. */
    static int place(int word) {
        return (word * 0x9E3779B1 >>> 13) & MASK;
    }

    /** The part of an entry that tells words in the same place apart; a byte without its two lowest bits. */
    static int mark(int word) {
        int h = word * 0x85EBCA6B;
        return (byte) ((h >>> 21) << 2);
    }

    private static boolean glued(Cuts cuts, int i) {
        return i < cuts.size() && cuts.glued(i);
    }

    private void add(int a) {
        add(a, 0);
    }

    private void add(int a, int b) {
        int h = (a * 0x9E3779B1 + b) * 0x85EBCA6B + template;
        template += 0xC2B2AE35;
        h ^= h >>> 15;
        h *= 0x2C1B3C6D;
        features[count++] = (h ^ h >>> 16) & MASK;
    }

    private static int length(int tokens) {
        return tokens < 6 ? tokens : 3 + (32 - Integer.numberOfLeadingZeros(tokens));
    }

    /** A number for the letters of token {@code i}, digits alike; 0 for hardly any. */
    static int word(Cuts cuts, int i) {
        char[] text = cuts.text();
        int hash = 7;
        int end = Math.min(cuts.end(i), cuts.start(i) + LETTERS);
        for (int at = cuts.start(i); at < end; at++) {
            hash = hash * 31 + Marks.fold(text[at]);
        }
        return hash;
    }

    /** The last three letters. */
    private static int ending(Cuts cuts, int i) {
        char[] text = cuts.text();
        int hash = 11;
        for (int at = Math.max(cuts.start(i), cuts.end(i) - 3); at < cuts.end(i); at++) {
            hash = hash * 31 + Character.toLowerCase(text[at]);
        }
        return hash;
    }

    /** What token {@code i} looks like, in five bits; never 0. */
    static int shape(Cuts cuts, int i) {
        if (cuts.begins(i, Marks.LETTER)) {
            return letters(cuts, i);
        }
        if (cuts.begins(i, Marks.DIGIT)) {
            return cuts.length(i) < 3 ? 16 : cuts.last(i) == '.' ? 17 : 18;
        }
        return mark(cuts.first(i), cuts.length(i) > 1);
    }

    private static int letters(Cuts cuts, int i) {
        boolean upper = cuts.begins(i, Marks.UPPER);
        if (cuts.last(i) == '.') {
            return cuts.length(i) == 2 ? 19 : upper ? 20 : 21;
        }
        if (!upper) {
            return 22;
        }
        boolean single = cuts.length(i) == 1;
        return single ? 23 : Marks.upper(cuts.text()[cuts.start(i) + 1]) ? 24 : 25;
    }

    private static int mark(char c, boolean run) {
        if (Marks.stop(c)) {
            return c == '.' ? run ? STOP + 2 : STOP : c == '?' || c == '!' ? STOP + 1 : STOP + 2;
        }
        if (Marks.quote(c)) {
            return c == '\u00BB' || c == '\u201D' ? CLOSED : c == '\u00AB' || c == '\u201E' ? OPENED : QUOTE;
        }
        if (Marks.openingBracket(c)) {
            return 5;
        }
        if (Marks.closingBracket(c)) {
            return 6;
        }
        if (Marks.dash(c)) {
            return run ? 7 : 8;
        }
        return switch (c) {
            case ',' -> 9;
            case ':' -> COLON;
            case ';' -> SEMICOLON;
            case '*', '#', '_', '=', '~', '|', '>', '<' -> 13;
            default -> 4;
        };
    }
}
