package org.hearsay.model;

/**
 * The words of one passage with lemma, part of speech, features and head (Universal Dependencies). Heads never form a
 * cycle; at least one word has none.
 */
public final class Tree {

    /** Head of a word that has none. */
    public static final int NONE = -1;

    /**
     * Most words of a tree that is made in one piece. A longer passage is read in stretches, each hanging on the one
     * before, so that time stays linear; its tree says less.
     */
    public static final int LONGEST = 400;

    private static final Pos[] POS = Pos.values();
    private static final Relation[] RELATIONS = Relation.values();

    private final Tokens tokens;
    private final byte[] pos;
    private final int[] features;
    private final String[] lemmas;
    private final int[] heads;
    private final byte[] relations;
    private final float[] oddities;

    /**
     * Takes ownership of the arrays, each as long as {@code tokens}.
     *
     * @param pos ordinals of {@link Pos}
     * @param features bits of {@link Feature}
     * @param heads index of the head in the passage, or {@link #NONE}
     * @param relations ordinals of {@link Relation}
     */
    public Tree(Tokens tokens, byte[] pos, int[] features, String[] lemmas, int[] heads, byte[] relations) {
        this(tokens, pos, features, lemmas, heads, relations, new float[pos.length]);
    }

    /**
     * The same with how odd each word is where it stands.
     *
     * @param oddities see {@link #oddity}
     */
    public Tree(
            Tokens tokens,
            byte[] pos,
            int[] features,
            String[] lemmas,
            int[] heads,
            byte[] relations,
            float[] oddities) {
        this.tokens = tokens;
        this.pos = pos;
        this.features = features;
        this.lemmas = lemmas;
        this.heads = heads;
        this.relations = relations;
        this.oddities = oddities;
    }

    /** The words. */
    public Tokens tokens() {
        return tokens;
    }

    /** Number of words. */
    public int size() {
        return tokens.size();
    }

    /** Letters of word {@code i}. */
    public String form(int i) {
        return tokens.form(i);
    }

    /** Dictionary form of word {@code i}. */
    public String lemma(int i) {
        return lemmas[i];
    }

    /** Part of speech of word {@code i}. */
    public Pos pos(int i) {
        return POS[pos[i]];
    }

    /** Whether word {@code i} has {@code feature}. */
    public boolean has(int i, Feature feature) {
        return (features[i] & feature.bit()) != 0;
    }

    /** All features of word {@code i}, as bits of {@link Feature#bit()}. */
    public int features(int i) {
        return features[i];
    }

    /** Index of the head of word {@code i}, or {@link #NONE}. */
    public int head(int i) {
        return heads[i];
    }

    /** Relation of word {@code i} to its head. */
    public Relation relation(int i) {
        return RELATIONS[relations[i]];
    }

    /**
     * How badly word {@code i} fits among its neighbours: the logarithm of the odds, learned from sentences sound and
     * damaged, that it stands in a damaged place; 0 if nobody has judged.
     */
    public float oddity(int i) {
        return oddities[i];
    }

    /** First child of {@code head} that stands in {@code relation} to it, or {@link #NONE}. */
    public int child(int head, Relation relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i] == relation.ordinal()) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether {@code i} is {@code ancestor} or hangs below it. */
    public boolean under(int i, int ancestor) {
        for (int at = i; at != NONE; at = heads[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** First word of the subtree of {@code i}. */
    public int leftEdge(int i) {
        for (int at = 0; at < i; at++) {
            if (under(at, i)) {
                return at;
            }
        }
        return i;
    }

    /** Last word of the subtree of {@code i}. */
    public int rightEdge(int i) {
        for (int at = heads.length - 1; at > i; at--) {
            if (under(at, i)) {
                return at;
            }
        }
        return i;
    }
}
