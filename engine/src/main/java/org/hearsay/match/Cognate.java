package org.hearsay.match;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a word when all is taken away in which related languages differ: accents, doubled letters, the exact
 * vowel and hissing sound, the ending. Two words that leave the same are likely one word, or one name.
 */
final class Cognate {

    /** Sounds that are kept: the stem of most words, without the endings that each language gives it. */
    private static final int STEM = 6;

    /** What sounds alike in loan words is one: c k q, s z, v w; a hiss (č, sch, tch) is s. */
    private static final String LETTERS = "bcdfghjklmnpqrstvwxzßøłđœæðþ";

    private static final String SOUNDS = "bkdfghsklmnpkrstvvkssaldeedt";
    /** The vowels in two classes, those before which c is soft second. */
    private static final String DARK = "aou";

    private static final String BRIGHT = "eiy";

    private Cognate() {}

    /** What is left of {@code word}; empty if it has no letters or digits. */
    static String of(String word) {
        String plain = plain(word);
        StringBuilder out = new StringBuilder(STEM);
        for (int i = 0; i < plain.length() && out.length() < STEM; i++) {
            char sound = sound(plain, i);
            char last = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
            if (sound == 's' && last == 't') {
                out.setCharAt(out.length() - 1, sound);
            } else if (sound != 0 && sound != last && !(vowel(sound) && vowel(last))) {
                out.append(sound);
            }
        }
        int end = out.length();
        return end > 3 && vowel(out.charAt(end - 1)) ? out.substring(0, end - 1) : out.toString();
    }

    /** {@code word} in lower case without accents; ä and ö stand for a bright vowel as they do in Latin and Greek words. */
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('ö', 'e');
        return Normalizer.normalize(lower, Normalizer.Form.NFD);
    }

    private static boolean vowel(char sound) {
        return sound == 'a' || sound == 'e';
    }

    private static char sound(String word, int i) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        char before = i > 0 ? word.charAt(i - 1) : ' ';
        if (DARK.indexOf(c) >= 0) {
            return 'a';
        }
        if (BRIGHT.indexOf(c) >= 0) {
            return 'e';
        }
        if (c == 'h') {
            return "tpcsg".indexOf(before) >= 0 ? 0 : c;
        }
        if (c == 'j') {
            return vowel(sound(before)) ? 0 : 's';
        }
        if (c == 'c') {
            return next == 'h' || BRIGHT.indexOf(next) >= 0 ? 's' : 'k';
        }
        if (c == 'p' && next == 'h') {
            return 'f';
        }
        return sound(c);
    }

    private static char sound(char c) {
        int at = LETTERS.indexOf(c);
        if (at >= 0) {
            return SOUNDS.charAt(at);
        }
        if (DARK.indexOf(c) >= 0 || BRIGHT.indexOf(c) >= 0) {
            return 'a';
        }
        return Character.isLetterOrDigit(c) ? c : 0;
    }
}
