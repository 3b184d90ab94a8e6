package org.hearsay.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;

/** What a language knows of places: states, divisions and their brief forms, exonyms, peoples, small words. */
final class PlaceWords {

    /** Codes by folded form. */
    final Map<String, List<String>> areas = new HashMap<>();

    /** Codes by brief form as written: "Ill.", "TX". */
    final Map<String, String> brief = new HashMap<>();

    /** Code, a tab, and the folded name in the gazetteer, by folded form. */
    final Map<String, List<String>> exonyms = new HashMap<>();

    /** Codes by form as written. */
    final Map<String, String> peoples = new HashMap<>();

    /** Codes of divisions that this language's reports name without saying what they are. */
    final Set<String> codes = new HashSet<>();

    /** Codes of states by words that belong to their affairs. */
    final Map<String, String> hints = new HashMap<>();

    private final Map<String, List<String>> variants = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    PlaceWords(Language language) {
        for (Row row : language.table("words/states")) {
            areas(row.list("forms"), row.get("code"));
        }
        for (Row row : language.table("words/regions")) {
            areas(row.list("forms"), row.get("code"));
            codes.add(row.get("code"));
            row.list("brief").forEach(form -> brief.put(form, row.get("code")));
        }
        for (Row row : language.table("words/exonyms")) {
            String target = row.get("code") + "\t" + Fold.of(row.get("name"));
            row.list("forms").forEach(form -> exonyms.computeIfAbsent(Fold.of(form), f -> new ArrayList<>(1))
                    .add(target));
        }
        for (Row row : language.table("words/demonyms")) {
            row.list("forms").forEach(form -> peoples.putIfAbsent(form, row.get("code")));
        }
        for (Row row : language.table("words/titles")) {
            set("title").addAll(row.list("forms"));
        }
        for (Row row : language.table("words/say")) {
            set("say").add(row.get("lemma"));
        }
        for (Row row : language.table("words/hints")) {
            row.list("forms").forEach(form -> hints.put(form, row.get("code")));
        }
        for (Row row : language.table("words/naming")) {
            set(row.get("kind")).addAll(row.list("forms"));
        }
        for (Row row : language.table("words/placing")) {
            if (row.get("kind").equals("same")) {
                same(row.list("forms"));
            } else {
                set(row.get("kind")).addAll(row.list("forms"));
            }
        }
    }

    private void areas(List<String> forms, String code) {
        for (String form : forms) {
            List<String> codes = areas.computeIfAbsent(Fold.of(form), f -> new ArrayList<>(1));
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
    }

    private void same(List<String> forms) {
        for (String form : forms) {
            List<String> others = new ArrayList<>(forms);
            others.remove(form);
            variants.put(form, others);
        }
    }

    private Set<String> set(String kind) {
        return kinds.computeIfAbsent(kind, k -> new HashSet<>());
    }

    /** Whether {@code word}, in lower case, is of this kind in {@code words/naming} or {@code words/placing}. */
    boolean is(String kind, String word) {
        Set<String> words = kinds.get(kind);
        return words != null && words.contains(word);
    }

    /** What else the first word of a name may be written as: "St" and "Saint". */
    List<String> variants(String first) {
        return variants.getOrDefault(first, List.of());
    }
}
