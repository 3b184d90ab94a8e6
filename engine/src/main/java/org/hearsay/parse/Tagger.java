package org.hearsay.parse;

/** Decides part of speech and features of each word, greedily from left to right. */
final class Tagger {

    private static final int TAGS = Words.ROOT;
    private static final int ANY = (1 << TAGS) - 1;

    /** Set for words that were seen so often that they can hardly be anything else. */
    static final int FIRM = 1 << TAGS;

    private final Slots known;
    private final Slots settled;
    private final Weights pos;
    private final Weights bundle;
    private final Bundles bundles;

    Tagger(Slots known, Slots settled, Weights pos, Weights bundle, Bundles bundles) {
        this.known = known;
        this.settled = settled;
        this.pos = pos;
        this.bundle = bundle;
        this.bundles = bundles;
    }

    /** Fills in {@link Words#known}: the parts of speech that a frequent word can have, as bits; 0 if not known. */
    static void look(Words words, Slots known) {
        for (int i = 0; i < words.size; i++) {
            words.known[i] = known.get(words.lower[i], 0);
        }
    }

    /** Parts of speech to choose from: words with a capital may be names, whatever else they are. */
    static int allowed(Words words, int i) {
        boolean plain = words.shape[i] == Shape.SMALL || words.shape[i] == Shape.MARK;
        return plain && (words.known[i] & FIRM) != 0 ? words.known[i] & ANY : ANY;
    }

    /** Key of a word that has the same features whenever it is this part of speech. */
    static int settled(int lower, int pos) {
        return Hash.mix(lower, pos);
    }

    /** Decides all of {@code words}, in which {@link Forms} have been looked up. */
    void tag(Words words, int[] features, int[] scores) {
        look(words, known);
        TagFeatures extractor = new TagFeatures(words, features);
        for (int i = 0; i < words.size; i++) {
            int allowed = allowed(words, i);
            if (Integer.bitCount(allowed) == 1) {
                words.pos[i] = Integer.numberOfTrailingZeros(allowed);
            } else {
                pos.score(features, extractor.pos(i), TAGS, scores);
                words.pos[i] = Weights.best(scores, TAGS, allowed);
            }
        }
        for (int i = 0; i < words.size; i++) {
            words.bundle[i] = bundle(words, i, extractor, features, scores);
        }
    }

    /** The other features of word {@code i}, whose part of speech is decided. */
    int bundle(Words words, int i, int[] features, int[] scores) {
        return bundle(words, i, new TagFeatures(words, features), features, scores);
    }

    private int bundle(Words words, int i, TagFeatures extractor, int[] features, int[] scores) {
        int first = bundles.first(words.pos[i]);
        int end = bundles.end(words.pos[i]);
        int settled = end - first == 1 ? first : this.settled.get(settled(words.lower[i], words.pos[i]), -1);
        if (settled >= 0) {
            return settled;
        }
        bundle.score(features, extractor.bundle(i), end - first, scores);
        return first + Weights.best(scores, end - first);
    }
}
