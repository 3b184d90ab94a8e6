package org.hearsay.parse;

import java.util.Arrays;

/** An averaged linear model that learns from mistakes and near misses; keeps only features that it had to touch. */
final class Learner {

    /** No step is longer than this, so that odd sentences do not undo what others taught. */
    private static final float LONGEST_STEP = 0.1f;

    private final int classes;
    private int[] keys = new int[1 << 16];
    private int[] places = new int[1 << 16];
    private float[] weights;
    private double[] sums;
    private int count;
    private double time = 1;

    Learner(int classes) {
        this.classes = classes;
        this.weights = new float[classes << 14];
        this.sums = new double[classes << 14];
    }

    int classes() {
        return classes;
    }

    void score(int[] features, int n, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < n; i++) {
            int place = find(Slots.legal(features[i]));
            if (keys[place] != 0) {
                int row = places[place] * classes;
                for (int c = 0; c < classes; c++) {
                    scores[c] += weights[row + c];
                }
            }
        }
    }

    /**
     * Learns from one decision: the right class must win by a margin of 1, else the smallest step that makes it so is
     * taken (passive-aggressive, Crammer and others 2006).
     *
     * @param best the class with the highest score beside {@code right}
     */
    void learn(int[] features, int n, int right, int best, float[] scores) {
        time++;
        float loss = 1 - (scores[right] - scores[best]);
        if (loss > 0) {
            float step = Math.min(LONGEST_STEP, loss / (2 * n));
            for (int i = 0; i < n; i++) {
                int place = row(features[i]);
                int row = place * classes;
                weights[row + right] += step;
                weights[row + best] -= step;
                sums[row + right] += step * time;
                sums[row + best] -= step * time;
            }
        }
    }

    private int row(int feature) {
        int key = Slots.legal(feature);
        int place = find(key);
        if (keys[place] == 0) {
            if (count * 2 > keys.length) {
                grow();
                place = find(key);
            }
            if ((count + 1) * classes > weights.length) {
                weights = Arrays.copyOf(weights, weights.length * 2);
                sums = Arrays.copyOf(sums, sums.length * 2);
            }
            keys[place] = key;
            places[place] = count++;
        }
        return places[place];
    }

    private int find(int key) {
        int place = key & (keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new int[oldKeys.length * 2];
        places = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = find(oldKeys[i]);
                keys[place] = oldKeys[i];
                places[place] = oldPlaces[i];
            }
        }
    }

    /** All keys, in unsigned order. */
    int[] sortedKeys() {
        return Arrays.stream(keys)
                .filter(k -> k != 0)
                .mapToLong(Integer::toUnsignedLong)
                .sorted()
                .mapToInt(k -> (int) k)
                .toArray();
    }

    /** Averaged weight of each class for {@code key}. */
    float[] averaged(int key) {
        float[] out = new float[classes];
        int row = places[find(key)] * classes;
        for (int c = 0; c < classes; c++) {
            out[c] = (float) (weights[row + c] - sums[row + c] / time);
        }
        return out;
    }

    /** The class with the highest score among {@code classes} whose bits are set in {@code allowed}, but {@code not}. */
    static int best(float[] scores, int classes, long allowed, int not) {
        int best = -1;
        for (int c = 0; c < classes; c++) {
            if (c != not && (allowed >>> c & 1) != 0 && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
    }
}
