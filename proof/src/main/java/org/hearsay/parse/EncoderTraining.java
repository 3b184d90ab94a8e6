package org.hearsay.parse;

import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Learns what the words of a sentence are in each role: everything below the decisions. Keeps its last sentence. */
final class EncoderTraining {

    private static final float DROPPED = 0.25f;
    private static final float ASIDE = 0.3f;

    private final Net net;
    private final Vocabulary vocabulary;
    private final Vectors vectors;
    private final Random random;
    private final Rows rows;
    private final @Nullable Dense known;
    private final Dense intake;
    private final ChainTraining forth;
    private final ChainTraining back;
    private final Dense squeeze;
    private final Dense roles;
    private final Words words;
    private final Layers layers = new Layers();

    EncoderTraining(Net net, Vocabulary vocabulary, Words words, Vectors vectors, Random random) {
        this.net = net;
        this.vocabulary = vocabulary;
        this.words = words;
        this.vectors = vectors;
        this.random = random;
        this.rows = new Rows(net.inputs.rows);
        this.known = vectors.width() == 0 ? null : new Dense(new Matrix(vectors.width(), Net.WORD), random);
        this.intake = new Dense(net.intake, random);
        this.forth = new ChainTraining(net.forth, random);
        this.back = new ChainTraining(net.back, random);
        this.squeeze = new Dense(net.squeeze, random);
        this.roles = new Dense(net.roles, random);
    }

    void step(Adam adam) {
        rows.step(adam);
        if (known != null) {
            known.step(adam);
        }
        intake.step(adam);
        forth.step(adam);
        back.step(adam);
        squeeze.step(adam);
        roles.step(adam);
    }

    /** Adds what was known of words beforehand to their rows; to be called once, at the end. */
    void fold() {
        if (known == null) {
            return;
        }
        float[] unknown = net.inputs.rows[Inputs.WORD];
        for (int word : vectors.words()) {
            int key = Inputs.key(Inputs.WORD, word);
            float[] row = net.inputs.rows[net.inputs.places.get(key, Inputs.WORD)];
            if (!vocabulary.learned(Inputs.WORD, key)) {
                System.arraycopy(unknown, 0, row, 0, row.length);
            }
            known.matrix.add(vector(word), row);
        }
    }

    private float[] vector(int word) {
        float[] vector = vectors.of(word);
        return vector == null ? new float[vectors.width()] : vector;
    }

    /** Scratch of one sentence. */
    private static final class Layers {
        float[][] in = {};
        float[][] inMask = {};
        float[][] both = {};
        float[][] bothMask = {};
        float[][] squeezed = {};
        int[] word = {};

        void grow(int n) {
            if (in.length < n) {
                in = new float[n][Net.WORD];
                inMask = new float[n][Net.WORD];
                both = new float[n][Net.BOTH];
                bothMask = new float[n][Net.BOTH];
                squeezed = new float[n][Net.SQUEEZED];
                word = new int[n];
            }
        }
    }

    /** The part of each word of {@code sentence} in each role; the artificial root behind the last, then "no word". */
    float[][][] read(Tagged sentence) {
        sentence.fill(words);
        int n = words.size + 1;
        layers.grow(n);
        for (int i = 0; i < n; i++) {
            input(i);
        }
        forth.grow(n);
        back.grow(n);
        float[] gates = new float[2 * Chain.GATES];
        for (int i = 0; i < n; i++) {
            net.intake.apply(layers.in[i], gates);
            System.arraycopy(gates, 0, forth.gates[i], 0, Chain.GATES);
            System.arraycopy(gates, Chain.GATES, back.gates[i], 0, Chain.GATES);
        }
        forth.run(n);
        back.run(n);
        float[][][] parts = new float[Net.ROLES][n + 1][Net.HIDDEN];
        for (int i = 0; i < n; i++) {
            word(i, parts);
        }
        for (int role = 0; role < Net.ROLES; role++) {
            System.arraycopy(net.nowhere.rows[role], 0, parts[role][n], 0, Net.HIDDEN);
        }
        return parts;
    }

    /** Rare words are at times taken for unknown ones, so that unknown ones are learned. */
    private void input(int i) {
        float[] in = layers.in[i];
        net.inputs.sum(words, i, in);
        int row = net.inputs.row(Inputs.WORD, words, i);
        int count = vocabulary.count(Inputs.key(Inputs.WORD, words.lower(i)));
        if (random.nextFloat() < DROPPED / (DROPPED + count) && row != Inputs.WORD) {
            Kernel.add(in, net.inputs.rows[row], -1, Net.WORD);
            Kernel.add(in, net.inputs.rows[Inputs.WORD], Net.WORD);
            row = Inputs.WORD;
        }
        layers.word[i] = row;
        float[] vector = vectors.of(words.lower(i));
        if (known != null && vector != null) {
            known.matrix.add(vector, in);
        }
        drop(in, layers.inMask[i]);
    }

    private void drop(float[] values, float[] mask) {
        for (int k = 0; k < mask.length; k++) {
            mask[k] = random.nextFloat() < DROPPED ? 0 : 1 / (1 - DROPPED);
            values[k] *= mask[k];
        }
    }

    private void word(int i, float[][][] parts) {
        float[] both = layers.both[i];
        System.arraycopy(forth.out[i], 0, both, 0, Chain.CELLS);
        System.arraycopy(back.out[i], 0, both, Chain.CELLS, Chain.CELLS);
        drop(both, layers.bothMask[i]);
        float[] squeezed = layers.squeezed[i];
        net.squeeze.apply(both, squeezed);
        Kernel.rectify(squeezed, Net.NARROW);
        float[] wide = new float[Net.ROLES * Net.HIDDEN];
        net.roles.apply(squeezed, wide);
        for (int role = 0; role < Net.ROLES; role++) {
            System.arraycopy(wide, role * Net.HIDDEN, parts[role][i], 0, Net.HIDDEN);
        }
    }

    /** Takes in how the loss of the last sentence, {@code gold}, rises with the parts of its words. */
    void back(Gold gold, float[][][] rises) {
        int n = gold.size() + 1;
        float[][] forthRise = new float[n][];
        float[][] backRise = new float[n][];
        for (int i = 0; i < n; i++) {
            float[] both = wordBack(i, rises, i < gold.size() ? gold.pos()[i] : -1);
            for (int k = 0; k < Net.BOTH; k++) {
                both[k] *= layers.bothMask[i][k];
            }
            forthRise[i] = Arrays.copyOf(both, Chain.CELLS);
            backRise[i] = Arrays.copyOfRange(both, Chain.CELLS, Net.BOTH);
        }
        float[][] gates = new float[n][2 * Chain.GATES];
        forth.back(n, forthRise, gates, 0);
        back.back(n, backRise, gates, Chain.GATES);
        for (int i = 0; i < n; i++) {
            float[] rise = new float[Net.WORD];
            intake.back(layers.in[i], gates[i], rise);
            inputBack(i, rise);
        }
    }

    private float[] wordBack(int i, float[][][] rises, int pos) {
        float[] wide = new float[Net.ROLES * Net.HIDDEN];
        for (int role = 0; role < Net.ROLES; role++) {
            System.arraycopy(rises[role][i], 0, wide, role * Net.HIDDEN, Net.HIDDEN);
        }
        float[] squeezed = new float[Net.SQUEEZED];
        roles.back(layers.squeezed[i], wide, squeezed);
        for (int k = 0; k < Net.NARROW; k++) {
            squeezed[k] = layers.squeezed[i][k] > 0 ? squeezed[k] : 0;
        }
        if (pos >= 0) {
            aside(layers.squeezed[i], pos, squeezed);
        }
        float[] both = new float[Net.BOTH];
        squeeze.back(layers.both[i], squeezed, both);
        return both;
    }

    /** How the loss rises with the scores of the parts of speech. */
    private static void aside(float[] squeezed, int right, float[] rise) {
        float[] shares = Arrays.copyOfRange(squeezed, Net.NARROW, Net.SQUEEZED);
        Decisions.shares(shares, -1L);
        shares[right] -= 1;
        for (int k = 0; k < shares.length; k++) {
            rise[Net.NARROW + k] = ASIDE * shares[k];
        }
    }

    private void inputBack(int i, float[] rise) {
        for (int k = 0; k < Net.WORD; k++) {
            rise[k] *= layers.inMask[i][k];
        }
        rows.learn(layers.word[i], rise);
        for (int kind = 1; kind < Inputs.KINDS; kind++) {
            rows.learn(net.inputs.row(kind, words, i), rise);
        }
        float[] vector = vectors.of(words.lower(i));
        if (known != null && vector != null) {
            known.learn(vector, rise);
        }
    }
}
