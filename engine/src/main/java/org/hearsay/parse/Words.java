package org.hearsay.parse;

import java.util.Arrays;
import org.hearsay.model.Tokens;

/**
 * What tagger and parser know of the words of one stretch: keys of their letters and what has been decided so far.
 * Index {@link #size} is the artificial root, the one behind it stands for "no word".
 */
final class Words {

    /** Suffixes and prefixes are looked at up to this many letters. */
    static final int AFFIX = 5;

    /** Code of the artificial root among parts of speech. */
    static final int ROOT = 17;

    /** Code of "no word" among parts of speech. */
    static final int NONE = 18;

    int size;
    int[] lower = {};
    int[] shape = {};
    int[] suffix = {};
    int[] prefix = {};
    int[] pos = {};
    int[] bundle = {};
    int[] known = {};
    /** Kinds of word that a dictionary knows each for, and all that it says of it; see {@link Forms}. */
    int[] kind = {};

    int[] form = {};
    boolean shouted;

    /** Takes in tokens {@code from} to {@code to}, the last one excluded. */
    void fill(Tokens tokens, int from, int to) {
        size = to - from;
        if (lower.length < size + 2) {
            grow(Math.max(64, (size + 2) * 3 / 2));
        }
        String text = tokens.text().flat();
        for (int i = 0; i < size; i++) {
            word(i, text, tokens.start(from + i), tokens.end(from + i));
        }
        shouted = shouted();
        sentinel(size, ROOT);
        sentinel(size + 1, NONE);
    }

    private void grow(int room) {
        lower = new int[room];
        shape = new int[room];
        suffix = new int[room * AFFIX];
        prefix = new int[room * AFFIX];
        pos = new int[room];
        bundle = new int[room];
        known = new int[room];
        kind = new int[room];
        form = new int[room];
    }

    private void sentinel(int i, int code) {
        lower[i] = code;
        shape[i] = code;
        Arrays.fill(suffix, i * AFFIX, (i + 1) * AFFIX, code);
        Arrays.fill(prefix, i * AFFIX, (i + 1) * AFFIX, code);
        pos[i] = code;
        bundle[i] = code;
        known[i] = 0;
        kind[i] = -code;
        form[i] = -code;
    }

    private void word(int i, String text, int start, int end) {
        lower[i] = Hash.lower(text, start, end);
        shape[i] = Shape.of(text, start, end);
        int back = 1;
        int front = 2;
        for (int k = 0; k < AFFIX; k++) {
            if (k < end - start) {
                back = Hash.mix(back, fold(text.charAt(end - 1 - k)));
                front = Hash.mix(front, fold(text.charAt(start + k)));
            }
            suffix[i * AFFIX + k] = k < end - start ? back : 0;
            prefix[i * AFFIX + k] = k < end - start ? front : 0;
        }
        pos[i] = NONE;
        bundle[i] = 0;
    }

    /** Digits look alike: 430 and 970 share their affixes. */
    private static int fold(char c) {
        return Character.isDigit(c) ? '0' : Hash.fold(c);
    }

    /** Whether most words stand in capitals, so that capitals say nothing. */
    private boolean shouted() {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < size; i++) {
            capitals += shape[i] == Shape.CAPITALS ? 1 : 0;
            letters += shape[i] <= Shape.MIXED ? 1 : 0;
        }
        return letters > 1 && capitals * 5 > letters * 3;
    }

    /** Index of word {@code i}, or of "no word" if it lies outside. */
    int at(int i) {
        return i < 0 || i >= size ? size + 1 : i;
    }
}
