package org.hearsay.parse;

import java.util.Arrays;
import org.hearsay.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Says of each word how badly it fits among its neighbours: a small network over what the parser's own network says of
 * a word and the two on either side, and over how sure the parser was of it. Learned from sentences and from the same
 * sentences damaged.
 */
final class Oddity {

    /** First byte of the file; changes with the inputs. */
    static final int FORMAT = 1;

    /** Words that are looked at on either side. */
    static final int SIDE = 2;

    /** Numbers that stand for one word. */
    static final int INPUT = Net.SQUEEZED + 3;

    static final int WINDOW = (2 * SIDE + 1) * INPUT;
    static final int HIDDEN = 32;

    /** By how much a score must lead to be as sure as can be. */
    private static final float LEAD = 8;

    private static final String FILE = "oddity.model";

    final Matrix first;
    final Matrix second;
    final float[] hidden = new float[HIDDEN];
    private final float[] out = new float[1];
    private float[][] inputs = {};

    Oddity(Matrix first, Matrix second) {
        this.first = first;
        this.second = second;
    }

    /** The model of {@code language}, null if it has none. */
    static @Nullable Oddity of(Language language) {
        byte[] file = language.bytes(FILE);
        return file.length == 0 ? null : read(new Bytes(file));
    }

    private static Oddity read(Bytes in) {
        if (in.one() != FORMAT) {
            throw new IllegalArgumentException("a model of another format");
        }
        return new Oddity(Matrix.read(in, WINDOW, HIDDEN), Matrix.read(in, HIDDEN, 1));
    }

    /** One with the same weights and arrays of its own. */
    Oddity again() {
        return new Oddity(first, second);
    }

    /** Takes in the words of a stretch that has just been parsed. */
    void take(Words words, Encoder encoder, Certainty certainty) {
        int n = words.size;
        if (inputs.length < n + 2 * SIDE) {
            inputs = new float[Math.max(64, (n + 2 * SIDE) * 3 / 2)][INPUT];
        }
        for (int i = 0; i < SIDE; i++) {
            Arrays.fill(inputs[i], 0);
            Arrays.fill(inputs[n + SIDE + i], 0);
        }
        for (int i = 0; i < n; i++) {
            float[] input = inputs[i + SIDE];
            System.arraycopy(encoder.squeezed(i), 0, input, 0, Net.SQUEEZED);
            soften(input);
            input[Net.SQUEEZED] = sure(certainty.move[i]);
            input[Net.SQUEEZED + 1] = sure(certainty.relation[i]);
            input[Net.SQUEEZED + 2] = 1;
        }
    }

    private static float sure(float lead) {
        return Math.min(lead, LEAD) / LEAD;
    }

    /** Scores of the parts of speech become shares. */
    private static void soften(float[] input) {
        float high = Float.NEGATIVE_INFINITY;
        for (int k = Net.NARROW; k < Net.SQUEEZED; k++) {
            high = Math.max(high, input[k]);
        }
        float sum = 0;
        for (int k = Net.NARROW; k < Net.SQUEEZED; k++) {
            input[k] = (float) StrictMath.exp(input[k] - high);
            sum += input[k];
        }
        for (int k = Net.NARROW; k < Net.SQUEEZED; k++) {
            input[k] /= sum;
        }
    }

    /** Sets {@code window} to all that is looked at for word {@code i}. */
    void window(int i, float[] window) {
        for (int k = 0; k <= 2 * SIDE; k++) {
            System.arraycopy(inputs[i + k], 0, window, k * INPUT, INPUT);
        }
    }

    /** Logarithm of the odds that word {@code i} stands in a damaged place. */
    float score(float[] window) {
        first.applySparse(window, hidden);
        Kernel.rectify(hidden, HIDDEN);
        second.apply(hidden, out);
        return out[0];
    }
}
