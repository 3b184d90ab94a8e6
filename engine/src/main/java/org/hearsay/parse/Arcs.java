package org.hearsay.parse;

import org.hearsay.model.Relation;

/** Decides moves and relations: sums the parts that the words play and what the half-built tree is like around them. */
final class Arcs {

    private static final int LABELS = Net.RELATIONS + 1;
    private static final int FAR = 9;
    private static final int OUTSIDE = 9;
    private static final int SPANS = 10;
    private static final int SHAPES = 17;
    private static final int MANY = 3;

    /** Rows of what is looked at for a move: labels of five children, two distances, height, two counts of children. */
    static final int MOVE_STATES = 5 * LABELS + 3 * SPANS + 2 * SHAPES;

    /** Rows of what is looked at for a relation: direction and distance, labels of five children. */
    static final int RELATION_STATES = 2 * FAR + 5 * LABELS;

    private static final int ROOT = Relation.ROOT.ordinal();

    private final Net net;
    private final State state;

    /** Rows of the last decision among the states, and how many they are. */
    final int[] rows = new int[10];

    int count;
    /** Hidden layer of the last decision. */
    final float[] hidden = new float[Net.HIDDEN];

    private final int[] notZero = new int[Net.HIDDEN];

    final float[] scores = new float[Math.max(State.MOVES, Net.RELATIONS)];

    private int base;

    Arcs(Net net, State state) {
        this.net = net;
        this.state = state;
    }

    private void see(int room, int value) {
        rows[count++] = base + value;
        base += room;
    }

    private int label(int word) {
        int label = state.label[word];
        return label < 0 ? Net.RELATIONS : label;
    }

    /** Scores of the moves that can be made now. */
    void move(float[][][] roles) {
        int s0 = state.top(0);
        int s1 = state.top(1);
        int n0 = state.ahead(0);
        count = 0;
        base = 0;
        see(LABELS, label(state.left[s0]));
        see(LABELS, label(state.right[s0]));
        see(LABELS, label(state.left[s1]));
        see(LABELS, label(state.right[s1]));
        see(LABELS, label(state.left[n0]));
        see(SPANS, distance(s0, n0));
        see(SPANS, distance(s1, s0));
        see(SPANS, Math.min(state.height, SPANS - 1));
        see(SHAPES, children(s0));
        see(SHAPES, children(s1));
        System.arraycopy(net.moveState.bias, 0, hidden, 0, Net.HIDDEN);
        Kernel.add(
                hidden,
                roles[Net.TOP][s0],
                roles[Net.SECOND][s1],
                roles[Net.THIRD][state.top(2)],
                roles[Net.NEXT][n0],
                Net.HIDDEN);
        states(net.moveState.rows);
        for (int m = 0; m < State.MOVES; m++) {
            scores[m] = Kernel.dot(net.move.rows[m], hidden, Net.HIDDEN);
        }
    }

    /** Scores of the relations of {@code word} to {@code head}; the word's own children are all known. */
    void relation(float[][][] roles, int head, int word) {
        count = 0;
        base = 0;
        see(2 * FAR, distance(head, word) + (head < word ? FAR : 0));
        see(LABELS, label(state.left[word]));
        see(LABELS, label(state.left2[word]));
        see(LABELS, label(state.right[word]));
        see(LABELS, label(state.left[head]));
        see(LABELS, label(state.right[head]));
        System.arraycopy(net.relationState.bias, 0, hidden, 0, Net.HIDDEN);
        Kernel.add(hidden, roles[Net.HEAD][head], Net.HIDDEN);
        Kernel.add(hidden, roles[Net.DEPENDENT][word], Net.HIDDEN);
        states(net.relationState.rows);
        net.relation.applySparse(hidden, scores, notZero);
        scores[ROOT] = Float.NEGATIVE_INFINITY;
    }

    private void states(float[][] of) {
        int k = 0;
        for (; k + 3 < count; k += 4) {
            Kernel.add(hidden, of[rows[k]], of[rows[k + 1]], of[rows[k + 2]], of[rows[k + 3]], Net.HIDDEN);
        }
        for (; k < count; k++) {
            Kernel.add(hidden, of[rows[k]], Net.HIDDEN);
        }
        Kernel.rectify(hidden, Net.HIDDEN);
    }

    /** The best of the classes whose bits are set in {@code allowed}. */
    int best(long allowed, int classes) {
        int best = -1;
        for (int c = 0; c < classes; c++) {
            if ((allowed >>> c & 1) != 0 && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
    }

    private int distance(int a, int b) {
        if (a > state.size || b > state.size) {
            return OUTSIDE;
        }
        int d = Math.abs(b - a);
        return d < 6 ? d : d < 9 ? 6 : d < 15 ? 7 : 8;
    }

    private int children(int word) {
        if (word >= state.size) {
            return SHAPES - 1;
        }
        return Math.min(MANY, state.lefts[word]) + 4 * Math.min(MANY, state.rights[word]);
    }
}
