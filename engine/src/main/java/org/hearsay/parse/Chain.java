package org.hearsay.parse;

/**
 * A recurrent layer in one direction: long short-term memory whose input gate is what the forget gate leaves (Greff and
 * others 2017), so that the memory of a cell stays between -1 and 1 and is given out as it is.
 */
final class Chain {

    /** Cells of a chain. */
    static final int CELLS = 48;

    /** Gates and new value of each cell, three numbers. */
    static final int GATES = 3 * CELLS;

    private static final float[] NOTHING = new float[CELLS];

    /** What the chain makes of what it said one word before. */
    final Matrix again;

    private final int step;

    Chain(Matrix again, boolean back) {
        this.again = again;
        this.step = back ? -1 : 1;
    }

    static Chain read(Bytes file, boolean back) {
        return new Chain(Matrix.read(file, CELLS, GATES), back);
    }

    /** First word that is read of {@code n}. */
    int first(int n) {
        return step > 0 ? 0 : n - 1;
    }

    /** What stands before word {@code i} in the order of reading; {@link #NOTHING} before the first. */
    float[] before(float[][] of, int i, int n) {
        return i == first(n) ? NOTHING : of[i - step];
    }

    int step() {
        return step;
    }

    /**
     * Reads {@code n} words.
     *
     * @param gates what comes in of each word; is set to its gates, as tangents: of forgetting, of giving out, and the
     *     new value
     * @param memory is set to what the cells hold behind each word
     * @param out is set to what they say of it
     */
    void run(int n, float[][] gates, float[][] memory, float[][] out) {
        for (int k = 0, i = first(n); k < n; k++, i += step) {
            if (k > 0) {
                again.add(out[i - step], gates[i]);
            }
            Kernel.tanh(gates[i], GATES);
            turn(gates[i], before(memory, i, n), memory[i], out[i]);
        }
    }

    private static void turn(float[] gates, float[] before, float[] memory, float[] out) {
        for (int k = 0; k < CELLS; k++) {
            float keep = 0.5f + 0.5f * gates[k];
            memory[k] = keep * before[k] + (1 - keep) * gates[k + 2 * CELLS];
        }
        for (int k = 0; k < CELLS; k++) {
            out[k] = (0.5f + 0.5f * gates[k + CELLS]) * memory[k];
        }
    }
}
