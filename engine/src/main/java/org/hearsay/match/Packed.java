package org.hearsay.match;

/**
 * Keys of words as text: four letters of base 64 each, 24 bits of which the two highest tell the {@link #kind}. Small
 * where it is stored, and the same in every format.
 */
final class Packed {

    /** A word of the lists: common, the same in all languages. */
    static final int WORD = 0;
    /** A word by its letters: what is alike in other languages is alike here. */
    static final int RARE = 1;
    /** Part of a name. */
    static final int NAME = 2;
    /** A number, or a word of one. */
    static final int NUMBER = 3;

    /** Bits of a key without its kind. */
    static final int MASK = (1 << 22) - 1;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int WIDTH = 4;
    private static final int BITS = 6;

    private Packed() {}

    /** The key of {@code word} as one of {@code kind}; words that are equal have keys equal in all but the kind. */
    static int key(String word, int kind) {
        return kind << 22 | (int) (hash(word) >>> 20) & MASK;
    }

    /** What sort of word the key stands for. */
    static int kind(int key) {
        return key >>> 22;
    }

    /** Hash of all characters; the same in every run. */
    static long hash(CharSequence word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** Spreads the bits of {@code hash} (finaliser of SplitMix64). */
    static long mix(long hash) {
        long x = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }

    /** Keys as text. */
    static String pack(int[] keys, int count) {
        StringBuilder out = new StringBuilder(count * WIDTH);
        for (int i = 0; i < count; i++) {
            for (int shift = BITS * (WIDTH - 1); shift >= 0; shift -= BITS) {
                out.append(DIGITS.charAt(keys[i] >>> shift & 63));
            }
        }
        return out.toString();
    }

    /** Text as keys. */
    static int[] unpack(String packed) {
        int[] keys = new int[packed.length() / WIDTH];
        for (int i = 0; i < keys.length; i++) {
            int key = 0;
            for (int k = 0; k < WIDTH; k++) {
                key = key << BITS | digit(packed.charAt(i * WIDTH + k));
            }
            keys[i] = key;
        }
        return keys;
    }

    private static int digit(char c) {
        if (c >= 'a') {
            return c == '_' ? 63 : c - 'a' + 26;
        }
        return c >= 'A' ? c == '_' ? 63 : c - 'A' : c == '-' ? 62 : c - '0' + 52;
    }
}
