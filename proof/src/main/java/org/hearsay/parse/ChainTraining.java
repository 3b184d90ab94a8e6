package org.hearsay.parse;

import java.util.Arrays;
import java.util.Random;

/** A chain that learns; keeps what it did with the last sentence. */
final class ChainTraining {

    private static final int CELLS = Chain.CELLS;

    final Chain chain;
    private final Dense again;
    /** What comes in; then the gates. */
    float[][] gates = {};

    private float[][] memory = {};
    float[][] out = {};

    ChainTraining(Chain chain, Random random) {
        this.chain = chain;
        this.again = new Dense(chain.again, random);
    }

    /** Makes room for {@code n} words. */
    void grow(int n) {
        if (out.length < n) {
            gates = new float[n][Chain.GATES];
            memory = new float[n][CELLS];
            out = new float[n][CELLS];
        }
    }

    /** Reads {@code n} words, of which stands in {@link #gates} what comes in. */
    void run(int n) {
        chain.run(n, gates, memory, out);
    }

    /**
     * Walks back through the last sentence.
     *
     * @param rise how the loss rises with what the chain said of each word
     * @param below is set to how it rises with what came in, from number {@code at} on
     */
    void back(int n, float[][] rise, float[][] below, int at) {
        float[] carried = new float[CELLS];
        float[] kept = new float[CELLS];
        float[] slopes = new float[Chain.GATES];
        float[] nothing = new float[CELLS];
        int last = chain.first(n) + chain.step() * (n - 1);
        for (int k = n - 1, i = last; k >= 0; k--, i -= chain.step()) {
            float[] before = chain.before(memory, i, n);
            turn(gates[i], memory[i], before, rise[i], carried, kept, slopes);
            System.arraycopy(slopes, 0, below[i], at, Chain.GATES);
            Arrays.fill(carried, 0);
            again.back(k > 0 ? out[i - chain.step()] : nothing, slopes, carried);
        }
    }

    /** Slopes of the gates of one word; {@code kept} is that of the memory behind it, and becomes that before it. */
    private static void turn(
            float[] gates,
            float[] memory,
            float[] before,
            float[] rise,
            float[] carried,
            float[] kept,
            float[] slopes) {
        for (int k = 0; k < CELLS; k++) {
            float keep = gates[k];
            float give = gates[k + CELLS];
            float value = gates[k + 2 * CELLS];
            float said = rise[k] + carried[k];
            float held = said * (0.5f + 0.5f * give) + kept[k];
            slopes[k] = held * (before[k] - value) * 0.5f * (1 - keep * keep);
            slopes[k + CELLS] = said * memory[k] * 0.5f * (1 - give * give);
            slopes[k + 2 * CELLS] = held * (0.5f - 0.5f * keep) * (1 - value * value);
            kept[k] = held * (0.5f + 0.5f * keep);
        }
    }

    void step(Adam adam) {
        again.step(adam);
    }
}
