package org.hearsay.language;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How likely a word is in one language: by how often the treebanks of {@code words.model} have it, and by its letters, of
 * which each is likely or not behind the three before it. Fit for many threads.
 */
final class Likelihood {

    private static final String FILE = "words.model";

    /** Letters in a row that are counted. */
    private static final int ORDER = 4;

    /** Weight of the shorter row where the longer one is rare. */
    private static final double SMOOTH = 6;

    /** Share of a text that is no word of the model, and what one sighting of a word is worth less for that. */
    private static final double UNSEEN = 0.08;

    private static final double DISCOUNT = 0.5;

    /** Letters that a word may be of, by chance. */
    private static final double ALPHABET = 60;

    private static final char FRONT = '\u0002';
    private static final char BACK = '\u0003';
    private static final int LONGEST = 40;

    private final Map<String, Integer> words = new HashMap<>(1 << 14);
    private final Grams grams = new Grams();
    private final Grams before = new Grams();
    private final double total;

    Likelihood(Language language) {
        String file = new String(language.bytes(FILE), StandardCharsets.UTF_8);
        long sum = 0;
        for (String line : file.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && !line.startsWith("#")) {
                int count = Integer.parseInt(cells[1]);
                words.merge(cells[0].toLowerCase(Locale.ROOT).replace('\u2019', '\''), count, Integer::sum);
                sum += count;
            }
        }
        total = Math.max(1, sum);
        words.forEach(this::learn);
    }

    private void learn(String word, int count) {
        float weight = (float) (1 + StrictMath.log(count));
        String marked = FRONT + word + BACK;
        for (int i = 1; i < marked.length(); i++) {
            for (int back = 0; back < ORDER && back <= i; back++) {
                grams.add(key(marked, i - back, i + 1), weight);
                before.add(key(marked, i - back, i), weight);
            }
        }
    }

    private static long key(String text, int from, int to) {
        long key = 1;
        for (int i = from; i < to; i++) {
            key = key * 0x1_0003L + text.charAt(i);
        }
        return key;
    }

    /** Whether the model has {@code word}, which is in small letters. */
    boolean has(String word) {
        return words.containsKey(word);
    }

    /** Logarithm of how likely {@code word} is, which is in small letters. */
    double of(String word) {
        int seen = words.getOrDefault(word, 0);
        double known = (1 - UNSEEN) * Math.max(0, seen - DISCOUNT) / total;
        return StrictMath.log(known + UNSEEN * StrictMath.exp(letters(word)));
    }

    /** Logarithm of how likely the letters of {@code word} are, one behind the other, its end among them. */
    private double letters(String word) {
        String marked = FRONT + word.substring(0, Math.min(word.length(), LONGEST)) + BACK;
        double sum = 0;
        for (int i = 1; i < marked.length(); i++) {
            double likely = 1 / ALPHABET;
            for (int back = 0; back < ORDER && back <= i; back++) {
                double all = before.get(key(marked, i - back, i));
                likely = (grams.get(key(marked, i - back, i + 1)) + SMOOTH * likely) / (all + SMOOTH);
            }
            sum += StrictMath.log(likely);
        }
        return sum;
    }

    /** Numbers by key, in open places. */
    private static final class Grams {

        private long[] keys = new long[1 << 12];
        private float[] sums = new float[1 << 12];
        private int size;

        float get(long key) {
            return sums[place(keys, key)];
        }

        void add(long key, float weight) {
            int place = place(keys, key);
            if (keys[place] == 0) {
                keys[place] = key;
                size++;
            }
            sums[place] += weight;
            if (size * 2 > keys.length) {
                grow();
            }
        }

        private void grow() {
            long[] more = new long[keys.length * 4];
            float[] moved = new float[more.length];
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != 0) {
                    int place = place(more, keys[i]);
                    more[place] = keys[i];
                    moved[place] = sums[i];
                }
            }
            keys = more;
            sums = moved;
        }

        private static int place(long[] keys, long key) {
            long spread = key * 0x9E3779B97F4A7C15L;
            int place = (int) (spread >>> 40) & keys.length - 1;
            while (keys[place] != 0 && keys[place] != key) {
                place = place + 1 & keys.length - 1;
            }
            return place;
        }
    }
}
