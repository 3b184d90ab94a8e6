package org.hearsay.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/** What words of one language mean, in signs that are the same for all languages. */
final class Lexicon {

    /** Words of the longest listed name. */
    static final int LONGEST = 4;

    /** Sign of every denial. */
    static final String NOT = "!not";

    /** Fewest letters of the parts of a compound, and of what may be one. */
    private static final int PART = 4;

    private static final int COMPOUND = 8;
    /** Most letters that join the parts of a compound. */
    private static final int LINK = 2;

    /** Concept of the letters that join the parts of a compound. */
    private static final String JOINT = "+";

    /** Starts the sign of every number. */
    static final String NUMBER = "#";

    /** Start the signs of towns, of states and what is theirs, and of words of time. */
    private static final char TOWN = '~';

    private static final char LAND = '@';
    private static final char TIME = ':';

    /** Classes of words of time that say the same in all languages. */
    private static final Set<String> TIMES = Set.of("month", "weekday", "unit", "part", "season", "ord", "near");

    private final Map<String, String> signs = new HashMap<>();
    private final Set<String> joints = new HashSet<>();
    private final Set<String> function = new HashSet<>();

    Lexicon(Language language) {
        for (Row row : language.table("words/concepts")) {
            String concept = row.get("concept");
            if (concept.equals(JOINT)) {
                joints.addAll(row.list("words"));
            } else {
                row.list("words").forEach(w -> put(w, concept));
            }
        }
        for (Row row : language.table("words/exonyms")) {
            row.list("forms").forEach(w -> put(w, TOWN + row.get("name")));
        }
        for (Row row : language.table("words/demonyms")) {
            row.list("forms").forEach(w -> put(w, LAND + row.get("code")));
        }
        for (Row row : language.table("words/states")) {
            row.list("forms").forEach(w -> put(w, LAND + row.get("code")));
        }
        for (Row row : language.table("words/time")) {
            String kind = row.get("class").equals("many") ? "unit" : row.get("class");
            if (TIMES.contains(kind)) {
                row.list("forms").forEach(w -> put(w, TIME + kind + row.get("value")));
            }
        }
        for (Row row : language.table("words/numbers")) {
            if (row.get("kind").equals("add") || row.get("kind").equals("scale")) {
                row.list("forms").forEach(w -> put(w, NUMBER + row.get("value")));
            }
        }
        for (Row row : language.table("words/common")) {
            if (row.get("kind").equals("function")) {
                function.add(row.get("word"));
            }
        }
        for (Row row : language.table("words/clause")) {
            if (row.get("use").equals("not")) {
                put(row.get("form"), NOT);
            }
        }
    }

    private void put(String words, String sign) {
        signs.putIfAbsent(words.toLowerCase(Locale.ROOT).replace('\u2019', '\''), sign);
    }

    /** Sign of the words, in lower case; null if they are not listed. */
    @Nullable
    String sign(String words) {
        return signs.get(words);
    }

    /** Kind of the key of {@code sign}. */
    static int kind(String sign) {
        return switch (sign.charAt(0)) {
            case TOWN, LAND -> Packed.NAME;
            default -> Packed.WORD;
        };
    }

    /** Whether the word, in lower case, only holds others together. */
    boolean function(String word) {
        return function.contains(word);
    }

    /** Signs of the two listed parts of a compound in lower case; empty if it is none. */
    List<String> parts(String word) {
        boolean compound = word.length() >= COMPOUND && word.length() <= Language.LONGEST_WORD;
        for (int at = PART; compound && at <= word.length() - PART; at++) {
            String tail = signs.get(word.substring(at));
            String head = tail == null ? null : head(word.substring(0, at));
            if (tail != null && head != null) {
                return List.of(head, tail);
            }
        }
        return List.of();
    }

    private @Nullable String head(String word) {
        String whole = signs.get(word);
        for (int joint = 1; whole == null && joint <= LINK && word.length() - joint >= PART; joint++) {
            int cut = word.length() - joint;
            whole = joints.contains(word.substring(cut)) ? signs.get(word.substring(0, cut)) : null;
        }
        return whole;
    }
}
