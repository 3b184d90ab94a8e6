package org.hearsay.inspect;

/** How a word is written. */
enum Shape {
    /** No capital. */
    LOWER,
    /** One capital, in front; single capitals too. */
    CAPITALISED,
    /** Two capitals at least and nothing else. */
    UPPER,
    /** A capital behind a small letter, or any other mixture. */
    MIXED;

    static Shape of(String word) {
        int upper = 0;
        for (int i = 0; i < word.length(); i++) {
            upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        if (upper == 0) {
            return LOWER;
        }
        boolean front = Character.isUpperCase(word.charAt(0));
        if (upper == 1 && front) {
            return CAPITALISED;
        }
        return upper == word.length() ? UPPER : MIXED;
    }
}
