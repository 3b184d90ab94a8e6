package org.hearsay.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTrainingTest {

    private static final int WORDS = 5;
    private static final float STEP = 1e-2f;

    private final Random random = new Random(5);

    private float[][] numbers(int rows, int columns) {
        float[][] out = new float[rows][columns];
        for (float[] row : out) {
            for (int k = 0; k < columns; k++) {
                row[k] = random.nextFloat() - 0.5f;
            }
        }
        return out;
    }

    /** What is carried back is how a weighted sum of all that the chain says rises with what comes in. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void slopesAreThoseOfSmallSteps(boolean backwards) {
        Chain chain = new Chain(new Matrix(Chain.CELLS, Chain.GATES), backwards);
        ChainTraining training = new ChainTraining(chain, random);
        float[][] in = numbers(WORDS, Chain.GATES);
        float[][] wanted = numbers(WORDS, Chain.CELLS);
        float[][] slopes = new float[WORDS][Chain.GATES];
        sum(training, in, wanted);
        training.back(WORDS, wanted, slopes, 0);
        for (int i = 0; i < WORDS; i++) {
            for (int k = 0; k < Chain.GATES; k += 7) {
                float kept = in[i][k];
                in[i][k] = kept + STEP;
                double above = sum(training, in, wanted);
                in[i][k] = kept - STEP;
                double below = sum(training, in, wanted);
                in[i][k] = kept;
                double slope = (above - below) / (2 * STEP);
                assertThat((double) slopes[i][k]).isCloseTo(slope, within(0.02 + 0.08 * Math.abs(slope)));
            }
        }
    }

    private static double sum(ChainTraining training, float[][] in, float[][] wanted) {
        training.grow(WORDS);
        for (int i = 0; i < WORDS; i++) {
            training.gates[i] = in[i].clone();
        }
        training.run(WORDS);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            for (int k = 0; k < Chain.CELLS; k++) {
                sum += training.out[i][k] * wanted[i][k];
            }
        }
        return sum;
    }
}
