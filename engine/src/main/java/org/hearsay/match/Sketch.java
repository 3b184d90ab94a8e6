package org.hearsay.match;

import java.util.Arrays;

/** A print unpacked, ready to be laid beside others. */
final class Sketch {

    /** Weight of a key by its kind: names and numbers tell one sentence from another, common words hardly do. */
    private static final float[] WEIGHTS = {1f, 1.4f, 2.2f, 2.2f};

    final Print print;
    /** Keys of each line, each once, sorted. */
    final int[][] keys;
    /** Sum of the weights of each line. */
    final float[] weights;
    /** Sum over all lines. */
    final float weight;
    /** All (key, line) sorted by key: {@code key << 32 | line}. */
    final long[] index;

    Sketch(Print print) {
        this.print = print;
        int n = print.lines().size();
        keys = new int[n][];
        weights = new float[n];
        int all = 0;
        float sum = 0;
        for (int i = 0; i < n; i++) {
            keys[i] = distinct(Packed.unpack(print.lines().get(i).keys()));
            for (int key : keys[i]) {
                weights[i] += weight(key);
            }
            all += keys[i].length;
            sum += weights[i];
        }
        weight = sum;
        index = new long[all];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int key : keys[i]) {
                index[at++] = (long) (key & Packed.MASK) << 32 | (long) Packed.kind(key) << 28 | i;
            }
        }
        Arrays.sort(index);
    }

    /** Weight of one key. */
    static float weight(int key) {
        return WEIGHTS[Packed.kind(key)];
    }

    /** Lines of the print. */
    int size() {
        return keys.length;
    }

    /** Sorted by key; of one key in several kinds the strongest stays. */
    private static int[] distinct(int[] packed) {
        long[] order = new long[packed.length];
        for (int i = 0; i < packed.length; i++) {
            order[i] = (long) (packed[i] & Packed.MASK) << 8 | Packed.kind(packed[i]);
        }
        Arrays.sort(order);
        int[] out = new int[packed.length];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (i + 1 == order.length || order[i] >> 8 != order[i + 1] >> 8) {
                out[count++] = (int) (order[i] & 3) << 22 | (int) (order[i] >> 8);
            }
        }
        return Arrays.copyOf(out, count);
    }
}
