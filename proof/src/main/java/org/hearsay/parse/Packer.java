package org.hearsay.parse;

import java.util.Arrays;

/** Turns learned weights into the bytes that {@link Weights} reads: whole numbers up to 127, small ones left out. */
final class Packer {

    private static final int MOST = 127;

    private Packer() {}

    /** The bytes of {@code learner}, with the lowest weights left out until they fit into {@code room} bytes. */
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

    /** A weight that only one in two thousand passes; those are cut down to it. */
    private static float high(Learner learner, int[] keys) {
        float[] all = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            for (float w : learner.averaged(keys[i])) {
                all[i] = Math.max(all[i], Math.abs(w));
            }
        }
        Arrays.sort(all);
        return all.length == 0 ? 1 : Math.max(0.01f, all[(int) (all.length * 0.9995)]);
    }

    private static Sink pack(Learner learner, int[] keys, float scale, int least) {
        Sink body = new Sink();
        int count = 0;
        int before = 0;
        for (int key : keys) {
            Sink row = new Sink();
            float[] weights = learner.averaged(key);
            int n = 0;
            for (int c = 0; c < weights.length && n < MOST; c++) {
                int q = Math.max(-MOST, Math.min(MOST, Math.round(weights[c] * scale)));
                if (Math.abs(q) >= least) {
                    row.one(c);
                    row.one(q);
                    n++;
                }
            }
            if (n > 0) {
                body.number(key - before);
                body.one(n);
                body.all(row);
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
}
