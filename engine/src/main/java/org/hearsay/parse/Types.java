package org.hearsay.parse;

import java.util.Arrays;

/**
 * What the letters of a word form tell (a type, of which the text holds tokens): worked out once and kept while there is
 * room, because most words of a page are not new. Whether a form is kept or worked out again changes nothing but the time.
 */
final class Types {

    /** Forms that are kept; more than the words of a stretch. */
    static final int ROOM = 4096;

    /** The artificial root, and what stands outside the stretch. */
    static final int ROOT = 0;

    static final int NONE = 1;

    private static final int FIRST = 2;
    private static final int SLOTS = 2 * ROOM;

    private final Slots knownWords;
    private final Forms dictionary;
    private final int[] endings = new int[Forms.LONGEST + 1];

    private final String[] letters = new String[ROOM];
    private final boolean[] shouted = new boolean[ROOM];
    private final short[] slots = new short[SLOTS];
    private int size = FIRST;

    /** Rises whenever the forms are forgotten and their numbers are given anew. */
    int era;

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
        lower[type] = code;
        shape[type] = code;
        look[type] = code;
        Arrays.fill(suffix, type * Words.AFFIX, (type + 1) * Words.AFFIX, code);
        Arrays.fill(prefix, type * Words.AFFIX, (type + 1) * Words.AFFIX, code);
        kind[type] = -code;
        form[type] = -code;
    }

    /** Makes sure that {@code more} new forms find room; numbers that were given before may be void then. */
    void makeRoom(int more) {
        if (size + more > ROOM) {
            Arrays.fill(slots, (short) 0);
            Arrays.fill(letters, null);
            size = FIRST;
            era++;
        }
    }

    /**
     * Number of the form with letters {@code start} to {@code end} of {@code text}.
     *
     * @param loud whether capitals say nothing where it stands
     */
    int of(String text, int start, int end, boolean loud) {
        int hash = loud ? 1 : 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = hash * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(SLOTS - 1);
        while (slots[slot] != 0) {
            if (is(slots[slot], text, start, end, loud)) {
                return slots[slot];
            }
            slot = slot + 1 & SLOTS - 1;
        }
        slots[slot] = (short) size;
        meet(size, text, start, end, loud);
        return size++;
    }

    private boolean is(int type, String text, int start, int end, boolean loud) {
        String form = letters[type];
        return form.length() == end - start && shouted[type] == loud && text.startsWith(form, start);
    }

    private void meet(int type, String text, int start, int end, boolean loud) {
        letters[type] = text.substring(start, end);
        shouted[type] = loud;
        lower[type] = Hash.lower(text, start, end);
        shape[type] = Shape.of(text, start, end);
        look[type] = loud && shape[type] <= Shape.MIXED ? -1 : shape[type];
        affixes(type, text, start, end);
        known[type] = knownWords.get(lower[type], 0);
        int found = dictionary.find(text, start, end, shape[type] < Shape.NUMBER, endings);
        kind[type] = dictionary.kind(found);
        form[type] = found;
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
