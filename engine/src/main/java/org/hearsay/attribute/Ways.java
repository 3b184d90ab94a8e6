package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that tell how words reached the report. */
final class Ways {

    /** Words between a preposition and its noun, and between the noun and what leads on to the outlet. */
    private static final int BETWEEN = 5;

    /** How far back the pronoun of a relative clause is looked for, in words. */
    private static final int CLAUSE = 12;

    /** Words in the name of an outlet or of whom it cites. */
    private static final int LONGEST = 14;

    /** A noun that names a way: the words before it and those that lead on to an outlet. */
    private record Noun(Set<String> leads, Set<String> on) {}

    /** Words that lead straight to whoever passed it on or is cited. */
    private record Phrase(Way.Use use, List<String> words) {}

    private final Outlets outlets;
    private final Words words;
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    Ways(Language language, Outlets outlets, Words words) {
        this.words = words;
        this.outlets = outlets;
        for (Row row : language.table("words/ways")) {
            Noun noun = new Noun(new HashSet<>(row.list("leads")), new HashSet<>(row.list("on")));
            row.list("nouns").forEach(n -> nouns.computeIfAbsent(Words.lower(n), k -> new ArrayList<>())
                    .add(noun));
        }
        for (Row row : language.table("words/relay")) {
            List<String> phrase = List.of(row.get("words").split(" "));
            switch (row.get("use")) {
                case "as" -> {}
                case "by" -> phrases.add(new Phrase(Way.Use.QUOTED, phrase));
                case "citing" -> phrases.add(new Phrase(Way.Use.CITED, phrase));
                default -> throw new IllegalArgumentException(row.origin() + ": no such use");
            }
        }
    }

    Outlets outlets() {
        return outlets;
    }

    /** All of one sentence, in order of the text; words in quotation marks tell nothing. */
    List<Way> of(Sentence s) {
        List<Way> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.quoted(i)) {
                continue;
            }
            Way way = participle(s, i);
            if (way == null) {
                way = noun(s, i);
            }
            if (way != null) {
                out.add(way);
            }
        }
        return out;
    }

    private @Nullable Way participle(Sentence s, int i) {
        for (Phrase phrase : phrases) {
            if (opens(s, i, phrase.words())) {
                int last = i + phrase.words().size() - 1;
                int end = phraseEnd(s, last + 1);
                boolean fits =
                        phrase.use() == Way.Use.CITED || outlets.isOutlet(s, last + 1, nameEnd(s, last + 1, end));
                return end > last && fits ? way(s, phrase.use(), i, last, end) : null;
            }
        }
        return null;
    }

    private static boolean opens(Sentence s, int i, List<String> words) {
        if (i + words.size() > s.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!Words.lower(s.tree().form(i + k)).replace('’', '\'').equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Way noun(Sentence s, int i) {
        Tree tree = s.tree();
        List<Noun> entries = nouns.getOrDefault(Words.lower(tree.form(i)), nouns.get(Words.lower(tree.lemma(i))));
        if (entries == null || outlets.isPlatform(tree.form(i)) && !Character.isUpperCase(s.firstChar(i))) {
            return null;
        }
        for (Noun entry : entries) {
            int lead = lead(s, i, entry.leads());
            if (lead != Tree.NONE) {
                return way(s, i, lead, entry);
            }
        }
        return null;
    }

    private @Nullable Way way(Sentence s, int i, int lead, Noun entry) {
        for (int k = i + 1; k < Math.min(s.size(), i + 1 + BETWEEN); k++) {
            if (entry.on().contains(Words.lower(s.tree().form(k)))) {
                int end = phraseEnd(s, k + 1);
                boolean outlet = end > k && outlets.isOutlet(s, k + 1, nameEnd(s, k + 1, end));
                return outlet ? way(s, Way.Use.TOLD, lead, k, end) : null;
            }
            if (!isLoose(s, k)) {
                break;
            }
        }
        // A noun that the tagger took for a verb or that names a time as well ends its phrase at once, and is still the
        // channel.
        int end = Math.max(i, nameEnd(s, i, phraseEnd(s, i)));
        return isRelative(s, lead) ? null : way(s, Way.Use.CHANNEL, lead, lead, end);
    }

    /** Whether {@code i} stands in a relative clause: what went over a channel there is the noun before it, not the words. */
    private boolean isRelative(Sentence s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - CLAUSE) && !s.isPunctuation(k); k--) {
            if (s.tree().pos(k) == Pos.PRON && words.isRelative(s.tree().form(k))) {
                return true;
            }
        }
        return false;
    }

    /** The preposition that leads noun {@code i}, nothing but what belongs to the noun between; else {@link Tree#NONE}. */
    private static int lead(Sentence s, int i, Set<String> leads) {
        for (int k = i - 1; k >= Math.max(0, i - BETWEEN); k--) {
            if (leads.contains(Words.lower(s.tree().form(k)))) {
                return k;
            }
            Pos pos = s.tree().pos(k);
            if (pos != Pos.DET && pos != Pos.ADJ && pos != Pos.NUM && pos != Pos.PRON && pos != Pos.PROPN) {
                return pos == Pos.NOUN && s.tree().head(k) == i ? lead(s, k, leads) : Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** Whether the word may stand between the noun and what leads on: a day, an adjective. */
    private static boolean isLoose(Sentence s, int k) {
        Pos pos = s.tree().pos(k);
        return s.temporal(k) || pos == Pos.ADJ || pos == Pos.ADV || pos == Pos.DET || pos == Pos.ADP;
    }

    private Way way(Sentence s, Way.Use use, int first, int cueLast, int end) {
        boolean parted = first <= s.begin() || s.isPunctuation(first - 1);
        return new Way(
                use,
                s.tokens().span(first, end),
                s.tokens().span(first, cueLast),
                s.tokens().span(cueLast + 1, end),
                parted);
    }

    /** Last word of the noun phrase that begins at {@code from}, with the phrases that hang on it; before it if there is none. */
    private static int phraseEnd(Sentence s, int from) {
        Tree tree = s.tree();
        int end = from - 1;
        for (int k = from; k < Math.min(s.size(), from + LONGEST); k++) {
            Pos pos = tree.pos(k);
            boolean closed = s.isPunctuation(k) && !s.isOneOf(k, "\"«“„»”'-");
            boolean led = pos == Pos.ADP && !hangsInside(s, k, from);
            if (closed || led || s.temporal(k) || pos == Pos.SCONJ || tree.has(k, Feature.FINITE) || pos == Pos.AUX) {
                break;
            }
            if (pos == Pos.VERB || pos == Pos.ADV || pos == Pos.PRON && k > from) {
                break;
            }
            // A possessive mark goes on ("the dam's control room").
            if (pos == Pos.PART && tree.relation(k) != Relation.CASE) {
                break;
            }
            if (pos == Pos.CCONJ && (k + 1 == s.size() || tree.head(k + 1) < from && tree.head(k) < from)) {
                break;
            }
            end = k;
        }
        while (end >= from && (tree.pos(end) == Pos.ADP || tree.pos(end) == Pos.CCONJ || tree.pos(end) == Pos.DET)) {
            end--;
        }
        return end;
    }

    /** Whether the preposition leads a noun that hangs on a noun of the phrase ("the Bureau of Roads"). */
    private static boolean hangsInside(Sentence s, int k, int from) {
        int noun = s.tree().head(k);
        if (noun <= k || s.tree().relation(k) != Relation.CASE) {
            return false;
        }
        int head = s.tree().head(noun);
        return head >= from && head < k && s.tree().relation(noun) == Relation.NMOD;
    }

    /** Last word before the first preposition of a phrase: what hangs behind it does not make it an outlet. */
    static int nameEnd(Sentence s, int from, int end) {
        for (int k = from + 1; k <= end; k++) {
            if (s.tree().pos(k) == Pos.ADP) {
                return k - 1;
            }
        }
        return end;
    }
}
