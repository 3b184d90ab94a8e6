package org.hearsay.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.language.Spelling;
import org.hearsay.model.Pos;
import org.hearsay.model.Tree;

/**
 * What words mean, as far as it helps to find the same thing said in another language: the rows of {@code words/meanings}. A
 * word that has no row stands for itself, spelt in the one way that all our languages share.
 */
final class Concepts {

    /** What a row is used for besides its meaning. */
    enum Use {
        /** Says that something is not so. */
        NOT,
        /** Looks ahead without the form of the future. */
        AHEAD,
        /** Says that a plan is given up. */
        CANCEL,
        /** Says that a plan is put off. */
        MOVE,
        /** Says that a publisher takes something back. */
        CORRECT,
        /** Says no more than that somebody does not speak. */
        SILENT,
        /** A verb of saying that only hints. */
        HINT,
        /** People or things that could be anybody's. */
        ANY,
        /** What becomes of people: one excludes the other. */
        FATE,
        /** Points back to a thing that was spoken of, and is no matter itself. */
        SUCH
    }

    /** The concept of words that mean too little to count. */
    private static final String NOTHING = "-";

    /** The row of the letters that join the parts of a word. */
    private static final String JOINTS = "+";

    private static final int SHORTEST_PART = 4;
    private static final int STEM = 6;

    /** All words of a row's phrase besides its first. */
    private record Phrase(List<String> rest, String concept) {}

    private final Map<String, List<String>> single = new HashMap<>();
    /** Finer meanings, for words that have no row of their own here. */
    private final Map<String, String> further = new HashMap<>();

    /** Letters that join the parts of a word. */
    private final List<String> joints = new ArrayList<>();

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<Use, Set<String>> uses = new EnumMap<>(Use.class);
    private final Set<String> such = new HashSet<>();
    private final Spelling spelling;

    Concepts(Language language) {
        spelling = new Spelling(language);
        for (Row row : language.table("words/meanings")) {
            String concept = row.get("concept");
            if (!row.get("use").isEmpty()) {
                uses.computeIfAbsent(Use.valueOf(row.get("use")), u -> new HashSet<>())
                        .add(concept);
            }
            boolean pointing = row.get("use").equals(Use.SUCH.name());
            row.list("words").forEach(w -> add(w, pointing ? NOTHING : concept));
            if (pointing) {
                such.addAll(row.list("words"));
            }
        }
        for (Row row : language.table("words/concepts")) {
            if (row.get("concept").equals(JOINTS)) {
                joints.addAll(row.list("words"));
            } else {
                row.list("words").forEach(w -> further.putIfAbsent(low(w), row.get("concept")));
            }
        }
    }

    private void add(String words, String concept) {
        List<String> parts = List.of(words.split(" "));
        if (parts.size() == 1) {
            single.computeIfAbsent(words, w -> new ArrayList<>()).add(concept);
        } else {
            phrases.computeIfAbsent(parts.get(0), p -> new ArrayList<>())
                    .add(new Phrase(parts.subList(1, parts.size()), concept));
        }
    }

    /** Whether {@code concept} is used for {@code use}. */
    boolean is(Use use, String concept) {
        return uses.getOrDefault(use, Set.of()).contains(concept);
    }

    /** Whether one of {@code concepts} is used for {@code use}. */
    boolean any(Use use, Iterable<String> concepts) {
        for (String concept : concepts) {
            if (is(use, concept)) {
                return true;
            }
        }
        return false;
    }

    /** Whether word {@code i} points back to a thing that was spoken of. */
    boolean such(Tree tree, int i) {
        return such.contains(low(tree.form(i))) || such.contains(low(tree.lemma(i)));
    }

    /** One key for the spellings of a name. */
    String name(String word) {
        return spelling.key(word);
    }

    /** What {@code words} of {@code tree} mean: each once, in their order. */
    Set<String> of(Tree tree, List<Integer> words) {
        Set<String> here = new HashSet<>();
        for (int i : words) {
            here.add(low(tree.lemma(i)));
            here.add(low(tree.form(i)));
        }
        Set<String> out = new LinkedHashSet<>();
        for (int i : words) {
            add(tree, i, here, out);
        }
        return out;
    }

    /** What the words of a line without a tree mean, as far as rows tell. */
    Set<String> words(String line) {
        Set<String> here = new LinkedHashSet<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Character.isLetter(line.charAt(i))) {
                here.add(low(line.substring(from, i)));
                from = i + 1;
            }
        }
        Set<String> out = new LinkedHashSet<>();
        for (String word : here) {
            single.getOrDefault(word, List.of()).forEach(c -> keep(c, out));
            phrase(word, here, out);
        }
        return out;
    }

    private void add(Tree tree, int i, Set<String> here, Set<String> out) {
        String lemma = low(tree.lemma(i));
        String form = low(tree.form(i));
        phrase(lemma, here, out);
        if (!form.equals(lemma)) {
            phrase(form, here, out);
        }
        List<String> meanings = single.getOrDefault(form, single.getOrDefault(lemma, List.of()));
        for (String concept : meanings) {
            if (content(tree.pos(i)) || is(Use.NOT, concept)) {
                keep(concept, out);
            }
        }
        if (meanings.isEmpty()) {
            other(tree.pos(i), lemma, form, out);
        }
    }

    private static boolean content(Pos pos) {
        return switch (pos) {
            case NOUN, PROPN, VERB, ADJ, ADV, X -> true;
            default -> false;
        };
    }

    private static void keep(String concept, Set<String> out) {
        if (!concept.equals(NOTHING)) {
            out.add(concept);
        }
    }

    private void phrase(String first, Set<String> here, Set<String> out) {
        for (Phrase phrase : phrases.getOrDefault(first, List.of())) {
            if (here.containsAll(phrase.rest())) {
                out.add(phrase.concept());
            }
        }
    }

    private void other(Pos pos, String lemma, String form, Set<String> out) {
        boolean content = pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.VERB || pos == Pos.ADJ || pos == Pos.X;
        if (!content || lemma.length() < 3) {
            return;
        }
        if (pos == Pos.PROPN) {
            String key = spelling.key(form);
            if (!key.isEmpty()) {
                out.add("=" + key);
            }
            return;
        }
        String fine = further.getOrDefault(form, further.get(lemma));
        if (fine != null) {
            out.add(fine);
        } else if (!parts(lemma, out)) {
            String key = spelling.key(lemma);
            if (key.length() >= 3) {
                out.add("~" + key.substring(0, Math.min(STEM, key.length())));
            }
        }
    }

    /** The meanings of both parts of a word that is put together; false where its end means nothing to us. */
    private boolean parts(String lemma, Set<String> out) {
        for (int cut = SHORTEST_PART; cut <= Math.min(lemma.length(), Language.LONGEST_WORD) - SHORTEST_PART; cut++) {
            List<String> end = single.getOrDefault(lemma.substring(cut), List.of());
            if (!end.isEmpty()) {
                List<String> start = start(lemma.substring(0, cut));
                start.forEach(c -> keep(c, out));
                if (start.isEmpty()) {
                    out.add("~" + lemma.substring(0, Math.min(STEM, cut)));
                }
                end.forEach(c -> keep(c, out));
                return true;
            }
        }
        return false;
    }

    /** The first part with the letters that join it left off. */
    private List<String> start(String part) {
        List<String> plain = single.getOrDefault(part, List.of());
        for (String joint : joints) {
            if (plain.isEmpty() && part.endsWith(joint)) {
                plain = single.getOrDefault(part.substring(0, part.length() - joint.length()), List.of());
            }
            if (plain.isEmpty()) {
                plain = single.getOrDefault(part + joint, List.of());
            }
        }
        return plain;
    }

    static String low(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
