package org.hearsay.parse;

import java.util.Arrays;

/** An averaged perceptron; keeps only what an update has touched. */
final class Learner {

    private final int classes;
    private int[] keys = new int[1 << 16];
    private int[] places = new int[1 << 16];
    private Row[] rows = new Row[1 << 14];
    private int count;
    private double time = 1;

    Learner(int classes) {
        this.classes = classes;
    }

    /** The classes that one feature speaks for or against. */
    static final class Row {
        int size;
        short[] classes = new short[2];
        float[] weights = new float[2];
        double[] sums = new double[2];

        void add(int c, float by, double time) {
            int i = 0;
            while (i < size && classes[i] != c) {
                i++;
            }
            if (i == classes.length) {
                classes = Arrays.copyOf(classes, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
                sums = Arrays.copyOf(sums, size * 2);
            }
            if (i == size) {
                classes[size++] = (short) c;
            }
            weights[i] += by;
            sums[i] += by * time;
        }
    }

    int classes() {
        return classes;
    }

    void score(int[] features, int n, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < n; i++) {
            int place = find(Slots.legal(features[i]));
            if (keys[place] != 0) {
                Row row = rows[places[place]];
                for (int k = 0; k < row.size; k++) {
                    scores[row.classes[k]] += row.weights[k];
                }
            }
        }
    }

    /** Counts one more decision, right or wrong, for the average. */
    void tick() {
        time++;
    }

    void update(int[] features, int n, int gold, int bad, float by) {
        for (int i = 0; i < n; i++) {
            Row row = row(features[i]);
            row.add(gold, by, time);
            row.add(bad, -by, time);
        }
    }

    private Row row(int feature) {
        int key = Slots.legal(feature);
        int place = find(key);
        if (keys[place] == 0) {
            if (count * 2 > keys.length) {
                grow();
                place = find(key);
            }
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, count * 2);
            }
            keys[place] = key;
            places[place] = count;
            rows[count++] = new Row();
        }
        return rows[places[place]];
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
        Row row = rows[places[find(key)]];
        for (int k = 0; k < row.size; k++) {
            out[row.classes[k]] = (float) (row.weights[k] - row.sums[k] / time);
        }
        return out;
    }
}
