package org.hearsay.parse;

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
    static final int LONGEST = 40;

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
     * Number of the form with letters {@code start} to {@code end}; 0 if nothing is known of it.
     *
     * @param word whether it may be judged by its ending
     * @param keys scratch of {@link #LONGEST} + 1 numbers
     */
    int find(String text, int start, int end, boolean word, int[] keys) {
        int letters = endings(text, start, end, keys);
        int found = table.get(keys[letters], -1);
        if (found >= 0 || !word) {
            return found + 1;
        }
        found = ending(keys, letters);
        return found < 0 ? 0 : found + 1 + ENDING;
    }

    /** The kinds of word that a form with the number {@code found} can be, as one number; 0 if nothing is known of it. */
    int kind(int found) {
        return found == 0 ? 0 : kinds[(found & ENDING - 1) - 1] + 1 + (found & ENDING);
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
