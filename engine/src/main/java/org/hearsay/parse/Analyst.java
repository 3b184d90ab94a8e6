package org.hearsay.parse;

import org.hearsay.model.Relation;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;

/** Tags, lemmatises and parses one stretch of words at a time; holds the arrays for it, so one thread at a time. */
final class Analyst {

    private static final int ROOT = Relation.ROOT.ordinal();
    private static final int RELATIONS = Relation.values().length;

    private final Model model;
    private final Tagger tagger;
    private final Words words = new Words();
    private final State state = new State();
    private final int[] features = new int[Math.max(TagFeatures.ROOM, ArcFeatures.ROOM)];
    private final int[] scores = new int[256];
    private final ArcFeatures arcs = new ArcFeatures(words, state, features);

    Analyst(Model model) {
        this.model = model;
        this.tagger = new Tagger(model.forms, model.known, model.settled, model.pos, model.bundle, model.bundles);
    }

    /** Decides words {@code from} to {@code to} of {@code tokens} and writes them to {@code out}. */
    void tag(Tokens tokens, int from, int to, Result out) {
        words.fill(tokens, from, to);
        tagger.tag(words, features, scores);
        String text = tokens.text().flat();
        for (int i = 0; i < words.size; i++) {
            int bits = model.bundles.bits(words.bundle[i]);
            String lemma = model.lemmas.lemma(
                    text, tokens.start(from + i), tokens.end(from + i), words.pos[i], bits, features);
            out.pos[from + i] = (byte) words.pos[i];
            out.features[from + i] = bits & Bundles.PUBLIC;
            out.lemmas[from + i] = lemma;
            out.bundles[from + i] = words.bundle[i];
        }
    }

    /** Gives the words of the last {@link #tag} their heads; the first head of a later stretch hangs on the one before. */
    int parse(int from, int above, Result out) {
        lemmas(from, out);
        words.count();
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

    private void lemmas(int from, Result out) {
        for (int i = 0; i < words.size; i++) {
            String lemma = out.lemmas[from + i];
            words.lemma[i] = Hash.lower(lemma, 0, lemma.length());
        }
    }

    private void step() {
        int legal = state.legal();
        int move = Integer.numberOfTrailingZeros(legal);
        if (Integer.bitCount(legal) > 1) {
            move = model.move.best(features, arcs.move(), legal);
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
        model.relation.score(features, arcs.relation(head, word), RELATIONS, scores);
        scores[ROOT] = Integer.MIN_VALUE;
        return Weights.best(scores, RELATIONS);
    }

    /** The columns of a tree while they are filled. */
    static final class Result {
        final byte[] pos;
        final int[] features;
        final int[] bundles;
        final String[] lemmas;
        final int[] heads;
        final byte[] relations;

        Result(int size) {
            pos = new byte[size];
            features = new int[size];
            bundles = new int[size];
            lemmas = new String[size];
            heads = new int[size];
            relations = new byte[size];
        }
    }
}
