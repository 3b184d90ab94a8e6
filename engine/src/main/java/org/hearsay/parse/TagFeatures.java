package org.hearsay.parse;

/** Feature keys for the part of speech and for the other features of one word, from left to right. */
final class TagFeatures {

    /** More than either method writes. */
    static final int ROOM = 64;

    /** Sets of features are told apart within one part of speech only, so that each has features of its own. */
    private static final int FIRST_BUNDLE = 100;

    private static final int BUNDLE_STEP = 50;

    private final Words words;
    private final int[] out;
    private int count;
    private int template;

    TagFeatures(Words words, int[] out) {
        this.words = words;
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

    /** Features that decide the part of speech of word {@code i}; those before it are decided. */
    int pos(int i) {
        count = 0;
        template = 1;
        int before = words.at(i - 1);
        int second = words.at(i - 2);
        int next = words.at(i + 1);
        int word = words.lower[i];
        int shape = shape(i);
        int tag = words.pos[before];
        letters(i, shape);
        prefixes(i);
        add(words.lower[before]);
        add(words.lower[next]);
        add(tag);
        add(tag, words.pos[second]);
        add(tag, word);
        add(tag, words.lower[next]);
        add(tag, shape, words.suffix[i * Words.AFFIX + 2]);
        add(words.lower[before], word);
        add(word, words.lower[next]);
        add(words.shape[before], shape, words.shape[next]);
        kinds(i, tag, shape);
        return count;
    }

    /** Features that decide number, gender, tense and the like of word {@code i}; parts of speech are decided for all. */
    int bundle(int i) {
        count = 0;
        template = FIRST_BUNDLE + BUNDLE_STEP * words.pos[i];
        int before = words.at(i - 1);
        int second = words.at(i - 2);
        int next = words.at(i + 1);
        int after = words.at(i + 2);
        letters(i, shape(i));
        add(words.lower[before]);
        add(words.lower[next]);
        add(words.bundle[before]);
        add(words.bundle[before], words.bundle[second]);
        add(words.pos[before], words.pos[next]);
        add(words.pos[next], words.pos[after]);
        add(words.bundle[before], words.suffix[i * Words.AFFIX + 1]);
        add(words.suffix[next * Words.AFFIX + 1]);
        add(words.lower[before], words.suffix[i * Words.AFFIX + 1]);
        forms(i, before, next);
        return count;
    }

    /** What a dictionary says that words can be, for the part of speech of word {@code i}. */
    private void kinds(int i, int tag, int shape) {
        int next = words.at(i + 1);
        int kind = words.kind[i];
        add(kind);
        add(kind, shape);
        add(kind, tag);
        add(kind, words.kind[next]);
        add(kind, tag, words.kind[next]);
        add(words.kind[next], words.kind[words.at(i + 2)]);
    }

    /** What a dictionary says of forms, for the features of word {@code i}. */
    private void forms(int i, int before, int next) {
        add(words.form[i]);
        add(words.form[i], words.bundle[before]);
        add(words.form[i], words.form[next]);
        add(words.form[i], words.form[before]);
        add(words.form[next]);
    }

    private void prefixes(int i) {
        for (int k = 0; k < Words.AFFIX - 2; k++) {
            add(words.prefix[i * Words.AFFIX + k]);
        }
    }

    private void letters(int i, int shape) {
        add(0);
        add(words.lower[i]);
        add(words.lower[i], shape);
        add(shape, i == 0 ? 1 : 0);
        for (int k = 0; k < Words.AFFIX; k++) {
            add(words.suffix[i * Words.AFFIX + k]);
        }
        add(shape, words.suffix[i * Words.AFFIX + 1]);
        add(words.known[i], shape);
    }

    private int shape(int i) {
        return words.shouted && words.shape[i] <= Shape.MIXED ? -1 : words.shape[i];
    }
}
