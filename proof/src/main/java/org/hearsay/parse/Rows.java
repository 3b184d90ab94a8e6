package org.hearsay.parse;

import java.util.Arrays;

/** Rows of weights that learn, of which one sentence touches few. */
final class Rows {

    private final float[][] weights;
    private final float[][] slopes;
    private final float[][] means;
    private final float[][] squares;
    private int[] touched = new int[64];
    private int count;
    private final boolean[] marked;

    /** Learns {@code weights} in place. */
    Rows(float[][] weights) {
        this.weights = weights;
        this.slopes = new float[weights.length][];
        this.means = new float[weights.length][];
        this.squares = new float[weights.length][];
        this.marked = new boolean[weights.length];
    }

    /** Adds {@code slope} to that of {@code row}. */
    void learn(int row, float[] slope) {
        if (!marked[row]) {
            mark(row);
        }
        Kernel.add(slopes[row], slope, weights[row].length);
    }

    private void mark(int row) {
        marked[row] = true;
        if (slopes[row] == null) {
            slopes[row] = new float[weights[row].length];
            means[row] = new float[weights[row].length];
            squares[row] = new float[weights[row].length];
        }
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = row;
    }

    void step(Adam adam) {
        for (int k = 0; k < count; k++) {
            int row = touched[k];
            adam.step(weights[row], slopes[row], means[row], squares[row]);
            marked[row] = false;
        }
        count = 0;
    }
}
