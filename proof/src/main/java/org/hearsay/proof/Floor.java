package org.hearsay.proof;

/** Counts tokens by one loop over the characters and nothing else: the count that all tools share, and the floor of their cost. */
final class Floor {

    private Floor() {}

    /** Runs of letters and digits, and every other visible character. */
    static long count(String text) {
        long tokens = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean letter = Character.isLetterOrDigit(point);
            boolean blank = !letter && (Character.isWhitespace(point) || Character.isSpaceChar(point));
            tokens += letter ? (inside ? 0 : 1) : (blank ? 0 : 1);
            inside = letter;
        }
        return tokens;
    }
}
