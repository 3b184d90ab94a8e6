package org.hearsay.parse;

/** What a word looks like, as one small number. */
final class Shape {

    static final int SMALL = 0;
    static final int TITLE = 1;
    static final int CAPITALS = 2;
    static final int INITIAL = 3;
    static final int MIXED = 4;
    static final int NUMBER = 5;
    static final int DIGITS = 6;
    static final int MARK = 7;
    private static final int HYPHEN = 8;

    private Shape() {}

    /** Shape of letters {@code start} to {@code end}; words with a hyphen inside have shapes of their own. */
    static int of(String text, int start, int end) {
        int upper = 0;
        int small = 0;
        int digits = 0;
        boolean hyphen = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                small++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else {
                hyphen |= c == '-' && i > start;
            }
        }
        int shape = of(upper, small, digits, Character.isUpperCase(text.charAt(start)));
        return hyphen && shape < MARK && shape != CAPITALS ? shape + HYPHEN : shape;
    }

    private static int of(int upper, int small, int digits, boolean title) {
        if (digits > 0) {
            return upper + small == 0 ? NUMBER : DIGITS;
        }
        if (upper + small == 0) {
            return MARK;
        }
        if (upper == 0) {
            return SMALL;
        }
        if (small == 0) {
            return upper == 1 ? INITIAL : CAPITALS;
        }
        return title && upper == 1 ? TITLE : MIXED;
    }
}
