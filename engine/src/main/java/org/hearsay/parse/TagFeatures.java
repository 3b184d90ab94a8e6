package org.hearsay.parse;

/**
 * Feature keys for the part of speech and for the other features of one word, from left to right. Those that come of the
 * word's form alone are listed apart, because their weights are summed but once for each form.
 */
final class TagFeatures {

    /** More than any method writes. */
    static final int ROOM = 64;

    /** Templates of the part of speech behind those of the form. */
    private static final int START = 20;

    private static final int BEFORE = 21;
    private static final int NEXT = 22;
    private static final int TAG = 23;
    private static final int TAGS = 24;
    private static final int SHAPES = 25;
    private static final int AROUND = 26;

    /** Sets of features are told apart within one part of speech only, so that each has templates of its own. */
    private static final int FIRST_BUNDLE = 100;

    private static final int BUNDLE_STEP = 50;
    /** Templates of the neighbours behind the first of a part of speech. */
    private static final int BUNDLE_AROUND = 20;

    private final Words words;
    private final Types types;
    private final int[] out;
    private int count;
    private int template;

    TagFeatures(Words words, int[] out) {
        this.words = words;
        this.types = words.types;
        this.out = out;
    }

    private void add(int a) {
        out[count++] = key(template++, a);
    }

    private void add(int a, int b) {
        out[count++] = key(template++, a, b);
    }

    private static int key(int template, int a) {
        return Hash.mix(template, a);
    }

    private static int key(int template, int a, int b) {
        return Hash.mix(Hash.mix(template, a), b);
    }

    /** All features that decide the part of speech of word {@code i}; those before it are decided. */
    int pos(int i) {
        int before = words.at(i - 1);
        int tag = words.pos[before];
        pos(words.type[i], 0);
        out[count++] = start(types.look[words.type[i]], i == 0);
        out[count++] = before(words.lower(before));
        out[count++] = next(words.lower(words.at(i + 1)));
        out[count++] = tag(tag);
        out[count++] = tags(tag, words.pos[words.at(i - 2)]);
        out[count++] = shapes(words.shape(before), types.look[words.type[i]], words.shape(words.at(i + 1)));
        return around(i, count);
    }

    /** The features for the part of speech that come of the form alone, behind {@code from} others. */
    int pos(int type, int from) {
        count = from;
        template = 1;
        letters(type);
        for (int k = 0; k < Words.AFFIX - 2; k++) {
            add(types.prefix[type * Words.AFFIX + k]);
        }
        add(types.kind[type]);
        add(types.kind[type], types.look[type]);
        return count;
    }

    static int start(int look, boolean first) {
        return key(START, look, first ? 1 : 0);
    }

    static int before(int lower) {
        return key(BEFORE, lower);
    }

    static int next(int lower) {
        return key(NEXT, lower);
    }

    static int tag(int tag) {
        return key(TAG, tag);
    }

    static int tags(int tag, int second) {
        return key(TAGS, tag, second);
    }

    static int shapes(int before, int look, int next) {
        return Hash.mix(key(SHAPES, before, look), next);
    }

    /** The features for the part of speech that are many: of the word or its kind with a neighbour, behind {@code from} others. */
    int around(int i, int from) {
        count = from;
        template = AROUND;
        int type = words.type[i];
        int next = words.type[words.at(i + 1)];
        int tag = words.pos[words.at(i - 1)];
        int word = types.lower[type];
        int kind = types.kind[type];
        add(tag, word);
        add(tag, kind);
        add(kind, types.kind[next]);
        return count;
    }

    /** All features that decide number, gender, tense and the like of word {@code i}; parts of speech are decided for all. */
    int bundle(int i) {
        return bundleAround(i, bundle(words.type[i], words.pos[i], 0));
    }

    /** Those of them that come of the form alone, for one part of speech, behind {@code from} others. */
    int bundle(int type, int pos, int from) {
        count = from;
        template = FIRST_BUNDLE + BUNDLE_STEP * pos;
        letters(type);
        add(types.form[type]);
        return count;
    }

    /** The rest of them. */
    int bundleAround(int i, int from) {
        count = from;
        int type = words.type[i];
        int before = words.at(i - 1);
        int next = words.at(i + 1);
        template = FIRST_BUNDLE + BUNDLE_STEP * words.pos[i] + BUNDLE_AROUND;
        add(types.look[type], i == 0 ? 1 : 0);
        add(words.lower(before));
        add(words.lower(next));
        add(words.bundle[before]);
        add(words.bundle[before], words.bundle[words.at(i - 2)]);
        add(words.bundle[before], types.suffix[type * Words.AFFIX + 1]);
        add(types.form[type], words.bundle[before]);
        add(types.form[type], words.form(next));
        add(types.form[type], words.form(before));
        add(words.form(next));
        return count;
    }

    private void letters(int type) {
        add(0);
        add(types.lower[type]);
        add(types.lower[type], types.look[type]);
        for (int k = 0; k < Words.AFFIX; k++) {
            add(types.suffix[type * Words.AFFIX + k]);
        }
        add(types.look[type], types.suffix[type * Words.AFFIX + 1]);
        add(types.known[type], types.look[type]);
    }
}
