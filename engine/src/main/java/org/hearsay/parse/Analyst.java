package org.hearsay.parse;

import org.hearsay.model.Relation;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Gives the words of one stretch at a time their heads; holds the arrays for it, so one thread at a time. */
final class Analyst {

    private static final int ROOT = Relation.ROOT.ordinal();
    private static final long ALL = -1L;

    private final Labeller labeller;
    private final Words words;
    private final Encoder encoder;
    private final State state = new State();
    private final Arcs arcs;
    private final @Nullable Oddity oddity;
    private final Certainty certainty = new Certainty();

    Analyst(Model model) {
        this.labeller = new Labeller(model.tags);
        this.words = labeller.words;
        this.encoder = new Encoder(model.net);
        this.arcs = new Arcs(model.net, state);
        this.oddity = model.oddity == null ? null : model.oddity.again();
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
        certainty.start(words.size);
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
        odd(from, out);
        return root;
    }

    /** Takes in what has just been parsed. */
    void into(Oddity judge) {
        judge.take(words, encoder, certainty);
    }

    private void odd(int from, Result out) {
        if (oddity != null) {
            into(oddity);
            for (int i = 0; i < words.size; i++) {
                out.oddities[from + i] = oddity.score(i);
            }
        }
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
            int about = move == State.SHIFT ? state.ahead(0) : state.top(0);
            certainty.move(about, Certainty.lead(arcs.scores, legal, State.MOVES, move));
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
        int best = arcs.best(ALL, Net.RELATIONS);
        certainty.relation[word] = Certainty.lead(arcs.scores, ALL, Net.RELATIONS, best);
        return best;
    }
}
