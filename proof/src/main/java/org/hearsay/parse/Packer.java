package org.hearsay.parse;

import java.util.Arrays;

/** Turns learned weights into the bytes that {@link Weights} reads: whole numbers up to 127, small ones left out. */
final class Packer {

    private static final int MOST = 127;

    private static final int HANDFUL = 12;

    private Packer() {}

    /** The bytes of {@code learner} for {@link Weights}, with the lowest left out until they fit into {@code room}. */
    static Sink pack(Learner learner, int room) {
        int[] keys = learner.sortedKeys();
        float scale = MOST / high(learner, keys);
        for (int least = 1; ; least++) {
            Sink sink = pack(learner, keys, scale, least);
            if (sink.size() <= room) {
                return sink;
            }
        }
    }

    /** A weight that only a handful pass; those are cut down to it. */
    private static float high(Learner learner, int[] keys) {
        float[] all = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            for (float weight : learner.averaged(keys[i])) {
                all[i] = Math.max(all[i], Math.abs(weight));
            }
        }
        Arrays.sort(all);
        return all.length == 0 ? 1 : Math.max(0.001f, all[Math.max(0, all.length - HANDFUL)]);
    }

    private static Sink pack(Learner learner, int[] keys, float scale, int least) {
        Sink body = new Sink();
        int count = 0;
        int before = 0;
        for (int key : keys) {
            int[] weights = rounded(learner.averaged(key), scale, least);
            int n = 0;
            for (int q : weights) {
                n += q == 0 ? 0 : 1;
            }
            if (n > 0) {
                body.number(key - before);
                row(body, weights, n);
                before = key;
                count++;
            }
        }
        Sink sink = new Sink();
        sink.one(learner.classes());
        sink.number(count);
        sink.all(body);
        return sink;
    }

    /** Whole numbers, 0 for those that are not high enough. */
    private static int[] rounded(float[] weights, float scale, int least) {
        int[] out = new int[weights.length];
        for (int c = 0; c < weights.length; c++) {
            int q = Math.max(-MOST, Math.min(MOST, Math.round(weights[c] * scale)));
            out[c] = Math.abs(q) >= least ? q : 0;
        }
        return out;
    }

    /** Number of classes, and each with its weight. */
    private static void row(Sink body, int[] weights, int n) {
        body.one(n);
        for (int c = 0; c < weights.length; c++) {
            if (weights[c] != 0) {
                body.one(c);
                body.one(weights[c]);
            }
        }
    }
}
