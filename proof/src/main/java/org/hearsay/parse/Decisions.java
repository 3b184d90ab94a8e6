package org.hearsay.parse;

import java.util.Arrays;
import java.util.Random;
import org.hearsay.model.Relation;

/** Learns moves and relations, given what the words are in each role; tells how the loss rises with that. */
final class Decisions {

    private static final int WIDTH = Net.HIDDEN;
    private static final int ROOT = Relation.ROOT.ordinal();
    private static final long LABELS = ~(1L << ROOT);
    private static final float SMALL = 0.1f;
    private static final float LITTLE = 1e-20f;

    private final Random random;
    private final Net net;
    private final State state = new State();
    private final Oracle oracle = new Oracle(state);
    private final Arcs arcs;
    private final Rows nowhere;
    private final Rows moveStates;
    private final Rows move;
    private final Rows relationStates;
    private final Rows biases;
    private final Dense relation;
    private double loss;
    private long count;

    Decisions(Net net, Random random) {
        this.random = random;
        this.net = net;
        this.arcs = new Arcs(net, state);
        this.nowhere = small(net.nowhere);
        this.moveStates = small(net.moveState);
        this.move = small(net.move);
        this.relationStates = small(net.relationState);
        this.biases = new Rows(new float[][] {net.moveState.bias, net.relationState.bias});
        this.relation = new Dense(net.relation, random);
    }

    private Rows small(Matrix matrix) {
        for (float[] row : matrix.rows) {
            for (int k = 0; k < row.length; k++) {
                row[k] = (random.nextFloat() * 2 - 1) * SMALL;
            }
        }
        return new Rows(matrix.rows);
    }

    void step(Adam adam) {
        nowhere.step(adam);
        moveStates.step(adam);
        move.step(adam);
        relationStates.step(adam);
        biases.step(adam);
        relation.step(adam);
    }

    /** Mean loss of a move since this was asked last. */
    double loss() {
        double mean = loss / Math.max(1, count);
        loss = 0;
        count = 0;
        return mean;
    }

    /**
     * Parses a sentence and learns from it.
     *
     * @param parts what each word is in each role
     * @param rises is raised by how the loss rises with that
     * @param ownWay share of moves that are the parser's own, be they right or wrong
     */
    void sentence(Gold gold, float[][][] parts, float[][][] rises, float ownWay) {
        state.start(gold.size());
        while (!state.done()) {
            int legal = state.legal();
            int taken = Integer.bitCount(legal) > 1
                    ? move(gold, legal, parts, rises, ownWay)
                    : Integer.numberOfTrailingZeros(legal);
            if (taken == State.SHIFT) {
                state.shift();
            } else {
                int head = state.headFor(taken);
                int word = state.top(0);
                state.attach(head, head == gold.size() ? ROOT : relation(gold, head, word, parts, rises));
            }
        }
        for (int role = 0; role < Net.ROLES; role++) {
            nowhere.learn(role, rises[role][gold.size() + 1]);
        }
    }

    private int move(Gold gold, int legal, float[][][] parts, float[][][] rises, float ownWay) {
        arcs.move(parts);
        int own = arcs.best(legal, State.MOVES);
        int good = oracle.best(gold, legal);
        int right = arcs.best(good, State.MOVES);
        float[] slopes = Arrays.copyOf(arcs.scores, State.MOVES);
        shares(slopes, legal);
        float sum = 0;
        for (int m = 0; m < State.MOVES; m++) {
            sum += (good >>> m & 1) != 0 ? slopes[m] : 0;
        }
        loss -= StrictMath.log(Math.max(LITTLE, sum));
        count++;
        float[] rise = new float[WIDTH];
        for (int m = 0; m < State.MOVES; m++) {
            slopes[m] -= (good >>> m & 1) != 0 ? slopes[m] / Math.max(LITTLE, sum) : 0;
            if (slopes[m] != 0) {
                Kernel.add(rise, net.move.rows[m], slopes[m], WIDTH);
                move.learn(m, scaled(slopes[m]));
            }
        }
        unbend(rise);
        Kernel.add(rises[Net.TOP][state.top(0)], rise, WIDTH);
        Kernel.add(rises[Net.SECOND][state.top(1)], rise, WIDTH);
        Kernel.add(rises[Net.THIRD][state.top(2)], rise, WIDTH);
        Kernel.add(rises[Net.NEXT][state.ahead(0)], rise, WIDTH);
        states(moveStates, rise);
        biases.learn(0, rise);
        return random.nextFloat() < ownWay ? own : right;
    }

    private float[] scaled(float by) {
        float[] out = new float[WIDTH];
        Kernel.add(out, arcs.hidden, by, WIDTH);
        return out;
    }

    private void unbend(float[] rise) {
        for (int k = 0; k < WIDTH; k++) {
            rise[k] = arcs.hidden[k] > 0 ? rise[k] : 0;
        }
    }

    private void states(Rows rows, float[] rise) {
        for (int k = 0; k < arcs.count; k++) {
            rows.learn(arcs.rows[k], rise);
        }
    }

    private int relation(Gold gold, int head, int word, float[][][] parts, float[][][] rises) {
        arcs.relation(parts, head, word);
        int best = arcs.best(LABELS, Net.RELATIONS);
        if (gold.heads()[word] == head) {
            float[] slopes = Arrays.copyOf(arcs.scores, Net.RELATIONS);
            shares(slopes, LABELS);
            slopes[gold.relations()[word]] -= 1;
            float[] rise = new float[WIDTH];
            relation.back(arcs.hidden, slopes, rise);
            unbend(rise);
            Kernel.add(rises[Net.HEAD][head], rise, WIDTH);
            Kernel.add(rises[Net.DEPENDENT][word], rise, WIDTH);
            states(relationStates, rise);
            biases.learn(1, rise);
        }
        return best;
    }

    /** Turns scores into shares of one; those of classes that are not {@code allowed} into 0. */
    static void shares(float[] scores, long allowed) {
        float high = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < scores.length; c++) {
            high = (allowed >>> c & 1) != 0 ? Math.max(high, scores[c]) : high;
        }
        float sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = (allowed >>> c & 1) != 0 ? (float) StrictMath.exp(scores[c] - high) : 0;
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
    }
}
