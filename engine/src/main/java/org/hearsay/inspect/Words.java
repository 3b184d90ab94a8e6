package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** Takes a passage apart into runs of letters: finer than tokens, for one word can be damaged in one half. */
final class Words {

    private static final String OPENERS = "\"«“„‚‘'([–—-:•*|";
    private static final String BINDERS = "'’-‐‑_@/\\&#+.:ʼ`´";

    private Words() {}

    static List<Word> of(String text, Span passage, Judge judge, List<Span> quoted) {
        List<Word> words = new ArrayList<>();
        int quote = 0;
        boolean first = true;
        int at = passage.start();
        while (at < passage.end()) {
            char c = text.charAt(at);
            if (!Character.isLetter(c)) {
                first |= stop(text, at) || OPENERS.indexOf(c) >= 0;
                at++;
                continue;
            }
            int end = at;
            while (end < passage.end() && letter(text.charAt(end))) {
                end++;
            }
            while (quote < quoted.size() && quoted.get(quote).end() <= at) {
                quote++;
            }
            boolean inside = quote < quoted.size() && quoted.get(quote).contains(at);
            words.add(new Word(at, end, judge.form(text, at, end), first, bound(text, at, end), inside));
            first = false;
            at = end;
        }
        return words;
    }

    /** Marks that stand on letters count as letters. */
    private static boolean letter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD';
    }

    private static boolean stop(String text, int at) {
        return ".!?…".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean bound(String text, int start, int end) {
        return (start > 0 && binds(text, start - 1, start - 2)) || (end < text.length() && binds(text, end, end + 1));
    }

    /** Whether the sign at {@code at} ties a word to what stands at {@code beyond}. */
    private static boolean binds(String text, int at, int beyond) {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            return true;
        }
        if (c == '@' || c == '#') {
            return true;
        }
        if (BINDERS.indexOf(c) < 0 || beyond < 0 || beyond >= text.length()) {
            return false;
        }
        return text.charAt(beyond) == '/' || (c != ':' && Character.isLetterOrDigit(text.charAt(beyond)));
    }
}
