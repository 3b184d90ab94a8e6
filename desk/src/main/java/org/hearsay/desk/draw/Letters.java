package org.hearsay.desk.draw;

/** How wide words are, nearly: SVG does not break lines, so that we must. Widths are those of a common sans-serif face. */
final class Letters {

    private static final String THIN = "iljtfrI.,:;!|'’‘()[]-·";
    private static final String WIDE = "mwMWQ@%—…";
    private static final double THIN_WIDTH = 0.34;
    private static final double WIDE_WIDTH = 0.92;
    private static final double CAPITAL_WIDTH = 0.69;
    private static final double OTHER_WIDTH = 0.56;

    private Letters() {}

    /** Width of {@code words} in letters of {@code size}. */
    static double width(String words, double size) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            width += of(words.charAt(i));
        }
        return width * size;
    }

    private static double of(char c) {
        if (THIN.indexOf(c) >= 0) {
            return THIN_WIDTH;
        }
        if (WIDE.indexOf(c) >= 0) {
            return WIDE_WIDTH;
        }
        if (c >= '\u2E80') {
            return 1;
        }
        return Character.isUpperCase(c) ? CAPITAL_WIDTH : OTHER_WIDTH;
    }

    /** As much of {@code words} as fits, with an ellipsis where something is left out. */
    static String cut(String words, double size, double room) {
        if (width(words, size) <= room) {
            return words;
        }
        double width = WIDE_WIDTH * size;
        int end = 0;
        while (end < words.length() && width + of(words.charAt(end)) * size <= room) {
            width += of(words.charAt(end)) * size;
            end++;
        }
        if (end > 0 && Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + "…";
    }
}
