package org.hearsay.inspect;

/** Letters said again at once, as a machine does that has lost its thread: the same two, three of one, or two in front. */
final class Echo {

    private Echo() {}

    /** Whether {@code word}, which is unknown, echoes; names may, so that this is never enough alone. */
    static boolean in(String word) {
        if (word.length() > 2 && word.charAt(0) == word.charAt(1)) {
            return true;
        }
        for (int i = 2; i < word.length(); i++) {
            boolean three = word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2);
            boolean twice = i > 2
                    && word.charAt(i) == word.charAt(i - 2)
                    && word.charAt(i - 1) == word.charAt(i - 3)
                    && word.charAt(i) != word.charAt(i - 1);
            if (three || twice) {
                return true;
            }
        }
        return false;
    }
}
