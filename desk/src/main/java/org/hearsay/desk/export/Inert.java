package org.hearsay.desk.export;

/** Words that may come from anywhere, made fit for a format that could not hold them as they are. */
final class Inert {

    private static final char REPLACEMENT = '\uFFFD';

    private Inert() {}

    /** With U+FFFD for each half of a surrogate pair that stands alone: UTF-8 cannot hold it. */
    static String whole(String words) {
        return mapped(words, c -> c);
    }

    /** In one line: each control, tab and line end is a blank. */
    static String line(String words) {
        return mapped(words, c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }

    /** With U+FFFD for each letter that XML 1.0 cannot hold, be it as a reference. */
    static String xml(String words) {
        return mapped(
                words,
                c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF'
                        ? REPLACEMENT
                        : c);
    }

    private interface Letter {
        char of(char c);
    }

    /** Pairs stay; all else goes through {@code letter}. */
    private static String mapped(String words, Letter letter) {
        StringBuilder out = null;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isSurrogate(c) && Character.isSupplementaryCodePoint(words.codePointAt(i))) {
                i++;
                continue;
            }
            char put = Character.isSurrogate(c) ? REPLACEMENT : letter.of(c);
            if (put != c && out == null) {
                out = new StringBuilder(words);
            }
            if (out != null) {
                out.setCharAt(i, put);
            }
        }
        return out == null ? words : out.toString();
    }
}
