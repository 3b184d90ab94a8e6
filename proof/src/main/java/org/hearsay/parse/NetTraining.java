package org.hearsay.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Learns the network from trees, with a dynamic oracle and exploration: the parser follows its own moves, also the wrong
 * ones, and learns the best that can be done from there. Parts of speech are learned on the side.
 */
final class NetTraining {

    private static final int ROUNDS = 18;
    /** Steps that a small treebank needs at least. */
    private static final int LEAST_STEPS = 14_000;

    private static final int BATCH = 12;
    private static final float RATE = 0.002f;
    private static final float DROPPED = 0.33f;
    private static final float OWN_WAY = 0.9f;
    private static final float ASIDE = 0.3f;
    private static final int SEED = 11;

    private final List<Tagged> sentences;
    private final Vectors vectors;
    private final Vocabulary vocabulary;
    private final Random random = new Random(SEED);
    private final Net net;
    private final Rows rows;
    private final @Nullable Dense known;
    private final Dense intake;
    private final ChainTraining forth;
    private final ChainTraining back;
    private final Dense squeeze;
    private final Dense roles;
    private final Decisions decisions;
    private final Words words = new Words();
    private final Layers layers = new Layers();

    NetTraining(List<Tagged> sentences, Vectors vectors) {
        this.sentences = new ArrayList<>(sentences);
        this.vectors = vectors;
        this.vocabulary = new Vocabulary(sentences, vectors);
        this.net = net(vocabulary.inputs(random));
        this.rows = new Rows(net.inputs.rows);
        this.known = vectors.width() == 0 ? null : new Dense(new Matrix(vectors.width(), Net.WORD), random);
        this.intake = new Dense(net.intake, random);
        this.forth = new ChainTraining(net.forth, random);
        this.back = new ChainTraining(net.back, random);
        this.squeeze = new Dense(net.squeeze, random);
        this.roles = new Dense(net.roles, random);
        this.decisions = new Decisions(net, random);
    }

    private static Net net(Inputs inputs) {
        return new Net(
                inputs,
                new Matrix(Net.WORD, 2 * Chain.GATES),
                new Chain(new Matrix(Chain.CELLS, Chain.GATES), false),
                new Chain(new Matrix(Chain.CELLS, Chain.GATES), true),
                new Matrix(Net.BOTH, Net.SQUEEZED),
                new Matrix(Net.NARROW, Net.ROLES * Net.HIDDEN),
                new Matrix(Net.ROLES, Net.HIDDEN),
                new Matrix(Arcs.MOVE_STATES, Net.HIDDEN),
                new Matrix(State.MOVES, Net.HIDDEN),
                new Matrix(Arcs.RELATION_STATES, Net.HIDDEN),
                new Matrix(Net.HIDDEN, Net.RELATIONS));
    }

    void run() {
        int batches = (sentences.size() + BATCH - 1) / BATCH;
        int rounds = Math.max(ROUNDS, Math.min(LEAST_STEPS / batches, 4 * ROUNDS));
        Adam adam = new Adam(RATE, (long) rounds * batches);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(sentences, random);
            for (int i = 0; i < sentences.size(); i++) {
                sentence(sentences.get(i), round > 0 ? OWN_WAY : 0);
                if (i % BATCH == BATCH - 1 || i == sentences.size() - 1) {
                    step(adam);
                }
            }
            System.err.printf("round %d of %d: loss %.4f%n", round + 1, rounds, decisions.loss());
        }
    }

    private void step(Adam adam) {
        adam.next();
        rows.step(adam);
        if (known != null) {
            known.step(adam);
        }
        intake.step(adam);
        forth.step(adam);
        back.step(adam);
        squeeze.step(adam);
        roles.step(adam);
        decisions.step(adam);
    }

    /** The bytes of the network. */
    Sink pack() {
        if (known != null) {
            fold(known);
        }
        return NetPacker.pack(net, vocabulary);
    }

    /** Adds the vectors of words to their rows. */
    private void fold(Dense known) {
        float[] unknown = net.inputs.rows[Inputs.WORD];
        for (int word : vectors.words()) {
            int key = Inputs.key(Inputs.WORD, word);
            float[] row = net.inputs.rows[net.inputs.places.get(key, Inputs.WORD)];
            if (vocabulary.count(key) < 2) {
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

    private void sentence(Tagged sentence, float ownWay) {
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
        float[][][] rises = new float[Net.ROLES][n + 1][Net.HIDDEN];
        decisions.sentence(sentence.gold, parts, rises, ownWay);
        back(sentence.gold, n, rises);
    }

    /** Rare words are at times taken for unknown ones, so that unknown ones are learned. */
    private void input(int i) {
        float[] in = layers.in[i];
        net.inputs.sum(words, i, in);
        int row = net.inputs.row(Inputs.WORD, words, i);
        int count = vocabulary.count(Inputs.key(Inputs.WORD, words.lower[i]));
        if (random.nextFloat() < DROPPED / (DROPPED + count) && row != Inputs.WORD) {
            Kernel.add(in, net.inputs.rows[row], -1, Net.WORD);
            Kernel.add(in, net.inputs.rows[Inputs.WORD], Net.WORD);
            row = Inputs.WORD;
        }
        layers.word[i] = row;
        float[] vector = vectors.of(words.lower[i]);
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

    private void back(Gold gold, int n, float[][][] rises) {
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
        float[] vector = vectors.of(words.lower[i]);
        if (known != null && vector != null) {
            known.learn(vector, rise);
        }
    }
}
