package org.hearsay.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Words with a small number each, looked up in the middle of a text without making a string. Case does not count, and
 * the typographic apostrophe counts as the straight one.
 */
public final class Words {

    /** What {@link #get} answers for a word that is not listed. */
    public static final int NONE = -1;

    /** A list without a word. */
    public static final Words NOTHING = new Words(Map.of());

    /** Longer words share a bit in {@link #lengths}, and letters that are alike in the bits of this one an entry. */
    private static final int LONG = 31;

    private static final int LETTERS = 127;

    /** {@link #NONE} where there is no word. */
    private final int[] values;

    private final int[] hashes;
    private final char[][] keys;
    private final int mask;
    private final int longest;
    /** Bits for the lengths of the words that start with a letter: tells most words that are not listed without their other letters. */
    private final int[] lengths = new int[LETTERS + 1];

    /** Takes the words as they are written in a table; every number is 0 or more. */
    public Words(Map<String, Integer> numbers) {
        int size = Integer.highestOneBit(Math.max(8, numbers.size() * 2)) * 2;
        values = new int[size];
        hashes = new int[size];
        keys = new char[size][];
        mask = size - 1;
        Arrays.fill(values, NONE);
        int max = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            String key = entry.getKey().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            if (!key.isEmpty()) {
                max = Math.max(max, key.length());
                lengths[key.charAt(0) & LETTERS] |= 1 << Math.min(key.length(), LONG);
                put(key.toCharArray(), entry.getValue());
            }
        }
        longest = max;
    }

    private void put(char[] key, int value) {
        int hash = hash(key, 0, key.length);
        int slot = hash & mask;
        while (values[slot] != NONE && !(hashes[slot] == hash && Arrays.equals(keys[slot], key))) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        hashes[slot] = hash;
        values[slot] = value;
    }

    /** The number of the word that stands from {@code from} up to {@code to}, or {@link #NONE}. */
    public int get(char[] text, int from, int to) {
        return to > from && possible(to - from, text[from]) ? find(text, from, to) : NONE;
    }

    /** Whether the word that stands from {@code from} up to {@code to} is listed. */
    public boolean has(char[] text, int from, int to) {
        return get(text, from, to) != NONE;
    }

    /** Letters of the longest word. */
    public int longest() {
        return longest;
    }

    /** Whether a listed word of this length starts with this letter, or one that is alike. */
    private boolean possible(int length, char first) {
        return length <= longest && (lengths[fold(first) & LETTERS] >>> Math.min(length, LONG) & 1) != 0;
    }

    private int find(char[] text, int from, int to) {
        int hash = hash(text, from, to);
        int slot = hash & mask;
        while (values[slot] != NONE) {
            if (hashes[slot] == hash && same(keys[slot], text, from, to)) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    private static boolean same(char[] key, char[] text, int from, int to) {
        if (key.length != to - from) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != fold(text[from + i])) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + fold(text[i]);
        }
        return hash ^ (hash >>> 15);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
