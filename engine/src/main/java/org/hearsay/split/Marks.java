package org.hearsay.split;

/**
 * What each character is: white, letter, quotation mark, bracket, stop. All of it stands in one table that is filled
 * once, so that a question about a character is one look into memory, and several questions are one look too.
 */
final class Marks {

    static final int WHITE = 1;
    static final int LINE_END = 1 << 1;
    static final int LETTER = 1 << 2;
    static final int DIGIT = 1 << 3;
    static final int UPPER = 1 << 4;
    static final int LOWER = 1 << 5;
    static final int APOSTROPHE = 1 << 6;
    static final int HYPHEN = 1 << 7;
    static final int DASH = 1 << 8;
    static final int QUOTE = 1 << 9;
    static final int OPENING = 1 << 10;
    static final int CLOSING = 1 << 11;
    static final int STOP = 1 << 12;

    private static final String LINE_ENDS = "\n\r\f\u000B\u0085\u2028\u2029";
    private static final String APOSTROPHES = "'\u2019";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String DASHES = HYPHENS + "\u2013\u2014\u2015";
    private static final String QUOTES = "\"'`\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A";
    private static final String STOPS = ".!?\u2026\u203D\u2047\u2049";

    private static final char[] KINDS = kinds();
    private static final char[] FOLDED = folded();

    private Marks() {}

    private static char[] kinds() {
        char[] kinds = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (char) (space((char) c) | letters((char) c));
        }
        mark(kinds, LINE_ENDS, LINE_END);
        mark(kinds, APOSTROPHES, APOSTROPHE);
        mark(kinds, HYPHENS, HYPHEN);
        mark(kinds, DASHES, DASH);
        mark(kinds, QUOTES, QUOTE);
        mark(kinds, "([{", OPENING);
        mark(kinds, ")]}", CLOSING);
        mark(kinds, STOPS, STOP);
        return kinds;
    }

    private static char[] folded() {
        char[] folded = new char[KINDS.length];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = (KINDS[c] & DIGIT) != 0 ? '0' : Character.toLowerCase((char) c);
        }
        return folded;
    }

    private static void mark(char[] kinds, String marks, int kind) {
        for (int i = 0; i < marks.length(); i++) {
            kinds[marks.charAt(i)] |= (char) kind;
        }
    }

    /** White space, the no-break kinds and the invisible marks included. */
    private static int space(char c) {
        boolean white = c <= ' '
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2007'
                || c == '\u200B'
                || c == '\uFEFF'
                || (c >= 0x80 && c < 0xA0)
                || (c > '\u1000' && Character.isWhitespace(c));
        return white ? WHITE : 0;
    }

    /** Letters, and what stands on letters; digits. */
    private static int letters(char c) {
        int type = Character.getType(c);
        boolean letter = Character.isLetter(c) || c == '\u00AD' || type == Character.NON_SPACING_MARK;
        return (letter ? LETTER : 0)
                | (type == Character.DECIMAL_DIGIT_NUMBER ? DIGIT : 0)
                | (Character.isUpperCase(c) || type == Character.TITLECASE_LETTER ? UPPER : 0)
                | (Character.isLowerCase(c) ? LOWER : 0);
    }

    /** All that {@code c} is, as bits. */
    static int of(char c) {
        return KINDS[c];
    }

    /** The small letter; all digits are alike. */
    static char fold(char c) {
        return FOLDED[c];
    }

    /** The small letter; anything else as it is. */
    static char small(char c) {
        return (KINDS[c] & DIGIT) != 0 ? c : FOLDED[c];
    }

    static boolean is(char c, int kinds) {
        return (KINDS[c] & kinds) != 0;
    }

    static boolean white(char c) {
        return is(c, WHITE);
    }

    /** Ends a line: LF, CR, form feed, vertical tab, NEL, line and paragraph separator. */
    static boolean lineEnd(char c) {
        return is(c, LINE_END);
    }

    static boolean letter(char c) {
        return is(c, LETTER);
    }

    static boolean digit(char c) {
        return is(c, DIGIT);
    }

    static boolean upper(char c) {
        return is(c, UPPER);
    }

    static boolean lower(char c) {
        return is(c, LOWER);
    }

    static boolean apostrophe(char c) {
        return is(c, APOSTROPHE);
    }

    /** Hyphen and its no-break and soft-wrapped kinds. */
    static boolean hyphen(char c) {
        return is(c, HYPHEN);
    }

    static boolean dash(char c) {
        return is(c, DASH);
    }

    /** Any quotation mark, opening or closing. */
    static boolean quote(char c) {
        return is(c, QUOTE);
    }

    static boolean closingBracket(char c) {
        return is(c, CLOSING);
    }

    static boolean openingBracket(char c) {
        return is(c, OPENING);
    }

    /** Full stop, question mark, exclamation mark, ellipsis. */
    static boolean stop(char c) {
        return is(c, STOP);
    }
}
