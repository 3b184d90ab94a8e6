package org.hearsay.split;

import java.util.Arrays;

/**
 * What is known of words, for the look at a gap: to which family a word belongs (words that are used alike, such as
 * finite verbs, told from treebanks), and whether it is mostly written with a capital inside sentences. A word that is
 * not known has the family of its ending.
 */
final class Lexis {

    /** Number of entries, a power of two; where two words meet the commoner one stays. */
    static final int ROOM = 1 << 15;

    /** Families of words, the one of words that nothing is known of included. */
    static final int FAMILIES = 64;

    /** How words are written inside sentences; 0 if that was not seen. */
    static final int SMALL = 1;

    static final int CAPITAL = 2;
    static final int BOTH = 3;

    private static final int TOLD = 1 << 8;
    private static final int ENDING = 3;

    /** A byte to tell words in the same place apart, six bits for the family, two for how the word is written. */
    private final short[] entries;

    Lexis(short[] entries) {
        this.entries = Arrays.copyOf(entries, ROOM);
    }

    /** What is known of the word of token {@code i}: {@link #family} and {@link #kind} take it apart. */
    int known(Cuts cuts, int i) {
        int known = cuts.known(i);
        if (known == 0) {
            known = look(cuts, i);
            cuts.know(i, known);
        }
        return known;
    }

    private int look(Cuts cuts, int i) {
        int word = cuts.word(i);
        short entry = entries[place(word)];
        if (!of(entry, word)) {
            int ending = ending(cuts, i);
            entry = entries[place(ending)];
            return TOLD | (of(entry, ending) ? entry & 0xFC : 0);
        }
        return TOLD | entry & 0xFF;
    }

    private static boolean of(short entry, int key) {
        return entry != 0 && (entry >>> 8 & 0xFF) == mark(key);
    }

    /** What is known of a word with {@code family} and {@code kind}. */
    static int told(int family, int kind) {
        return TOLD | family << 2 | kind;
    }

    static int family(int known) {
        return known >>> 2 & FAMILIES - 1;
    }

    static int kind(int known) {
        return known & 3;
    }

    /** The entry of the word or ending {@code key}. */
    static short entry(int key, int family, int kind) {
        return (short) (mark(key) << 8 | family << 2 | kind);
    }

    /** Where the entry of a word or ending stands. */
    static int place(int key) {
        return (key * 0x9E3779B1 >>> 13) & ROOM - 1;
    }

    private static int mark(int key) {
        return key * 0x85EBCA6B >>> 21 & 0xFF;
    }

    /** A number for the last letters of token {@code i}, for whether it has a capital, and whether there are more letters. */
    static int ending(Cuts cuts, int i) {
        int hash = cuts.begins(i, Marks.UPPER) ? 13 : 17;
        int from = cuts.end(i) - ENDING;
        for (int at = Math.max(cuts.start(i), from); at < cuts.end(i); at++) {
            hash = hash * 31 + Marks.small(cuts.text()[at]);
        }
        return from > cuts.start(i) ? hash : ~hash;
    }
}
