package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.language.Row;

/** Words that no dictionary has and that are sound all the same: compounds, derivations, new inflections. */
final class Morphology {

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST = Language.LONGEST_WORD;

    private final Lexicon lexicon;
    private final List<String> prefixes = new ArrayList<>();
    private final List<String> suffixes = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();
    /** Letters in the shortest part of a compound; 0 if the language has none. */
    private int shortest;

    private final List<String> joints = new ArrayList<>();

    Morphology(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Row row : lexicon.language().table("words/affixes")) {
            switch (row.get("kind")) {
                case "prefix" -> prefixes.add(row.get("form"));
                case "suffix" -> suffixes.add(row.get("form"));
                case "ending" -> endings.add(row.get("form"));
                case "compound" -> shortest = Integer.parseInt(row.get("form"));
                case "joint" -> joints.add(row.get("form"));
                default -> throw new IllegalArgumentException(row.origin() + ": no such kind of affix");
            }
        }
    }

    /** Whether {@code word}, in small letters and unknown, can be a word. */
    boolean plausible(String word) {
        return word.length() <= LONGEST && (ending(word) || derived(word) || compound(word, 0));
    }

    /** Endings of learned words, whose stems no list can hold. */
    private boolean ending(String word) {
        for (String ending : endings) {
            if (word.length() - ending.length() >= 4 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code word} is a known word with pieces of derivation or inflection in front or behind. */
    boolean derived(String word) {
        for (String suffix : suffixes) {
            int stem = word.length() - suffix.length();
            if (stem >= 4 && word.endsWith(suffix) && stem(word.substring(0, stem), suffix.length())) {
                return true;
            }
        }
        for (String prefix : prefixes) {
            int rest = word.length() - prefix.length();
            if (rest >= SHORTEST_PART && word.startsWith(prefix)) {
                String body = word.substring(prefix.length());
                if (part(body) || (rest > 5 && derived(body))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Short endings make no common words of names: those are names that lost their capital. */
    private boolean stem(String stem, int suffix) {
        if (lexicon.has(stem) || lexicon.has(stem + "e")) {
            return true;
        }
        String capital = Lexicon.capitalised(stem);
        return suffix > 2
                ? lexicon.has(capital) || lexicon.has(capital + "e")
                : lexicon.hasNoun(capital) || lexicon.hasNoun(capital + "e");
    }

    private boolean part(String part) {
        return lexicon.has(part) || lexicon.has(Lexicon.capitalised(part));
    }

    boolean compound(String word) {
        return word.length() <= LONGEST && compound(word, 0);
    }

    private boolean compound(String word, int depth) {
        if (shortest == 0 || depth > 2) {
            return false;
        }
        for (int i = shortest; i <= word.length() - shortest; i++) {
            String tail = word.substring(i);
            if (head(word.substring(0, i)) && (part(tail) || (depth < 2 && compound(tail, depth + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean head(String head) {
        if (part(head)) {
            return true;
        }
        for (String joint : joints) {
            int stem = head.length() - joint.length();
            if (stem >= shortest && head.endsWith(joint) && part(head.substring(0, stem))) {
                return true;
            }
        }
        return false;
    }
}
