package org.hearsay.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the network from trees, with a dynamic oracle and exploration: the parser follows its own moves, also the wrong
 * ones, and learns the best that can be done from there. Parts of speech are learned on the side.
 */
final class NetTraining {

    private static final int ROUNDS = 22;
    /** Steps that a small treebank needs at least. */
    private static final int LEAST_STEPS = 16_000;

    private static final int BATCH = 12;
    private static final float RATE = 0.002f;
    private static final float OWN_WAY = 0.9f;
    private static final int SEED = 12;

    private final List<Tagged> sentences;
    private final Vocabulary vocabulary;
    private final Net net;
    private final EncoderTraining encoder;
    private final Decisions decisions;
    private final Random random = new Random(SEED);

    NetTraining(List<Tagged> sentences, Forms forms, Vectors vectors) {
        Words words = new Words(new Slots(0), forms);
        this.sentences = new ArrayList<>(sentences);
        this.vocabulary = new Vocabulary(sentences, words, vectors);
        this.net = net(vocabulary.inputs(random));
        this.encoder = new EncoderTraining(net, vocabulary, words, vectors, random);
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
        encoder.step(adam);
        decisions.step(adam);
    }

    private void sentence(Tagged sentence, float ownWay) {
        float[][][] parts = encoder.read(sentence);
        float[][][] rises = new float[Net.ROLES][sentence.gold.size() + 2][Net.HIDDEN];
        decisions.sentence(sentence.gold, parts, rises, ownWay);
        encoder.back(sentence.gold, rises);
    }

    /** The bytes of the network. */
    Sink pack() {
        encoder.fold();
        return NetPacker.pack(net, vocabulary);
    }
}
