package org.hearsay.attribute;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Row;

/**
 * Words that name a source without a verb, such as "according to".
 *
 * @param words in lower case, one for each token
 * @param side where they stand to the source
 * @param heads lower-case head words that the source must have; empty: any; with a leading hyphen: an ending of such a word
 * @param not lower-case head words that make it no source, such as a law
 */
record According(List<String> words, Side side, Set<String> heads, Set<String> not) {

    enum Side {
        BEFORE,
        AFTER,
        SO,
        /** They announce a quotation of whoever does what the verb says. */
        WORDS,
        /** They name nobody. */
        NOBODY,
        STANCE,
        SOURCE
    }

    static According of(Row row) {
        return new According(
                List.of(row.get("words").split(" ")),
                Side.valueOf(row.get("side").toUpperCase(Locale.ROOT)),
                lower(row.list("heads")),
                lower(row.list("not")));
    }

    private static Set<String> lower(List<String> words) {
        Set<String> out = new HashSet<>();
        words.forEach(w -> out.add(w.toLowerCase(Locale.ROOT)));
        return out;
    }

    boolean allows(String lemma, String form) {
        String l = lemma.toLowerCase(Locale.ROOT);
        String f = form.toLowerCase(Locale.ROOT);
        boolean ends = heads.stream().anyMatch(h -> h.startsWith("-") && f.endsWith(h.substring(1)));
        return (heads.isEmpty() || ends || heads.contains(l) || heads.contains(f))
                && !not.contains(l)
                && !not.contains(f);
    }
}
