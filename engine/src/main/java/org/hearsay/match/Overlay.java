package org.hearsay.match;

import java.util.Arrays;

/** Two prints laid beside each other: which sentence of one is which of the other, and how much of each is in the other. */
final class Overlay {

    /** Least likeness of two sentences that may be one. */
    private static final float LEAST = 0.2f;

    /** Line of the second for each line of the first, or -1. */
    final int[] partner;
    /** Likeness of each line of the first with its partner, 0 to 1. */
    final float[] likeness;

    /** Share of the first, and of the second, that is in the other, 0 to 1. */
    final float first;

    final float second;
    /** Matched lines, those of the same letters, and those in the same order. */
    final int matched;

    final int exact;
    final int ordered;
    /** Shares of names and numbers of the matched lines that both have. */
    final float hard;

    Overlay(Sketch a, Sketch b) {
        int n = a.size();
        int m = b.size();
        float[] best = new float[n];
        int[] to = new int[n];
        float[] back = new float[m];
        int[] from = new int[m];
        Arrays.fill(to, -1);
        Arrays.fill(from, -1);
        float[] row = new float[m];
        for (int i = 0; i < n; i++) {
            share(a, i, b, row);
            for (int k = 0; k < m; k++) {
                if (row[k] > 0) {
                    float like = row[k] / (float) Math.sqrt(a.weights[i] * b.weights[k]);
                    row[k] = 0;
                    if (like > best[i]) {
                        best[i] = like;
                        to[i] = k;
                    }
                    if (like > back[k]) {
                        back[k] = like;
                        from[k] = i;
                    }
                }
            }
        }
        partner = new int[n];
        likeness = new float[n];
        Arrays.fill(partner, -1);
        float in = 0;
        float out = 0;
        int count = 0;
        int same = 0;
        float shared = 0;
        float total = 0;
        for (int i = 0; i < n; i++) {
            int k = to[i];
            if (k >= 0 && from[k] == i && best[i] >= LEAST) {
                partner[i] = k;
                likeness[i] = best[i];
                in += best[i] * a.weights[i];
                out += best[i] * b.weights[k];
                count++;
                same += a.print.lines().get(i).exact() == b.print.lines().get(k).exact() ? 1 : 0;
                float[] hards = hard(a.keys[i], b.keys[k]);
                shared += hards[0];
                total += hards[1];
            }
        }
        first = a.weight == 0 ? 0 : in / a.weight;
        second = b.weight == 0 ? 0 : out / b.weight;
        matched = count;
        exact = same;
        ordered = longestRise(partner);
        hard = total == 0 ? 0.5f : shared / total;
    }

    /** Adds to {@code row} the weight that line {@code i} of {@code a} shares with each line of {@code b}. */
    private static void share(Sketch a, int i, Sketch b, float[] row) {
        for (int key : a.keys[i]) {
            int plain = key & Packed.MASK;
            int at = Arrays.binarySearch(b.index, (long) plain << 32);
            for (at = at < 0 ? -at - 1 : at; at < b.index.length && (int) (b.index[at] >>> 32) == plain; at++) {
                int other = (int) (b.index[at] >>> 28 & 3) << 22;
                row[(int) (b.index[at] & 0xFFFFFFF)] += (Sketch.weight(key) + Sketch.weight(other)) / 2;
            }
        }
    }

    /** Weight of the names and numbers that both lines have, and that the one with fewer has. */
    private static float[] hard(int[] a, int[] b) {
        float both = 0;
        float one = 0;
        float other = 0;
        int k = 0;
        for (int key : a) {
            while (k < b.length && (b[k] & Packed.MASK) < (key & Packed.MASK)) {
                k++;
            }
            boolean here = k < b.length && (b[k] & Packed.MASK) == (key & Packed.MASK);
            boolean strong = Packed.kind(key) >= Packed.NAME;
            both += here && (strong || Packed.kind(b[k]) >= Packed.NAME) ? 1 : 0;
            one += strong || here && Packed.kind(b[k]) >= Packed.NAME ? 1 : 0;
        }
        for (int key : b) {
            other += Packed.kind(key) >= Packed.NAME ? 1 : 0;
        }
        return new float[] {both, Math.max(both, Math.min(one, other))};
    }

    private static int longestRise(int[] partner) {
        int[] tails = new int[partner.length];
        int length = 0;
        for (int to : partner) {
            if (to >= 0) {
                int at = Arrays.binarySearch(tails, 0, length, to);
                at = at < 0 ? -at - 1 : at;
                tails[at] = to;
                length = Math.max(length, at + 1);
            }
        }
        return length;
    }
}
