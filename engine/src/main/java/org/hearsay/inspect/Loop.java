package org.hearsay.inspect;

import org.jspecify.annotations.Nullable;

/** Words in which a piece is said again: taken out once or more, a known word is left. */
final class Loop {

    private static final int LONGEST = 40;

    private Loop() {}

    /** The known word behind {@code text}, null if there is none. */
    static @Nullable String once(Lexicon lexicon, String text) {
        if (text.length() < 6 || text.length() > LONGEST) {
            return null;
        }
        for (int size = 2; size <= 4; size++) {
            for (int i = 0; i + 2 * size <= text.length(); i++) {
                if (text.regionMatches(i, text, i + size, size)) {
                    String once = shorten(text, i, size);
                    if (once.length() > 3 && lexicon.has(once)) {
                        return once;
                    }
                }
            }
        }
        return null;
    }

    private static String shorten(String text, int at, int size) {
        int end = at + size;
        while (text.regionMatches(at, text, end, size)) {
            end += size;
        }
        return text.substring(0, at + size) + text.substring(end);
    }
}
