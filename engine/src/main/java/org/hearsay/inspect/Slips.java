package org.hearsay.inspect;

/** Slips of a human pen: one letter too many, too few, another or two in the wrong order. Not what machines do to words. */
final class Slips {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäöüßàâçéèêëîïôùûœ";
    private static final int SHORTEST = 7;
    private static final int LONGEST = 25;

    private Slips() {}

    /** Whether {@code word} is one slip away from a known word. */
    static boolean near(Lexicon lexicon, String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            String front = word.substring(0, i);
            String rest = word.substring(i + 1);
            if (lexicon.has(front + rest) || swapped(lexicon, word, i) || replaced(lexicon, front, word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean swapped(Lexicon lexicon, String word, int i) {
        return i + 1 < word.length()
                && lexicon.has(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
    }

    private static boolean replaced(Lexicon lexicon, String front, String word, int i) {
        String rest = word.substring(i + 1);
        String all = word.substring(i);
        for (int k = 0; k < LETTERS.length(); k++) {
            char c = LETTERS.charAt(k);
            if (lexicon.has(front + c + rest) || lexicon.has(front + c + all)) {
                return true;
            }
        }
        return false;
    }
}
