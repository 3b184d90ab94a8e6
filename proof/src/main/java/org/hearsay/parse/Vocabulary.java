package org.hearsay.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Rows of the network's inputs: what was met often enough in training, and all words that have a vector. */
final class Vocabulary {

    /** Times that something of each kind must be met to have a row of its own. */
    private static final int[] LEAST = {2, 3, 4, 1, 1, 1, 2, 3};

    private static final float SMALL = 0.1f;

    final Map<Integer, Integer> rows = new TreeMap<>(Integer::compareUnsigned);
    private final Map<Integer, Integer> counts = new HashMap<>();

    Vocabulary(List<Tagged> sentences, Words words, Vectors vectors) {
        for (Tagged sentence : sentences) {
            sentence.fill(words);
            for (int i = 0; i <= words.size; i++) {
                for (int kind = 0; kind < Inputs.KINDS; kind++) {
                    count(kind, Inputs.value(kind, words, i));
                }
            }
        }
        vectors.words().forEach(word -> add(Inputs.key(Inputs.WORD, word)));
    }

    private void count(int kind, int value) {
        int key = Inputs.key(kind, value);
        if (counts.merge(key, 1, Integer::sum) >= LEAST[kind]) {
            add(key);
        }
    }

    private void add(int key) {
        rows.computeIfAbsent(key, k -> Inputs.KINDS + rows.size());
    }

    /** Whether something of {@code kind} was met often enough to have learned a row of its own. */
    boolean learned(int kind, int key) {
        return count(key) >= LEAST[kind];
    }

    /** Times that the word with {@code key} was met. */
    int count(int key) {
        return counts.getOrDefault(key, 0);
    }

    Inputs inputs(Random random) {
        Slots places = new Slots(rows.size());
        rows.forEach(places::put);
        float[][] weights = new float[Inputs.KINDS + rows.size()][Net.WORD];
        for (float[] row : weights) {
            for (int k = 0; k < row.length; k++) {
                row[k] = (random.nextFloat() * 2 - 1) * SMALL;
            }
        }
        return new Inputs(places, weights);
    }
}
