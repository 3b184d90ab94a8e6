package org.hearsay.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Relation;

/**
 * Learns moves and relations, with a dynamic oracle and exploration (Goldberg and Nivre 2013): the parser follows its
 * own moves, also the wrong ones, and learns the best that can be done from there.
 */
final class ArcTraining {

    private static final int ROUNDS = 10;
    private static final double OWN_WAY = 0.9;
    private static final long LABELS = ~(1L << Relation.ROOT.ordinal());
    private static final int ROOT = Relation.ROOT.ordinal();

    /** A sentence with the tags that the tagger gives it. */
    static final class Tagged {
        final Gold gold;
        final int[] pos;
        final int[] bundle;
        final int[] lemma;

        Tagged(Gold gold) {
            this.gold = gold;
            this.pos = new int[gold.size()];
            this.bundle = new int[gold.size()];
            this.lemma = new int[gold.size()];
        }
    }

    private final List<Tagged> sentences;
    private final Learner move = new Learner(State.MOVES);
    private final Learner relation = new Learner(Relation.values().length);
    private final Words words = new Words();
    private final State state = new State();
    private final int[] features = new int[ArcFeatures.ROOM];
    private final float[] scores = new float[64];
    private final int[] costs = new int[State.MOVES];
    private final ArcFeatures extractor = new ArcFeatures(words, state, features);
    private final Random random = new Random(11);

    ArcTraining(List<Tagged> sentences) {
        this.sentences = new ArrayList<>(sentences);
    }

    void run() {
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(sentences, random);
            for (Tagged sentence : sentences) {
                sentence(sentence, round > 0);
            }
            System.err.print('.');
        }
        System.err.println();
    }

    Learner move() {
        return move;
    }

    Learner relation() {
        return relation;
    }

    private void sentence(Tagged tagged, boolean explore) {
        Gold gold = tagged.gold;
        words.fill(gold.tokens(), 0, gold.size());
        System.arraycopy(tagged.pos, 0, words.pos, 0, gold.size());
        System.arraycopy(tagged.bundle, 0, words.bundle, 0, gold.size());
        System.arraycopy(tagged.lemma, 0, words.lemma, 0, gold.size());
        words.count();
        state.start(gold.size());
        while (!state.done()) {
            step(gold, explore);
        }
    }

    private void step(Gold gold, boolean explore) {
        int legal = state.legal();
        int taken = Integer.numberOfTrailingZeros(legal);
        if (Integer.bitCount(legal) > 1) {
            costs(gold);
            int n = extractor.move();
            move.score(features, n, scores);
            int good = Learner.best(scores, State.MOVES, cheap(legal), -1);
            int bad = Learner.best(scores, State.MOVES, legal & ~cheap(legal), -1);
            if (bad >= 0) {
                move.learn(features, n, good, bad, scores, State.MOVES);
            }
            int own = bad >= 0 && scores[bad] > scores[good] ? bad : good;
            taken = explore && random.nextDouble() < OWN_WAY ? own : good;
        }
        if (taken == State.SHIFT) {
            state.shift();
        } else {
            int head = state.headFor(taken);
            state.attach(head, relation(gold, head, state.top(0)));
        }
    }

    /** Those of the legal moves that cost least, as bits. */
    private int cheap(int legal) {
        int least = Integer.MAX_VALUE;
        int cheap = 0;
        for (int m = 0; m < State.MOVES; m++) {
            if ((legal >>> m & 1) != 0 && costs[m] <= least) {
                cheap = costs[m] < least ? 1 << m : cheap | 1 << m;
                least = costs[m];
            }
        }
        return cheap;
    }

    /** Gold arcs that each move makes impossible. */
    private void costs(Gold gold) {
        int[] heads = gold.heads();
        int next = state.next;
        costs[State.SHIFT] = 0;
        costs[State.LEFT] = 0;
        costs[State.RIGHT] = 0;
        for (int k = 0; k < state.height && next < state.size; k++) {
            int word = state.stack[k];
            costs[State.SHIFT] += heads[word] == next ? 1 : 0;
            costs[State.SHIFT] += k < state.height - 1 && heads[next] == word ? 1 : 0;
        }
        if (state.height > 0) {
            int top = state.top(0);
            int lost = 0;
            for (int word = next; word < state.size; word++) {
                lost += heads[word] == top ? 1 : 0;
            }
            int head = heads[top];
            costs[State.LEFT] = lost + (head > next || head == state.top(1) ? 1 : 0);
            costs[State.RIGHT] = lost + (head >= next ? 1 : 0);
        }
    }

    private int relation(Gold gold, int head, int word) {
        if (head == gold.size()) {
            return ROOT;
        }
        int n = extractor.relation(head, word);
        relation.score(features, n, scores);
        int best = Learner.best(scores, relation.classes(), LABELS, -1);
        int right = gold.relations()[word];
        if (gold.heads()[word] == head) {
            int rival = Learner.best(scores, relation.classes(), LABELS, right);
            relation.learn(features, n, right, rival, scores, relation.classes());
        }
        return best;
    }
}
