package org.hearsay.parse;

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

    /** Doublings that an exponential is worked out in: 2 in 100 too small at {@link #FAR}, 2 in 1,000 at a third of it. */
    private static final int DOUBLINGS = 10;

    private static final String FILE = "oddity.model";

    /** Words that are looked at on either side. */
    final int side;

    /** Takes in the words of a window, one behind the other. */
    final Matrix first;

    final Matrix second;
    /** Of the word that was scored last. */
    final float[] hidden;

    /** {@link #first} with what a word gives at each place of the window side by side: longer rows are faster, and a word comes in once. */
    private final Matrix spread;

    private final float[] wide;
    private final int[] notZero = new int[INPUT];
    private final float[] out = new float[1];
    private int size;
    private float[][] inputs = {};
    /** What each word gives at each place of the window. */
    private float[][][] parts = {};

    /** One that looks at {@code side} words on either side, with so many {@code units} in between, and has learned nothing. */
    Oddity(int side, int units) {
        this(side, new Matrix(size(side), units), new Matrix(units, 1));
    }

    private Oddity(int side, Matrix first, Matrix second) {
        this.side = side;
        this.first = first;
        this.second = second;
        this.hidden = new float[first.out()];
        this.spread = new Matrix(INPUT, places() * first.out());
        this.wide = new float[spread.out()];
        spread();
    }

    /** Places of the window. */
    int places() {
        return 2 * side + 1;
    }

    /** Takes over what {@link #first} has learned. */
    void spread() {
        int units = first.out();
        for (int row = 0; row < first.rows.length; row++) {
            System.arraycopy(first.rows[row], 0, spread.rows[row % INPUT], row / INPUT * units, units);
        }
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
        size = words.size;
        if (inputs.length < size) {
            int room = Math.max(64, size * 3 / 2);
            inputs = new float[room][INPUT];
            parts = new float[room][places()][first.out()];
        }
        for (int i = 0; i < size; i++) {
            float[] input = inputs[i];
            System.arraycopy(encoder.squeezed(i), 0, input, 0, Net.SQUEEZED);
            soften(input);
            input[Net.SQUEEZED] = sure(certainty.move[i]);
            input[Net.SQUEEZED + 1] = sure(certainty.relation[i]);
            input[Net.SQUEEZED + 2] = 1;
            spread.applySparse(input, wide, notZero);
            for (int place = 0; place < parts[i].length; place++) {
                System.arraycopy(wide, place * hidden.length, parts[i][place], 0, hidden.length);
            }
        }
    }

    /** Numbers that stand for word {@code i}, which there need not be. */
    float @Nullable [] input(int i) {
        return i < 0 || i >= size ? null : inputs[i];
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
            input[k] = below < FAR ? 0 : exp(below);
            sum += input[k];
        }
        for (int k = Net.NARROW; k < Net.SQUEEZED; k++) {
            float share = input[k] / sum;
            input[k] = share < LEAST ? 0 : share;
        }
    }

    /** The exponential of {@code x}, which is 0 or below, as the limit that defines it. */
    private static float exp(float x) {
        float power = 1 + x / (1 << DOUBLINGS);
        for (int i = 0; i < DOUBLINGS; i++) {
            power *= power;
        }
        return power;
    }

    /** Logarithm of the odds that word {@code i} stands in a damaged place. */
    float score(int i) {
        System.arraycopy(first.bias, 0, hidden, 0, hidden.length);
        int last = Math.min(size - 1, i + side);
        for (int at = Math.max(0, i - side); at <= last; at++) {
            Kernel.add(hidden, parts[at][at - i + side], hidden.length);
        }
        Kernel.rectify(hidden, hidden.length);
        second.apply(hidden, out);
        return out[0];
    }
}
