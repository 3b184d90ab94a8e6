package org.hearsay.parse;

import java.util.Arrays;

/** A linear model: for each feature key the few classes that it speaks for or against. */
final class Weights {

    private final int classes;
    private final byte[] data;
    private final Slots slots;

    private Weights(int classes, byte[] data, Slots slots) {
        this.classes = classes;
        this.data = data;
        this.slots = slots;
    }

    /** Weights stay where they stand in the file; the table holds their places. */
    static Weights read(Bytes in) {
        int classes = in.one();
        int count = in.number();
        Slots slots = new Slots(count);
        int key = 0;
        for (int i = 0; i < count; i++) {
            key += in.number();
            slots.put(key, in.at());
            in.skip(2 * in.one());
        }
        return new Weights(classes, in.data(), slots);
    }

    int classes() {
        return classes;
    }

    /** Sets {@code scores} to the sum of the weights of the first {@code count} of {@code features}. */
    void score(int[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int place = slots.get(features[i], -1);
            if (place >= 0) {
                add(place, scores);
            }
        }
    }

    private void add(int place, int[] scores) {
        int end = place + 2 * data[place];
        for (int at = place + 1; at < end; at += 2) {
            scores[data[at] & 0xFF] += data[at + 1];
        }
    }

    /** The class with the highest score; the first of equals. */
    static int best(int[] scores, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** The class with the highest score among those whose bit is set in {@code allowed}. */
    static int best(int[] scores, int classes, int allowed) {
        int best = -1;
        for (int c = 0; c < classes; c++) {
            if ((allowed >>> c & 1) != 0 && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
    }
}
