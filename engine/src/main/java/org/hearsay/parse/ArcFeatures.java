package org.hearsay.parse;

/** Feature keys for the next move of the parser and for the relation of a new arc. */
final class ArcFeatures {

    /** More than either method writes. */
    static final int ROOM = 128;

    private final Words words;
    private final State state;
    private final int[] out;
    private int count;
    private int template;

    ArcFeatures(Words words, State state, int[] out) {
        this.words = words;
        this.state = state;
        this.out = out;
    }

    private void add(int a) {
        out[count++] = Hash.mix(template++, a);
    }

    private void add(int a, int b) {
        out[count++] = Hash.mix(Hash.mix(template++, a), b);
    }

    private void add(int a, int b, int c) {
        out[count++] = Hash.mix(Hash.mix(Hash.mix(template++, a), b), c);
    }

    private void add(int a, int b, int c, int d) {
        out[count++] = Hash.mix(Hash.mix(Hash.mix(Hash.mix(template++, a), b), c), d);
    }

    /** Features that decide the next move (templates after Zhang and Nivre 2011, for arc-hybrid). */
    int move() {
        count = 0;
        template = 1001;
        int s0 = state.top(0);
        int s1 = state.top(1);
        int s2 = state.top(2);
        int n0 = state.ahead(0);
        int n1 = state.ahead(1);
        int n2 = state.ahead(2);
        single(s0);
        single(s1);
        single(n0);
        single(n1);
        add(words.lower[n2]);
        pairs(s0, n0);
        pairs(s1, s0);
        triples(s0, s1, s2, n0, n1, n2);
        children(s0, s1, n0);
        between(s0, s1, n0);
        return count;
    }

    private void single(int i) {
        int pos = words.pos[i];
        add(words.lower[i], pos);
        add(words.lemma[i]);
        add(pos, words.bundle[i]);
        add(pos);
    }

    private void pairs(int a, int b) {
        int posA = words.pos[a];
        int posB = words.pos[b];
        add(words.lower[a], words.lower[b]);
        add(words.lower[a], posA, words.lower[b], posB);
        add(words.lemma[a], posB);
        add(posA, words.lemma[b]);
        add(words.lower[a], posB, words.bundle[b]);
        add(posA, words.bundle[a], words.lower[b]);
        add(posA, posB);
        add(words.bundle[a], words.bundle[b]);
    }

    private void triples(int s0, int s1, int s2, int n0, int n1, int n2) {
        int[] pos = words.pos;
        add(pos[n0], pos[n1], pos[n2]);
        add(pos[s0], pos[n0], pos[n1]);
        add(pos[s0], pos[n0], pos[n1], pos[n2]);
        add(pos[s1], pos[s0], pos[n0]);
        add(pos[s1], pos[s0], pos[n0], pos[n1]);
        add(pos[s2], pos[s1], pos[s0]);
        add(pos[s2], pos[s1], pos[s0], pos[n0]);
        add(pos[n0], words.lower[n1]);
        add(pos[s0], words.lower[n1]);
        add(pos[s1], pos[n0], words.lower[s0]);
        add(pos[s1], pos[s0], words.lower[n0]);
        add(pos[s0], pos[n0], words.lower[s1]);
        add(words.lemma[s1], pos[s0], pos[n0]);
    }

    private void children(int s0, int s1, int n0) {
        int[] pos = words.pos;
        int case0 = state.left[s0];
        add(pos[s1], pos[s0], words.lower[case0]);
        add(words.lemma[s1], words.lower[case0], pos[s0]);
        add(words.lemma[s0], words.lower[case0], words.lemma[s1]);
        add(pos[s0], pos[state.left[s0]], pos[n0]);
        add(pos[s0], pos[state.right[s0]], pos[n0]);
        add(pos[s1], pos[state.right[s1]], pos[s0]);
        add(pos[s1], pos[state.left[s1]], pos[s0]);
        add(pos[s0], pos[n0], pos[state.left[n0]]);
        add(words.lower[state.left[n0]], pos[s0], pos[n0]);
        add(pos[s0], state.label[state.left[s0]], state.label[state.right[s0]]);
        add(pos[s0], state.label[state.left2[s0]], state.label[state.left[s0]]);
        add(pos[s0], state.label[state.right2[s0]], state.label[state.right[s0]]);
        add(pos[s1], state.label[state.left[s1]], state.label[state.right[s1]]);
        add(pos[n0], state.label[state.left2[n0]], state.label[state.left[n0]]);
        add(pos[s0], state.labels[s0], pos[n0]);
        add(pos[s1], state.labels[s1], pos[s0]);
        add(pos[n0], state.labels[n0], pos[s0]);
        add(words.lemma[s0], state.labels[s0]);
        add(words.lemma[s1], state.labels[s1]);
        add(words.lower[state.right[s0]]);
        add(words.lower[state.right[s1]], pos[s0]);
        add(pos[s0], state.lefts[s0], state.rights[s0]);
        add(pos[s1], state.lefts[s1], state.rights[s1]);
        add(pos[n0], state.lefts[n0]);
        add(words.lower[s0], state.rights[s0]);
        add(words.lower[n0], state.lefts[n0]);
    }

    private void between(int s0, int s1, int n0) {
        int[] pos = words.pos;
        int near = distance(s0, n0);
        int far = distance(s1, s0);
        add(pos[s0], pos[n0], near);
        add(pos[s1], pos[s0], far);
        add(words.lower[s0], near);
        add(words.lower[n0], near);
        add(pos[s0], pos[n0], marks(s0, n0), verbs(s0, n0));
        add(pos[s1], pos[s0], marks(s1, s0), verbs(s1, s0));
        add(pos[s1], pos[s0], pos[n0], marks(s1, n0));
        int last = words.at(n0 - 1);
        add(pos[s0], pos[n0], words.lower[last]);
        add(pos[s1], pos[s0], words.lower[words.at(s0 - 1)]);
        add(pos[n0], pos[s0], Math.min(state.height, 4));
    }

    private static int distance(int a, int b) {
        int d = Math.abs(b - a);
        return d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7;
    }

    private int marks(int a, int b) {
        return Math.min(3, Math.abs(words.marks[b] - words.marks[a]));
    }

    private int verbs(int a, int b) {
        return Math.min(2, Math.abs(words.verbs[b] - words.verbs[a]));
    }

    /** Features that decide the relation of {@code word} to {@code head}; the word's own children are all known. */
    int relation(int head, int word) {
        count = 0;
        template = 2001;
        int[] pos = words.pos;
        int side = head < word ? 1 : 0;
        int before = words.at(word - 1);
        int next = words.at(word + 1);
        single(word);
        single(head);
        pairs(word, head);
        add(side, pos[word], pos[head], distance(word, head));
        add(side, words.lower[word]);
        add(side, words.lemma[head], pos[word]);
        add(side, words.lower[word], pos[head]);
        add(side, words.bundle[word], words.bundle[head]);
        add(side, pos[before], pos[word], pos[next]);
        add(pos[before], pos[word], pos[head]);
        add(words.lower[before], pos[word]);
        add(words.lower[next], pos[word]);
        add(words.lower[words.at(head + 1)], pos[head], pos[word]);
        frame(head, word, side);
        return count;
    }

    private void frame(int head, int word, int side) {
        int[] pos = words.pos;
        int first = state.left[word];
        int second = state.left2[word];
        add(words.lower[first], pos[word], pos[head]);
        add(words.lower[first], words.lemma[head], side);
        add(words.lower[second], pos[word], pos[head]);
        add(words.lower[first], words.lower[second], pos[head]);
        add(words.lower[first], words.lemma[word]);
        add(state.labels[word], pos[word], pos[head], side);
        add(state.label[first], state.label[second], pos[word], pos[head]);
        add(state.label[state.right[word]], pos[word], pos[head]);
        add(state.labels[head], pos[word], pos[head], side);
        add(state.labels[head], words.bundle[word], side);
        add(state.labels[head], words.lemma[head], pos[word]);
        add(state.label[state.left[head]], state.label[state.right[head]], pos[word], side);
        add(words.lower[state.left[head]], pos[word], pos[head]);
        add(pos[state.right[head]], pos[word], pos[head]);
        add(pos[word], pos[head], marks(word, head), verbs(word, head));
    }
}
