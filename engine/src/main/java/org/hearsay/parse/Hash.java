package org.hearsay.parse;

/** Feature keys: 32 bits mixed from small numbers, without any object. */
final class Hash {

    private static final int GOLDEN = 0x9E3779B1;

    private Hash() {}

    /** Mixes {@code value} into {@code seed}. */
    static int mix(int seed, int value) {
        int h = (seed ^ value) * GOLDEN;
        return h ^ (h >>> 15);
    }

    /** Key of letters {@code from} to {@code to}, lower case. */
    static int lower(String text, int from, int to) {
        int h = to - from;
        for (int i = from; i < to; i++) {
            h = mix(h, Character.toLowerCase(text.charAt(i)));
        }
        return h;
    }

    /** Key of letters {@code from} to {@code to}, as they are. */
    static int exact(String text, int from, int to) {
        int h = ~(to - from);
        for (int i = from; i < to; i++) {
            h = mix(h, text.charAt(i));
        }
        return h;
    }
}
