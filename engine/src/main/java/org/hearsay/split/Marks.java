package org.hearsay.split;

/** Which characters are white, quotation marks, brackets, stops. */
final class Marks {

    private Marks() {}

    /** White space, the no-break kinds and the invisible marks included. */
    static boolean white(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2007'
                || c == '\u200B'
                || c == '\uFEFF'
                || (c >= 0x80 && c < 0xA0)
                || (c > '\u1000' && Character.isWhitespace(c));
    }

    /** Ends a line: LF, CR, form feed, NEL, line and paragraph separator. */
    static boolean lineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Letters, and what stands on letters. */
    static boolean letter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean digit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean upper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean lower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Hyphen and its no-break and soft-wrapped kinds. */
    static boolean hyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean dash(char c) {
        return c == '\u2013' || c == '\u2014' || c == '\u2015' || hyphen(c);
    }

    /** Any quotation mark, opening or closing. */
    static boolean quote(char c) {
        return c == '"'
                || c == '\''
                || c == '`'
                || c == '\u00AB'
                || c == '\u00BB'
                || (c >= '\u2018' && c <= '\u201F')
                || c == '\u2039'
                || c == '\u203A';
    }

    static boolean closingBracket(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    static boolean openingBracket(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    /** Full stop, question mark, exclamation mark, ellipsis. */
    static boolean stop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u203D' || c == '\u2047' || c == '\u2049';
    }
}
