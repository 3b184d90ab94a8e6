package org.hearsay.desk.view;

/** Columns of words. By hand, since {@code String.format} costs a short report a tenth of its time. */
final class Pad {

    private Pad() {}

    static String left(String words, int width) {
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }

    static String right(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.length()));
    }
}
