package org.hearsay.desk.view;

/**
 * Makes words of a report safe to show: text never becomes code. Controls (among them the escape that begins a terminal
 * command) and marks that turn the direction of writing are shown as U+FFFD; white space becomes one blank each.
 */
public final class Plain {

    private static final char REPLACEMENT = '\uFFFD';

    private Plain() {}

    /** The words, one char for each char. */
    public static String of(String words) {
        StringBuilder out = null;
        for (int i = 0; i < words.length(); i++) {
            if (Character.isSupplementaryCodePoint(words.codePointAt(i))) {
                i++;
                continue;
            }
            char c = words.charAt(i);
            char shown = shown(c);
            if (shown != c && out == null) {
                out = new StringBuilder(words);
            }
            if (out != null) {
                out.setCharAt(i, shown);
            }
        }
        return out == null ? words : out.toString();
    }

    private static char shown(char c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return ' ';
        }
        boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\u061C';
        boolean nothing = c == '\uFFFE' || c == '\uFFFF' || Character.isSurrogate(c);
        return Character.isISOControl(c) || turns || nothing ? REPLACEMENT : c;
    }
}
