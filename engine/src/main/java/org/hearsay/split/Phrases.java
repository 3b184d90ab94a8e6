package org.hearsay.split;

import java.util.Arrays;
import java.util.Comparator;

/** Word sequences of a table, found by their first word. */
final class Phrases {

    private static final int[][] NOTHING = {};

    private final Vocabulary vocabulary;
    /** For the number of each first word its phrases, the longest first. */
    private int[][][] byFirst = {};

    Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds the words of {@code phrase}, cut as {@link Shape} cuts a line. */
    void add(String phrase) {
        int[] words = vocabulary.phrase(phrase);
        if (words.length > 0) {
            int first = words[0];
            int known = byFirst.length;
            if (first >= known) {
                byFirst = Arrays.copyOf(byFirst, first + 1);
                Arrays.fill(byFirst, known, first + 1, NOTHING);
            }
            int[][] same = Arrays.copyOf(byFirst[first], byFirst[first].length + 1);
            same[same.length - 1] = words;
            Arrays.sort(same, Comparator.comparingInt(p -> -p.length));
            byFirst[first] = same;
        }
    }

    /** Number of words of the longest phrase that stands at word {@code at}, or 0; there must be such a word. */
    int length(Shape line, int at) {
        int first = line.number(at);
        if (first >= 0 && first < byFirst.length) {
            for (int[] phrase : byFirst[first]) {
                if (stands(phrase, line, at)) {
                    return phrase.length;
                }
            }
        }
        return 0;
    }

    private static boolean stands(int[] phrase, Shape line, int at) {
        for (int i = 1; i < phrase.length; i++) {
            if (!line.more(at + i) || line.number(at + i) != phrase[i]) {
                return false;
            }
        }
        return true;
    }
}
