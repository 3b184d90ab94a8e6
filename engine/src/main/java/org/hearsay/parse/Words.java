package org.hearsay.parse;

import org.hearsay.model.Tokens;

/**
 * What tagger and parser know of the words of one stretch: their forms and what has been decided so far.
 * Index {@link #size} is the artificial root, the one behind it stands for "no word".
 */
final class Words {

    /** Suffixes and prefixes are looked at up to this many letters. */
    static final int AFFIX = 5;

    /** Code of the artificial root among parts of speech. */
    static final int ROOT = 17;

    /** Code of "no word" among parts of speech. */
    static final int NONE = 18;

    final Types types;
    int size;
    int[] type = {};
    int[] pos = {};
    int[] bundle = {};

    /** Words of a language in which nothing is known beforehand. */
    Words() {
        this(new Slots(0), Forms.NONE);
    }

    /**
     * Words of a language.
     *
     * @param known frequent words with the parts of speech that they can have, as bits
     */
    Words(Slots known, Forms forms) {
        this.types = new Types(known, forms);
    }

    /** Takes in tokens {@code from} to {@code to}, the last one excluded; no more than {@link Types#ROOM} / 3. */
    void fill(Tokens tokens, int from, int to) {
        size = to - from;
        if (type.length < size + 2) {
            grow(Math.max(64, (size + 2) * 3 / 2));
        }
        types.turn();
        fill(tokens, from, false);
        if (shouted()) {
            fill(tokens, from, true);
        }
        outside(size, Types.ROOT, ROOT);
        outside(size + 1, Types.NONE, NONE);
    }

    private void grow(int room) {
        type = new int[room];
        pos = new int[room];
        bundle = new int[room];
    }

    private void fill(Tokens tokens, int from, boolean loud) {
        String text = tokens.text().flat();
        for (int i = 0; i < size; i++) {
            type[i] = types.of(text, tokens.start(from + i), tokens.end(from + i), loud);
            pos[i] = NONE;
            bundle[i] = 0;
        }
    }

    private void outside(int i, int what, int code) {
        type[i] = what;
        pos[i] = code;
        bundle[i] = code;
    }

    /** Whether most words stand in capitals, so that capitals say nothing. */
    private boolean shouted() {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < size; i++) {
            int shape = types.shape[type[i]];
            capitals += shape == Shape.CAPITALS ? 1 : 0;
            letters += shape <= Shape.MIXED ? 1 : 0;
        }
        return letters > 1 && capitals * 5 > letters * 3;
    }

    /** Index of word {@code i}, or of "no word" if it lies outside. */
    int at(int i) {
        return i < 0 || i >= size ? size + 1 : i;
    }

    int lower(int i) {
        return types.lower[type[i]];
    }

    int shape(int i) {
        return types.shape[type[i]];
    }

    int suffix(int i, int k) {
        return types.suffix[type[i] * AFFIX + k];
    }

    int known(int i) {
        return types.known[type[i]];
    }

    int kind(int i) {
        return types.kind[type[i]];
    }

    int form(int i) {
        return types.form[type[i]];
    }
}
