package org.hearsay.parse;

import java.util.Arrays;

/**
 * What the letters of a word form tell (a type, of which the text holds tokens): worked out once and kept while there is
 * room, because most words of a page are not new. Whether a form is kept or worked out again changes nothing but the time.
 */
final class Types {

    /** Forms that are kept; many more than the words of a stretch. */
    static final int ROOM = 8192;

    /** The artificial root, and what stands outside the stretch. */
    static final int ROOT = 0;

    static final int NONE = 1;

    private static final int FIRST = 2;
    private static final int CHAINS = 2 * ROOM;

    private final Slots knownWords;
    private final Forms dictionary;
    private final int[] endings = new int[Forms.LONGEST + 1];

    private final String[] letters = new String[ROOM];
    private final boolean[] shouted = new boolean[ROOM];
    private final int[] hashes = new int[ROOM];

    /** First form of each chain of those whose hashes meet, and the next one behind each form; 0 ends a chain. */
    private final short[] first = new short[CHAINS];

    private final short[] next = new short[ROOM];

    /** Stretch in which each form was met last. */
    private final int[] last = new int[ROOM];

    /** Whether the form was met again since the hand came by. */
    private final boolean[] again = new boolean[ROOM];

    private int stretch;
    private int size = FIRST;
    private int hand = FIRST;
    private int births;

    /** Tells which form has the number now: another one, another birth. Never 0. */
    final int[] birth = new int[ROOM];

    /** Key of the form in small letters. */
    final int[] lower = new int[ROOM];

    final int[] shape = new int[ROOM];
    /** The shape, or nothing where capitals say nothing. */
    final int[] look = new int[ROOM];
    /** Keys of the last 1 to {@link Words#AFFIX} letters, and of the first; 0 beyond the length of the form. */
    final int[] suffix = new int[ROOM * Words.AFFIX];

    final int[] prefix = new int[ROOM * Words.AFFIX];
    /** Parts of speech that a frequent word can have, as bits; 0 if not known. */
    final int[] known = new int[ROOM];
    /** What a dictionary says of the form, in general and in full; see {@link Forms}. */
    final int[] kind = new int[ROOM];

    final int[] form = new int[ROOM];

    Types(Slots known, Forms dictionary) {
        this.knownWords = known;
        this.dictionary = dictionary;
        outside(ROOT, Words.ROOT);
        outside(NONE, Words.NONE);
    }

    private void outside(int type, int code) {
        birth[type] = ++births;
        lower[type] = code;
        shape[type] = code;
        look[type] = code;
        Arrays.fill(suffix, type * Words.AFFIX, (type + 1) * Words.AFFIX, code);
        Arrays.fill(prefix, type * Words.AFFIX, (type + 1) * Words.AFFIX, code);
        kind[type] = -code;
        form[type] = -code;
    }

    /** A new stretch begins: numbers that were given before may be given to other forms. */
    void turn() {
        stretch++;
    }

    /**
     * Number of the form with letters {@code start} to {@code end} of {@code text}, valid to the end of the stretch.
     *
     * @param loud whether capitals say nothing where it stands
     */
    int of(String text, int start, int end, boolean loud) {
        int hash = loud ? 1 : 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int type = first[chain(hash)];
        while (type != 0 && !is(type, hash, text, start, end, loud)) {
            type = next[type];
        }
        if (type == 0) {
            type = size < ROOM ? size++ : free();
            meet(type, text, start, end, loud);
            hashes[type] = hash;
            next[type] = first[chain(hash)];
            first[chain(hash)] = (short) type;
        } else {
            again[type] = true;
        }
        last[type] = stretch;
        return type;
    }

    private static int chain(int hash) {
        return hash * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(CHAINS - 1);
    }

    private boolean is(int type, int hash, String text, int start, int end, boolean loud) {
        return hashes[type] == hash
                && shouted[type] == loud
                && letters[type].length() == end - start
                && text.startsWith(letters[type], start);
    }

    /** A number for another form: a hand goes round, and whoever was met again since it came by last may stay. */
    private int free() {
        while (last[hand] == stretch || again[hand]) {
            again[hand] = false;
            step();
        }
        int type = hand;
        step();
        int chain = chain(hashes[type]);
        if (first[chain] == type) {
            first[chain] = next[type];
        } else {
            int before = first[chain];
            while (next[before] != type) {
                before = next[before];
            }
            next[before] = next[type];
        }
        return type;
    }

    private void step() {
        hand = hand + 1 < ROOM ? hand + 1 : FIRST;
    }

    private void meet(int type, String text, int start, int end, boolean loud) {
        birth[type] = ++births;
        letters[type] = text.substring(start, end);
        shouted[type] = loud;
        lower[type] = Hash.lower(text, start, end);
        shape[type] = Shape.of(text, start, end);
        look[type] = loud && shape[type] <= Shape.MIXED ? -1 : shape[type];
        affixes(type, text, start, end);
        known[type] = knownWords.get(lower[type], 0);
        form[type] = dictionary.find(text, start, end, shape[type] < Shape.NUMBER, endings);
        kind[type] = dictionary.kind(form[type]);
    }

    private void affixes(int type, String text, int start, int end) {
        int back = 1;
        int front = 2;
        for (int k = 0; k < Words.AFFIX; k++) {
            if (k < end - start) {
                back = Hash.mix(back, fold(text.charAt(end - 1 - k)));
                front = Hash.mix(front, fold(text.charAt(start + k)));
            }
            suffix[type * Words.AFFIX + k] = k < end - start ? back : 0;
            prefix[type * Words.AFFIX + k] = k < end - start ? front : 0;
        }
    }

    /** Digits look alike: 430 and 970 share their affixes. */
    private static int fold(char c) {
        return Character.isDigit(c) ? '0' : Hash.fold(c);
    }

    /** The letters of a form. */
    String letters(int type) {
        return letters[type];
    }
}
