package org.hearsay.parse;

import java.util.Arrays;

/** Turns learned weights into the bytes that {@link Weights} reads: whole numbers up to 127, small ones left out. */
final class Packer {

    private static final int MOST = 127;

    private static final int HANDFUL = 12;

    private Packer() {}

    /** The bytes of {@code learner} for {@link Weights}, with the lowest left out until they fit into {@code room}. */
    static Sink pack(Learner learner, int room) {
        return pack(learner, room, false);
    }

    /** The bytes of {@code learner} for {@link Moves}, with the lowest left out until they fit into {@code room}. */
    static Sink packMoves(Learner learner, int room) {
        return pack(learner, room, true);
    }

    private static Sink pack(Learner learner, int room, boolean moves) {
        int[] keys = learner.sortedKeys();
        float scale = MOST / high(learner, keys, moves);
        for (int least = 1; ; least++) {
            Sink sink = pack(learner, keys, scale, least, moves);
            if (sink.size() <= room) {
                return sink;
            }
        }
    }

    /** A weight that only a handful pass; those are cut down to it. */
    private static float high(Learner learner, int[] keys, boolean moves) {
        float[] all = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            float[] weights = learner.averaged(keys[i]);
            for (float weight : weights) {
                all[i] = Math.max(all[i], Math.abs(moves ? weight - weights[0] : weight));
            }
        }
        Arrays.sort(all);
        return all.length == 0 ? 1 : Math.max(0.001f, all[Math.max(0, all.length - HANDFUL)]);
    }

    private static Sink pack(Learner learner, int[] keys, float scale, int least, boolean moves) {
        Sink body = new Sink();
        int count = 0;
        int before = 0;
        int total = 0;
        for (int key : keys) {
            int[] weights = rounded(learner.averaged(key), scale, least, moves);
            int n = 0;
            for (int q : weights) {
                n += q == 0 ? 0 : 1;
            }
            if (n > 0) {
                body.number(key - before);
                int width = moves ? 0 : Weights.width(learner.classes(key));
                row(body, weights, n, width);
                before = key;
                total += width;
                count++;
            }
        }
        Sink sink = new Sink();
        if (moves) {
            sink.number(count);
        } else {
            sink.one(learner.classes());
            sink.number(count);
            sink.number(total);
        }
        sink.all(body);
        return sink;
    }

    /** Whole numbers, 0 for those that are not high enough; of moves the last two, less the first. */
    private static int[] rounded(float[] weights, float scale, int least, boolean moves) {
        int from = moves ? 1 : 0;
        int[] out = new int[weights.length - from];
        for (int c = from; c < weights.length; c++) {
            float weight = moves ? weights[c] - weights[0] : weights[c];
            int q = Math.max(-MOST, Math.min(MOST, Math.round(weight * scale)));
            out[c - from] = Math.abs(q) >= least ? q : 0;
        }
        return out;
    }

    /** Of moves ({@code width} 0) the plain weights, else width, number of classes, and each with its weight. */
    private static void row(Sink body, int[] weights, int n, int width) {
        if (width > 0) {
            body.one(width);
            body.one(n);
        }
        for (int c = 0; c < weights.length; c++) {
            if (width == 0) {
                body.one(weights[c]);
            } else if (weights[c] != 0) {
                body.one(c);
                body.one(weights[c]);
            }
        }
    }
}
