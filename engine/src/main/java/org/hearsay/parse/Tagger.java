package org.hearsay.parse;

/** Decides part of speech and features of each word, greedily from left to right. */
final class Tagger {

    private static final int TAGS = Words.ROOT;
    private static final int ANY = (1 << TAGS) - 1;

    /** Set for words that were seen so often that they can hardly be anything else. */
    static final int FIRM = 1 << TAGS;

    private final Words words;
    private final Slots settled;
    private final Weights pos;
    private final Weights bundle;
    private final Bundles bundles;
    private final TagPlaces places;
    private final int[] scores = new int[256];
    private final int[] features = new int[TagFeatures.ROOM];
    private final TagFeatures extractor;

    private final int[] births = new int[Types.ROOM];
    private final Weights.Sums posSums;
    private final int[] before = new int[Types.ROOM];
    private final int[] next = new int[Types.ROOM];

    /** Part of speech, raised by 1, for which the next two stand; 0 for none. */
    private final byte[] as = new byte[Types.ROOM];

    private final int[] settledAs = new int[Types.ROOM];
    private final Weights.Sums bundleSums;

    /** A tagger of {@code words}. */
    Tagger(Words words, Tags tags) {
        this.words = words;
        this.settled = tags.settled;
        this.pos = tags.pos;
        this.bundle = tags.bundle;
        this.bundles = tags.bundles;
        this.places = tags.places;
        this.extractor = new TagFeatures(words, features);
        this.posSums = pos.sums(Types.ROOM);
        this.bundleSums = bundle.sums(Types.ROOM);
    }

    /** Parts of speech to choose from: words with a capital may be names, whatever else they are. */
    static int allowed(int shape, int known) {
        boolean plain = shape == Shape.SMALL || shape == Shape.MARK;
        return plain && (known & FIRM) != 0 ? known & ANY : ANY;
    }

    /** Key of a word that has the same features whenever it is this part of speech. */
    static int settled(int lower, int pos) {
        return Hash.mix(lower, pos);
    }

    /** Decides all words. */
    void tag() {
        for (int i = 0; i < words.size + 2; i++) {
            meet(words.type[i]);
        }
        for (int i = 0; i < words.size; i++) {
            int allowed = allowed(words.shape(i), words.known(i));
            words.pos[i] = Integer.bitCount(allowed) == 1 ? Integer.numberOfTrailingZeros(allowed) : pos(i, allowed);
        }
        for (int i = 0; i < words.size; i++) {
            words.bundle[i] = bundle(i);
        }
    }

    private void meet(int type) {
        if (births[type] != words.types.birth[type]) {
            births[type] = words.types.birth[type];
            as[type] = 0;
            posSums.set(type, features, extractor.pos(type, 0));
            before[type] = pos.place(TagFeatures.before(words.types.lower[type]));
            next[type] = pos.place(TagFeatures.next(words.types.lower[type]));
        }
    }

    private int pos(int i, int allowed) {
        int left = words.at(i - 1);
        int right = words.at(i + 1);
        int look = words.types.look[words.type[i]];
        int known = places.near(features, look, i == 0, words.pos[left], words.pos[words.at(i - 2)]);
        features[known++] = before[words.type[left]];
        features[known++] = next[words.type[right]];
        features[known++] = places.shapes(words.shape(left), look, words.shape(right));
        int count = extractor.around(i, known);
        pos.places(features, known, count);
        pos.score(posSums, words.type[i], features, count, TAGS, scores);
        return Weights.best(scores, TAGS, allowed);
    }

    /** The other features of word {@code i}, whose part of speech is decided. */
    int bundle(int i) {
        int tag = words.pos[i];
        int type = words.type[i];
        int first = bundles.first(tag);
        int end = bundles.end(tag);
        if (end - first == 1) {
            return first;
        }
        if (as[type] != tag + 1) {
            as[type] = (byte) (tag + 1);
            settledAs[type] = settled.get(settled(words.types.lower[type], tag), -1);
            bundleSums.set(type, features, extractor.bundle(type, tag, 0));
        }
        if (settledAs[type] >= 0) {
            return settledAs[type];
        }
        int count = extractor.bundleAround(i, 0);
        bundle.places(features, 0, count);
        bundle.score(bundleSums, type, features, count, end - first, scores);
        return first + Weights.best(scores, end - first);
    }
}
