package org.hearsay.parse;

import java.util.Random;

/** A layer that learns. */
final class Dense {

    final Matrix matrix;
    private final float[][] flipped;
    private final float[][] slopes;
    private final float[][] means;
    private final float[][] squares;
    private final float[] slope;
    private final float[] mean;
    private final float[] square;

    /** Learns {@code matrix} in place, from random weights (Glorot and Bengio 2010) and no bias. */
    Dense(Matrix matrix, Random random) {
        int in = matrix.rows.length;
        int out = matrix.out();
        this.matrix = matrix;
        this.flipped = new float[out][in];
        this.slopes = new float[in][out];
        this.means = new float[in][out];
        this.squares = new float[in][out];
        this.slope = new float[out];
        this.mean = new float[out];
        this.square = new float[out];
        double high = Math.sqrt(6.0 / (in + out));
        for (float[] row : matrix.rows) {
            for (int k = 0; k < out; k++) {
                row[k] = (float) ((random.nextDouble() * 2 - 1) * high);
            }
        }
        flip();
    }

    private void flip() {
        for (int i = 0; i < slopes.length; i++) {
            for (int k = 0; k < slope.length; k++) {
                flipped[k][i] = matrix.rows[i][k];
            }
        }
    }

    /** Takes in that the loss rises by {@code out} with what the layer gave for {@code in}; adds how it rises with {@code in}. */
    void back(float[] in, float[] out, float[] rise) {
        learn(in, out);
        Kernel.product(flipped, out, rise, slopes.length);
    }

    /** The same where nothing below can learn. */
    void learn(float[] in, float[] out) {
        Kernel.add(slope, out, slope.length);
        for (int i = 0; i < slopes.length; i++) {
            if (in[i] != 0) {
                Kernel.add(slopes[i], out, in[i], slope.length);
            }
        }
    }

    void step(Adam adam) {
        for (int i = 0; i < slopes.length; i++) {
            adam.step(matrix.rows[i], slopes[i], means[i], squares[i]);
        }
        adam.step(matrix.bias, slope, mean, square);
        flip();
    }
}
