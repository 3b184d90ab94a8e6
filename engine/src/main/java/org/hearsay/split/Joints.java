package org.hearsay.split;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.language.Words;

/**
 * How words of one language are joined and parted inside a stretch without white space: {@code words/joints} and
 * {@code words/abbreviations}.
 */
final class Joints {

    /** Kinds of abbreviations: what their full stop says about the end of a sentence. */
    static final int NEVER_ENDS = 0;

    static final int MAY_END = 1;
    static final int OFTEN_ENDS = 2;

    /** Before the apostrophe: a token of its own ("l'"). */
    final Words elisions;
    /** One token whatever stands in it ("aujourd'hui"). */
    final Words whole;
    /** At the end of a word, mark included: a token of its own ("'s", "n't", "-t-il"). */
    final Words clitics;
    /** Written as one word, read as two ("cannot"): letters of the first. */
    final Words parted;
    /** First parts that keep a hyphen inside the token, where hyphens part words. */
    final Words prefixes;
    /** Behind digits: a token of its own ("km"). */
    final Words units;

    final Words abbreviations;
    final boolean hyphensPart;
    final boolean spacedThousands;
    final boolean dottedOrdinals;
    final boolean marksRun;

    Joints(Language language) {
        Map<String, Map<String, Integer>> kinds = new HashMap<>();
        for (Row row : language.table("words/joints")) {
            String form = row.get("form");
            int cut = form.indexOf('|');
            kinds.computeIfAbsent(row.get("kind"), k -> new HashMap<>()).put(form.replace("|", ""), Math.max(cut, 0));
        }
        elisions = words(kinds, "elision");
        whole = words(kinds, "whole");
        clitics = words(kinds, "clitic");
        parted = words(kinds, "parted");
        prefixes = words(kinds, "prefix");
        units = words(kinds, "unit");
        Map<String, Integer> habits = kinds.getOrDefault("habit", Map.of());
        hyphensPart = habits.containsKey("hyphens-part");
        spacedThousands = habits.containsKey("spaced-thousands");
        dottedOrdinals = habits.containsKey("dotted-ordinals");
        marksRun = habits.containsKey("marks-run");
        abbreviations = abbreviations(language);
    }

    private static Words words(Map<String, Map<String, Integer>> kinds, String kind) {
        return new Words(kinds.getOrDefault(kind, Map.of()));
    }

    private static Words abbreviations(Language language) {
        Map<String, Integer> all = new HashMap<>();
        for (Row row : language.table("words/abbreviations")) {
            int kind =
                    switch (row.get("ends")) {
                        case "never" -> NEVER_ENDS;
                        case "may" -> MAY_END;
                        case "often" -> OFTEN_ENDS;
                        default -> throw new IllegalArgumentException(row.origin() + ": ends is never, may or often");
                    };
            all.put(row.get("form"), kind);
        }
        return new Words(all);
    }
}
