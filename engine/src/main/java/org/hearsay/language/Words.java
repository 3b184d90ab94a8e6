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

    private final String[] keys;
    private final int[] values;
    private final int mask;
    private final int longest;

    /** Takes the words as they are written in a table; every number is 0 or more. */
    public Words(Map<String, Integer> numbers) {
        int size = Integer.highestOneBit(Math.max(8, numbers.size() * 2)) * 2;
        keys = new String[size];
        values = new int[size];
        mask = size - 1;
        Arrays.fill(keys, "");
        int max = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            String key = entry.getKey().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            max = Math.max(max, key.length());
            put(key, entry.getValue());
        }
        longest = max;
    }

    private void put(String key, int value) {
        int slot = hash(key, 0, key.length()) & mask;
        while (!keys[slot].isEmpty() && !keys[slot].equals(key)) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** The number of the word that stands from {@code from} up to {@code to}, or {@link #NONE}. */
    public int get(CharSequence text, int from, int to) {
        if (to - from > longest || to <= from) {
            return NONE;
        }
        int slot = hash(text, from, to) & mask;
        while (!keys[slot].isEmpty()) {
            if (same(keys[slot], text, from, to)) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** Whether the word that stands from {@code from} up to {@code to} is listed. */
    public boolean has(CharSequence text, int from, int to) {
        return get(text, from, to) != NONE;
    }

    /** Letters of the longest word. */
    public int longest() {
        return longest;
    }

    private static boolean same(String key, CharSequence text, int from, int to) {
        if (key.length() != to - from) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + fold(text.charAt(i));
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
