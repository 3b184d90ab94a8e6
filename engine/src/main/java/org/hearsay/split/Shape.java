package org.hearsay.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a line looks like, told from its beginning only, so that a very long line costs no more than a short one.
 *
 * @param words its first words in lower case; a colon and a copyright sign count as words, other marks do not
 * @param capitals for each of the words whether it starts with a capital
 * @param closed whether the line ends in a stop, quotation marks and brackets behind it aside
 * @param last last character that is neither quotation mark nor bracket
 * @param shouted whether all of its letters are capitals
 */
record Shape(List<String> words, List<Boolean> capitals, boolean closed, char last, boolean shouted) {

    /** Words looked at; a line with more is long. */
    static final int MOST = 64;

    /** Copies the lists. */
    Shape {
        words = List.copyOf(words);
        capitals = List.copyOf(capitals);
    }

    static Shape of(String text, int start, int end) {
        List<String> words = new ArrayList<>();
        List<Boolean> capitals = new ArrayList<>();
        cut(text, start, end, MOST, words, capitals);
        char last = last(text, start, end);
        return new Shape(words, capitals, Marks.stop(last), last, shouted(text, start, end));
    }

    /** Lower-case words between {@code start} and {@code end}, {@code most} at most. */
    static List<String> words(String text, int start, int end, int most) {
        List<String> words = new ArrayList<>();
        cut(text, start, end, most, words, new ArrayList<>());
        return words;
    }

    private static void cut(String text, int start, int end, int most, List<String> words, List<Boolean> capitals) {
        int at = start;
        while (at < end && words.size() < most) {
            int next = wordEnd(text, at, end);
            char c = text.charAt(at);
            if (next > at || c == ':' || c == '\u00A9') {
                String word = text.substring(at, Math.max(next, at + 1)).replace('\u2019', '\'');
                words.add(word.toLowerCase(Locale.ROOT));
                capitals.add(Marks.upper(c));
            }
            at = Math.max(next, at + 1);
        }
    }

    /** Letters and digits, and hyphens, apostrophes and dots inside them. */
    private static int wordEnd(String text, int at, int end) {
        int next = at;
        while (next < end) {
            char c = text.charAt(next);
            boolean solid = Marks.letter(c) || Marks.digit(c);
            boolean joint =
                    next > at && (Marks.hyphen(c) || c == '.') && next + 1 < end && Marks.letter(text.charAt(next + 1));
            if (next > at && Marks.apostrophe(c)) {
                return next + 1;
            }
            if (!solid && !joint) {
                return next;
            }
            next++;
        }
        return next;
    }

    private static char last(String text, int start, int end) {
        int at = end - 1;
        while (at > start
                && (Marks.quote(text.charAt(at))
                        || Marks.closingBracket(text.charAt(at))
                        || Marks.white(text.charAt(at)))) {
            at--;
        }
        return text.charAt(at);
    }

    private static boolean shouted(String text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            if (Marks.lower(text.charAt(i))) {
                return false;
            }
            capitals += Marks.upper(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether the line has more words than were looked at. */
    boolean endless() {
        return words.size() >= MOST;
    }
}
