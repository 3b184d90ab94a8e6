package org.hearsay.parse;

import org.hearsay.model.Relation;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;

/** Gives the words of one stretch at a time their heads; holds the arrays for it, so one thread at a time. */
final class Analyst {

    private static final int ROOT = Relation.ROOT.ordinal();
    private static final long ALL = -1L;

    private final Labeller labeller;
    private final Words words;
    private final Encoder encoder;
    private final State state = new State();
    private final Arcs arcs;

    Analyst(Model model) {
        this.labeller = new Labeller(model.tags);
        this.words = labeller.words;
        this.encoder = new Encoder(model.net);
        this.arcs = new Arcs(model.net, state);
    }

    /**
     * Decides words {@code from} to {@code to} of {@code tokens} and writes them to {@code out}.
     *
     * @param above what the first word without a head hangs on: the last root before, or {@link Tree#NONE}
     * @return the root of the stretch
     */
    int parse(Tokens tokens, int from, int to, int above, Result out) {
        labeller.label(tokens, from, to, out);
        encoder.encode(words);
        reconsider(from, out);
        state.start(words.size);
        while (!state.done()) {
            step();
        }
        int root = Tree.NONE;
        for (int i = 0; i < words.size; i++) {
            boolean top = state.head[i] == words.size;
            root = top ? from + i : root;
            out.heads[from + i] = top ? above : from + state.head[i];
            boolean chained = top && above != Tree.NONE;
            out.relations[from + i] = (byte) (chained ? Relation.PARATAXIS.ordinal() : state.label[i]);
        }
        return root;
    }

    /** Takes parts of speech as they look with the whole stretch in view. */
    private void reconsider(int from, Result out) {
        for (int i = 0; i < words.size; i++) {
            if (encoder.pos[i] != words.pos[i]) {
                labeller.relabel(i, encoder.pos[i], from + i, out);
            }
        }
    }

    private void step() {
        int legal = state.legal();
        int move = Integer.numberOfTrailingZeros(legal);
        if (Integer.bitCount(legal) > 1) {
            arcs.move(encoder.roles);
            move = arcs.best(legal, State.MOVES);
        }
        if (move == State.SHIFT) {
            state.shift();
        } else {
            int head = state.headFor(move);
            state.attach(head, relation(head, state.top(0)));
        }
    }

    private int relation(int head, int word) {
        if (head == words.size) {
            return ROOT;
        }
        arcs.relation(encoder.roles, head, word);
        return arcs.best(ALL, Net.RELATIONS);
    }
}
