package org.hearsay.intake;

import java.util.Locale;
import java.util.Set;

/**
 * How many elements a page becomes. Formatting that nobody closes is opened again in each block that follows: a quarter of a
 * megabyte of it filled a heap of 256 MB.
 */
final class Formatting {

    /** Opened again by the rules of HTML, "reconstruct the active formatting elements". */
    private static final Set<String> NAMES =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /** Longest of the names. */
    private static final int LONGEST = 6;
    /** No more than these are opened again at once: the parser looks at no more. */
    private static final int AGAIN = 12;

    private Formatting() {}

    /** No fewer than the elements that {@code text} becomes. */
    static long elements(String text) {
        long elements = 0;
        int open = 0;
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            boolean closing = text.charAt(i + 1) == '/';
            int name = closing ? i + 2 : i + 1;
            boolean formatting = formatting(text, name);
            if (closing) {
                open -= formatting && open > 0 ? 1 : 0;
            } else if (name < text.length() && Character.isLetter(text.charAt(name))) {
                elements += 1 + (formatting ? 0 : open);
                open = formatting ? Math.min(AGAIN, open + 1) : open;
            }
        }
        return elements;
    }

    private static boolean formatting(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return NAMES.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }
}
