package org.hearsay.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Relation;

/** The words of a language that name events: {@code words/events}. */
final class Lexicon {

    /** Stands before verbs that need a reflexive pronoun, and before classes of nouns in a cell. */
    private static final String SELF = "~";

    private static final String CLASS = "@";
    private static final String SUFFIX = "-";

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();

    Lexicon(Language language) {
        List<Row> rows = language.table("words/events");
        for (Row row : rows) {
            String use = row.get("use");
            if (use.startsWith(CLASS)) {
                classes.computeIfAbsent(use, u -> new HashSet<>()).addAll(row.list("words"));
            } else if (!use.equals("verb") && !use.equals("noun")) {
                sets.computeIfAbsent(use, u -> new LinkedHashSet<>()).addAll(row.list("words"));
            }
        }
        sets.replaceAll((use, words) -> use.equals("self") ? words : keys(words));
        for (Row row : rows) {
            switch (row.get("use")) {
                case "verb" -> add(verbs, row);
                case "noun" -> add(nouns, row);
                default -> {} // sets of words, read above
            }
        }
        verbs.values().forEach(Lexicon::sort);
        nouns.values().forEach(Lexicon::sort);
    }

    private static void sort(List<Frame> frames) {
        frames.sort(Comparator.comparingInt(Frame::weight).reversed());
    }

    private void add(Map<String, List<Frame>> frames, Row row) {
        for (String word : row.list("words")) {
            String key = key(word);
            frames.computeIfAbsent(key, k -> new ArrayList<>()).add(frame(row, word));
        }
        for (String form : row.list("forms")) {
            frames.computeIfAbsent(form, k -> new ArrayList<>())
                    .add(frame(row, row.list("words").get(0)));
        }
    }

    private Set<String> keys(Set<String> words) {
        Set<String> out = new LinkedHashSet<>();
        words.forEach(w -> out.add(key(w)));
        return out;
    }

    private String key(String word) {
        for (String self : words("self")) {
            boolean elided = self.endsWith("'") || self.endsWith("’");
            if (word.startsWith(elided ? self : self + " ")) {
                return SELF + word.substring(elided ? self.length() : self.length() + 1);
            }
        }
        return word;
    }

    private Frame frame(Row row, String word) {
        List<String> object = row.list("object");
        boolean bare = object.equals(List.of(SUFFIX));
        String[] code = row.get("code").split(":");
        List<Frame.With> with = row.list("with").stream().map(this::with).toList();
        return new Frame(
                bare ? Set.of() : nounSet(object),
                bare,
                with,
                code[0].equals(SUFFIX) ? "" : code[0],
                code.length > 1 ? code[1] : "",
                code.length > 2 ? code[2] : "",
                Set.copyOf(row.list("by")),
                row.list("to"),
                "event." + row.get("use") + "." + word.replace(' ', '_'));
    }

    private Frame.With with(String cell) {
        int colon = cell.indexOf(':');
        return colon < 0
                ? new Frame.With(cell, Set.of())
                : new Frame.With(
                        cell.substring(0, colon),
                        nounSet(List.of(cell.substring(colon + 1).split(","))));
    }

    private Set<String> nounSet(List<String> items) {
        Set<String> out = new LinkedHashSet<>();
        for (String item : items) {
            if (item.startsWith(CLASS)) {
                Set<String> found = classes.get(item);
                if (found == null) {
                    throw new IllegalStateException("words/events: no class " + item);
                }
                out.addAll(found);
            } else {
                out.add(item);
            }
        }
        return out;
    }

    /** All words of a set such as {@code light}; empty if the language has none. */
    Set<String> words(String use) {
        return sets.getOrDefault(use, Set.of());
    }

    /** Frames of the first of {@code keys} that has any, the most demanding first. */
    List<Frame> verb(List<String> keys) {
        return all(verbs, keys);
    }

    List<Frame> noun(List<String> keys) {
        return all(nouns, keys);
    }

    private static List<Frame> all(Map<String, List<Frame>> frames, List<String> keys) {
        for (String key : keys) {
            List<Frame> found = frames.get(key);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether one of {@code keys} is in {@code wanted}. */
    static boolean among(List<String> keys, Set<String> wanted) {
        return keys.stream().anyMatch(wanted::contains);
    }

    /** What a verb may be looked up by: with its reflexive pronoun or particle first, then by itself unless these make it another verb. */
    List<String> verbKeys(Kin kin, int verb) {
        List<String> out = new ArrayList<>();
        String lemma = kin.lemma(verb);
        Set<String> self = words("self");
        for (int c = kin.first(verb); c >= 0; c = kin.next(c)) {
            if (self.contains(kin.form(c))) {
                out.add(SELF + lemma);
                out.add(SELF + kin.form(verb));
            }
        }
        for (int c = kin.first(verb); c >= 0; c = kin.next(c)) {
            if (kin.tree.relation(c) == Relation.COMPOUND) {
                out.add(lemma + " " + kin.form(c));
                out.add(kin.form(c) + lemma);
                out.add(kin.form(c) + kin.form(verb));
            }
        }
        for (int c = kin.first(verb); c >= 0; c = kin.next(c)) {
            String fixed = kin.form(c) + " " + lemma;
            if (kin.tree.relation(c) != Relation.COMPOUND && !out.contains(fixed) && verbs.containsKey(fixed)) {
                out.add(fixed);
            }
        }
        if (out.isEmpty() && verb + 1 < kin.size() && words("particle").contains(kin.form(verb + 1))) {
            out.add(lemma + " " + kin.form(verb + 1));
        }
        boolean other = !out.isEmpty()
                && (words("separates").contains("yes") || out.get(0).startsWith(SELF));
        if (!other) {
            out.add(lemma);
            out.add(kin.form(verb));
            apart(lemma, out);
        }
        return out;
    }

    /** Adds the verb without the particle that some infinitives carry inside: "freizulassen". */
    private void apart(String lemma, List<String> out) {
        for (String infix : words("infix")) {
            int at = lemma.indexOf(infix, 2);
            String whole = at < 0 ? "" : lemma.substring(0, at) + lemma.substring(at + infix.length());
            if (verbs.containsKey(whole)) {
                out.add(whole);
            }
        }
    }

    /** What a noun may be looked up by: with a word that goes with it first, then by itself, then by its last part. */
    List<String> nounKeys(Kin kin, int noun) {
        List<String> out = new ArrayList<>();
        String lemma = kin.lemma(noun);
        for (int c = kin.first(noun); c >= 0; c = kin.next(c)) {
            switch (kin.tree.relation(c)) {
                case AMOD, COMPOUND -> out.add(kin.lemma(c) + " " + lemma);
                case NMOD -> out.add(lemma + " " + kin.lemma(c));
                default -> {} // names nothing of its own
            }
        }
        out.add(lemma);
        String form = kin.form(noun);
        if (!form.equals(lemma)) {
            out.add(form);
        }
        if (words("compounds").contains("yes") && lemma.length() <= Language.LONGEST_WORD) {
            for (int cut = 3; cut + 4 <= lemma.length(); cut++) {
                out.add(SUFFIX + lemma.substring(cut));
            }
        }
        return out;
    }
}
