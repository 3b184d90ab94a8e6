package org.hearsay.parse;

import org.hearsay.model.Tokens;

/**
 * What a morphological dictionary says of word forms, as it stands in a language's file {@code forms.model}: the class of
 * each form, told by all the tags that the form can have. A form that is not listed is judged by the longest listed form
 * that it ends in, as compounds and derived words are.
 */
final class Forms {

    /** First byte of the file; changes whenever the format does. */
    static final int FORMAT = 1;

    /** For languages without a dictionary, and to learn without one. */
    static final Forms NONE = new Forms(new Slots(0), new int[0]);

    /** Fewer letters at the end of a word say too little of it. */
    static final int SHORTEST = 4;

    /** Words are told by at most this many of their last letters. */
    private static final int LONGEST = 40;

    private static final int EMPTY = 5;
    private static final int ENDING = 1 << 20;

    private final Slots table;
    private final int[] kinds;

    private Forms(Slots table, int[] kinds) {
        this.table = table;
        this.kinds = kinds;
    }

    static Forms read(byte[] file) {
        Bytes in = new Bytes(file);
        if (in.one() != FORMAT) {
            throw new IllegalArgumentException("a list of forms of another format");
        }
        int[] kinds = new int[in.number()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = in.number();
        }
        return new Forms(in.table(), kinds);
    }

    /** Key of a form, or of the ending of one. */
    static int key(String text, int start, int end) {
        int[] keys = new int[LONGEST + 1];
        return keys[endings(text, start, end, keys)];
    }

    /**
     * Fills in {@link Words#kind} and {@link Words#form}; both are 0 for words of which nothing is known.
     *
     * @param words were taken from {@code tokens}, from token {@code from} on
     */
    void look(Words words, Tokens tokens, int from) {
        String text = tokens.text().flat();
        int[] keys = new int[LONGEST + 1];
        for (int i = 0; i < words.size; i++) {
            int letters = endings(text, tokens.start(from + i), tokens.end(from + i), keys);
            int found = table.get(keys[letters], -1);
            int sign = 0;
            if (found < 0 && words.shape[i] < Shape.NUMBER) {
                found = ending(keys, letters);
                sign = ENDING;
            }
            words.kind[i] = found < 0 ? 0 : kinds[found] + 1 + sign;
            words.form[i] = found < 0 ? 0 : found + 1 + sign;
        }
    }

    /** Sets {@code keys} to those of the endings, each at its number of letters; answers the longest. */
    private static int endings(String text, int start, int end, int[] keys) {
        int letters = Math.min(end - start, LONGEST);
        keys[0] = EMPTY;
        for (int n = 1; n <= letters; n++) {
            keys[n] = Hash.mix(keys[n - 1], Hash.fold(text.charAt(end - n)));
        }
        return letters;
    }

    private int ending(int[] keys, int letters) {
        int found = -1;
        for (int n = letters - 1; n >= SHORTEST && found < 0; n--) {
            found = table.get(keys[n], -1);
        }
        return found;
    }
}
