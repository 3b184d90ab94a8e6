package org.hearsay.parse;

/**
 * The inner loops of the network. Each array is walked from its start by one counter: only such loops does the compiler
 * of the JVM turn into vector instructions.
 */
final class Kernel {

    private Kernel() {}

    /** Adds {@code a} times {@code row} to {@code sum}. */
    static void add(float[] sum, float[] row, float a, int n) {
        for (int k = 0; k < n; k++) {
            sum[k] += a * row[k];
        }
    }

    /** Adds {@code row} to {@code sum}. */
    static void add(float[] sum, float[] row, int n) {
        for (int k = 0; k < n; k++) {
            sum[k] += row[k];
        }
    }

    /** Sets {@code sum} to that of three rows. */
    static void sum(float[] sum, float[] p, float[] q, float[] r, int n) {
        for (int k = 0; k < n; k++) {
            sum[k] = p[k] + q[k] + r[k];
        }
    }

    /** Adds four rows, so that the sum is read and written once for all. */
    static void add(float[] sum, float[] p, float[] q, float[] r, float[] s, int n) {
        for (int k = 0; k < n; k++) {
            sum[k] += p[k] + q[k] + (r[k] + s[k]);
        }
    }

    /** Adds to {@code sum} each number of {@code in} times its row. */
    static void product(float[][] rows, float[] in, float[] sum, int n) {
        int j = 0;
        for (; j + 3 < rows.length; j += 4) {
            four(sum, rows[j], rows[j + 1], rows[j + 2], rows[j + 3], in[j], in[j + 1], in[j + 2], in[j + 3], n);
        }
        for (; j < rows.length; j++) {
            add(sum, rows[j], in[j], n);
        }
    }

    /**
     * The same, leaving out the rows whose number is 0.
     *
     * @param room for as many numbers as there are rows; is left with the places of those that are not 0
     */
    static void sparse(float[][] rows, float[] in, float[] sum, int n, int[] room) {
        int many = 0;
        for (int j = 0; j < rows.length; j++) {
            room[many] = j;
            many += in[j] != 0 ? 1 : 0;
        }
        int at = 0;
        for (; at + 3 < many; at += 4) {
            int a = room[at];
            int b = room[at + 1];
            int c = room[at + 2];
            int d = room[at + 3];
            four(sum, rows[a], rows[b], rows[c], rows[d], in[a], in[b], in[c], in[d], n);
        }
        for (; at < many; at++) {
            add(sum, rows[room[at]], in[room[at]], n);
        }
    }

    private static void four(
            float[] sum, float[] p, float[] q, float[] r, float[] s, float a, float b, float c, float d, int n) {
        for (int k = 0; k < n; k++) {
            sum[k] += a * p[k] + b * q[k] + (c * r[k] + d * s[k]);
        }
    }

    /** Negative numbers become 0. */
    static void rectify(float[] x, int n) {
        for (int k = 0; k < n; k++) {
            x[k] = Math.max(0f, x[k]);
        }
    }

    /** About the hyperbolic tangent: the fraction x(27+x²)/(27+9x²), which reaches 1 at 3 with slope 0. */
    static void tanh(float[] x, int n) {
        for (int k = 0; k < n; k++) {
            float v = Math.max(-3f, Math.min(3f, x[k]));
            float s = v * v;
            x[k] = v * (27f + s) / (27f + 9f * s);
        }
    }

    /** The sum of products, in four strands that do not wait for each other. */
    static float dot(float[] a, float[] b, int n) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int k = 0; k < n; k += 4) {
            s0 += a[k] * b[k];
            s1 += a[k + 1] * b[k + 1];
            s2 += a[k + 2] * b[k + 2];
            s3 += a[k + 3] * b[k + 3];
        }
        return s0 + s1 + (s2 + s3);
    }
}
