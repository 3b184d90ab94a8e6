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

    /** Numbers that stand for one word. */
    static final int INPUT = Net.SQUEEZED + 3;

    /** By how much a score must lead to be as sure as can be. */
    private static final float LEAD = 8;

    /** Shares below are none, so that there is less to add up. */
    private static final float LEAST = 0.01f;

    /** A score so far below the highest adds nothing worth working out. */
    private static final float FAR = -6;

    private static final String FILE = "oddity.model";

    /** Words that are looked at on either side. */
    final int side;

    final Matrix first;
    final Matrix second;
    final float[] hidden;
    final float[] window;
    private final float[] out = new float[1];
    private float[][] inputs = {};

    /** One that looks at {@code side} words on either side, with so many {@code units} in between, and has learned nothing. */
    Oddity(int side, int units) {
        this(side, new Matrix(size(side), units), new Matrix(units, 1));
    }

    private Oddity(int side, Matrix first, Matrix second) {
        this.side = side;
        this.first = first;
        this.second = second;
        this.hidden = new float[first.out()];
        this.window = new float[size(side)];
    }

    private static int size(int side) {
        return (2 * side + 1) * INPUT;
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
        int side = in.one();
        int units = in.one();
        return new Oddity(side, Matrix.read(in, size(side), units), Matrix.read(in, units, 1));
    }

    /** One with the same weights and arrays of its own. */
    Oddity again() {
        return new Oddity(side, first, second);
    }

    /** Takes in the words of a stretch that has just been parsed. */
    void take(Words words, Encoder encoder, Certainty certainty) {
        int n = words.size;
        if (inputs.length < n + 2 * side) {
            inputs = new float[Math.max(64, (n + 2 * side) * 3 / 2)][INPUT];
        }
        for (int i = 0; i < side; i++) {
            Arrays.fill(inputs[i], 0);
            Arrays.fill(inputs[n + side + i], 0);
        }
        for (int i = 0; i < n; i++) {
            float[] input = inputs[i + side];
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
            float below = input[k] - high;
            input[k] = below < FAR ? 0 : (float) StrictMath.exp(below);
            sum += input[k];
        }
        for (int k = Net.NARROW; k < Net.SQUEEZED; k++) {
            float share = input[k] / sum;
            input[k] = share < LEAST ? 0 : share;
        }
    }

    /** Logarithm of the odds that word {@code i} stands in a damaged place. */
    float score(int i) {
        for (int k = 0; k <= 2 * side; k++) {
            System.arraycopy(inputs[i + k], 0, window, k * INPUT, INPUT);
        }
        first.applySparse(window, hidden);
        Kernel.rectify(hidden, hidden.length);
        second.apply(hidden, out);
        return out[0];
    }
}
