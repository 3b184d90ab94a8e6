package org.hearsay.desk.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Span;

/** Words as they are searched for: small letters and digits without marks, so that neither accent nor case must be known. */
final class Folded {

    /** Longer runs of letters are cut: nobody looks for them. */
    private static final int LONGEST = 64;
    /** PostgreSQL takes no more than a megabyte of words for one report. */
    private static final int MOST = 600_000;

    /** A word of a text, and where it stands in code points. */
    record Word(String folded, Span span) {}

    private Folded() {}

    /** Words of {@code flat}, which has one {@code char} for each code point. */
    static List<Word> words(String flat) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= flat.length(); i++) {
            boolean inside = i < flat.length() && inWord(flat.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String folded = fold(flat.substring(start, i));
                if (!folded.isEmpty()) {
                    words.add(new Word(folded, new Span(start, i)));
                }
                start = -1;
            }
        }
        return words;
    }

    /** Each word once, in order of the text, as many as the index takes. */
    static List<String> distinct(String flat) {
        Set<String> distinct = new LinkedHashSet<>();
        int size = 0;
        for (Word word : words(flat)) {
            if (size < MOST && distinct.add(word.folded())) {
                size += word.folded().length() * 3;
            }
        }
        return List.copyOf(distinct);
    }

    static List<String> of(String words) {
        return words(words).stream().map(Word::folded).toList();
    }

    private static boolean inWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length() && out.length() < LONGEST; i++) {
            if (Character.isLetterOrDigit(apart.charAt(i))) {
                out.append(apart.charAt(i));
            }
        }
        return out.toString();
    }
}
