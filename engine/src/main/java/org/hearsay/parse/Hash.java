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

    /** Small letter; the curly and the angled quotation marks of print as the straight ones of treebanks. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** Key of letters {@code from} to {@code to}, lower case. */
    static int lower(String text, int from, int to) {
        int h = to - from;
        for (int i = from; i < to; i++) {
            h = mix(h, fold(text.charAt(i)));
        }
        return h;
    }
}
