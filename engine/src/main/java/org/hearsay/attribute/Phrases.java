package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** Statements without a verb: "according to X", "X zufolge", "…, so X". A phrase without a source makes none. */
final class Phrases {

    private static final int LONGEST_SOURCE = 30;

    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    List<Draft> of(Sentence s) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.quoted(i)) {
                continue;
            }
            for (According according : words.accordings()) {
                Draft draft = matches(s, i, according) ? draft(s, i, according) : null;
                if (draft != null) {
                    out.add(draft);
                    break;
                }
            }
        }
        return out;
    }

    static boolean matches(Sentence s, int i, According according) {
        List<String> wanted = according.words();
        if (i + wanted.size() > s.size()) {
            return false;
        }
        for (int k = 0; k < wanted.size(); k++) {
            String form = Words.lower(s.tree().form(i + k)).replace('’', '\'');
            if (!form.equals(wanted.get(k))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Draft draft(Sentence s, int i, According according) {
        int last = i + according.words().size() - 1;
        return switch (according.side()) {
            case BEFORE -> before(s, i, last, according);
            case SOURCE -> draft(s, i, last, i, end(s, last + 1), last, according);
            case AFTER -> after(s, i, according);
            case SO -> so(s, i, according);
            case WORDS -> null;
            case NOBODY -> nobody(s, i, last, according);
            case STANCE -> isStance(s, i, last) ? before(s, i, last, according) : null;
        };
    }

    private @Nullable Draft before(Sentence s, int i, int last, According according) {
        if (i > 0
                && last + 1 < s.size()
                && according.heads().isEmpty()
                && words.isRelative(s.tree().form(last + 1))) {
            boolean pronoun = last + 2 >= s.size() || s.tree().head(last + 1) != last + 2;
            return pronoun ? relative(s, i, last, i, last + 1) : null;
        }
        int head = head(s, i, last);
        if (head == Tree.NONE
                || !according.allows(s.tree().lemma(head), s.tree().form(head))) {
            return null;
        }
        List<Span> source = Subjects.span(s, head, i, last, words);
        if (source.isEmpty()) {
            return null;
        }
        int end = s.tokens().at(source.get(0).end() - 1);
        int owner = according.heads().isEmpty() ? Tree.NONE : s.shape().child(head, Relation.NMOD);
        return draft(
                s,
                i,
                last,
                last + 1,
                sourceEnd(s, i, head, Math.min(end, last + LONGEST_SOURCE)),
                owner > head ? owner : head,
                according);
    }

    /**
     * "For X, it is …": only at the head of a sentence, before a comma or a quotation, and only of somebody who can hold a view; a
     * lone name may be a place.
     */
    private boolean isStance(Sentence s, int i, int last) {
        int head = head(s, i, last);
        boolean purpose = last + 1 < s.size()
                && (s.tree().pos(last + 1) == Pos.VERB || s.tree().pos(last + 1) == Pos.AUX);
        if (i > 0 || head == Tree.NONE || purpose || s.temporal(head)) {
            return false;
        }
        Tree tree = s.tree();
        boolean name = tree.pos(head) == Pos.PROPN && head + 1 < s.size() && tree.pos(head + 1) == Pos.PROPN;
        boolean person =
                tree.pos(head) != Pos.PROPN && words.canAct(tree, head) && !words.isWriterOrReader(tree.form(head));
        List<Span> source = name || person ? Subjects.span(s, head, i, last, words) : List.of();
        if (source.isEmpty()) {
            return false;
        }
        int next = s.tokens().at(source.get(0).end() - 1) + 1;
        return next < s.size() && (s.isOneOf(next, ",") || s.quoteOpening(next) != null);
    }

    /**
     * Where a source that the words lead ends: before a verb, an adverb or a quotation that the parser drew into it, and, at the head
     * of a sentence, at the comma before the main clause. An apposition between two commas belongs to it.
     */
    private static int sourceEnd(Sentence s, int i, int head, int end) {
        int comma = Tree.NONE;
        for (int k = head + 1; k <= end; k++) {
            Pos pos = s.tree().pos(k);
            if (s.isOneOf(k, ",")) {
                if (comma != Tree.NONE) {
                    return k - 1;
                }
                comma = k;
            } else if (pos == Pos.VERB || pos == Pos.AUX || pos == Pos.ADV || pos == Pos.PRON || s.quoted(k)) {
                return comma != Tree.NONE ? comma - 1 : k - 1;
            }
        }
        boolean open = comma != Tree.NONE && i <= 2 && (end + 1 >= s.size() || !s.isOneOf(end + 1, ","));
        return open ? comma - 1 : end;
    }

    /** The noun that the words lead: by the tree, else the first noun before the next mark or verb. */
    private int head(Sentence s, int i, int last) {
        Tree tree = s.tree();
        int led = tree.relation(i) == Relation.CASE ? tree.head(i) : Tree.NONE;
        // "laut über etwas nachdenken": what a preposition follows leads nobody.
        if (last + 1 < s.size() && tree.pos(last + 1) == Pos.ADP && !words.isArticle(tree.form(last + 1))) {
            return Tree.NONE;
        }
        if (led > last && isNominal(tree.pos(led))) {
            return led;
        }
        for (int k = last + 1; k < Math.min(s.size(), last + 10); k++) {
            if (s.isPunctuation(k) && !s.isOneOf(k, "\"«“„") || tree.has(k, Feature.FINITE)) {
                return Tree.NONE;
            }
            if (isNominal(tree.pos(k))) {
                return k;
            }
        }
        return Tree.NONE;
    }

    private static boolean isNominal(Pos pos) {
        return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.PRON || pos == Pos.NUM || pos == Pos.X;
    }

    private @Nullable Draft after(Sentence s, int i, According according) {
        Tree tree = s.tree();
        int head = tree.relation(i) == Relation.CASE && tree.head(i) < i && tree.head(i) != Tree.NONE
                ? tree.head(i)
                : i - 1;
        if (head < 0 || !isNominal(tree.pos(head)) || !according.allows(tree.lemma(head), tree.form(head))) {
            return null;
        }
        if (head == i - 1 && words.isRelative(tree.form(head))) {
            return relative(s, i, i, head, i);
        }
        int from = Math.max(s.shape().left(head), i - LONGEST_SOURCE);
        return from > head ? null : draft(s, i, i, from, i - 1, head, according);
    }

    /** "…, so X": behind a comma or quotation mark, and no verb before the next mark. */
    private @Nullable Draft so(Sentence s, int i, According according) {
        if (i == 0 || i + 1 >= s.size() || !s.isOneOf(i - 1, ",\"“”»«’‘–—")) {
            return null;
        }
        int end = end(s, i + 1);
        int head = Tree.NONE;
        for (int k = i + 1; k <= end; k++) {
            Pos pos = s.tree().pos(k);
            if (pos == Pos.VERB || pos == Pos.AUX || pos == Pos.SCONJ || pos == Pos.ADV && k == i + 1) {
                return null;
            }
            if (pos == Pos.PROPN || pos == Pos.NOUN && head == Tree.NONE) {
                head = k;
            }
        }
        return head == Tree.NONE ? null : draft(s, i, i, i + 1, end, head, according);
    }

    /** A word that passes on what somebody told who is not named again: at the head of the sentence, or beside its verb. */
    private @Nullable Draft nobody(Sentence s, int i, int last, According according) {
        int next = last + 1;
        boolean beside = next < s.size() && s.tree().has(next, Feature.FINITE)
                || i > 0 && s.tree().has(i - 1, Feature.FINITE);
        List<Span> content = beside ? rest(s, i, last) : List.of();
        return content.isEmpty()
                ? null
                : Draft.of(
                        s,
                        Tree.NONE,
                        Tree.NONE,
                        new Wording(List.of(), List.of(s.tokens().span(i, last)), content),
                        Act.STATE,
                        "phrase.nobody",
                        "\"" + String.join(" ", according.words()) + "\" passes on what was told");
    }

    private static int end(Sentence s, int from) {
        int k = from;
        while (k < s.size() && !s.isPunctuation(k)) {
            k++;
        }
        return k - 1;
    }

    private @Nullable Draft draft(
            Sentence s, int cueFirst, int cueLast, int sourceFirst, int sourceLast, int head, According according) {
        List<Span> source = s.trimmed(sourceFirst, sourceLast);
        int tail = relativeEnd(s, Math.max(cueLast, sourceLast));
        List<Span> content = rest(s, Math.min(cueFirst, sourceFirst), tail);
        if (source.isEmpty()
                || content.isEmpty()
                || words.isWriterOrReader(s.tree().form(head))) {
            return null;
        }
        return Draft.of(
                s,
                Tree.NONE,
                head,
                new Wording(source, List.of(s.tokens().span(cueFirst, cueLast)), content),
                Act.STATE,
                "phrase." + Words.lower(according.side().name()),
                "\"" + String.join(" ", according.words()) + "\" names a source");
    }

    /**
     * "A report, according to which …": the source is what the pronoun stands for, the content ends with the clause.
     *
     * @param first first word of the phrase
     * @param last last word of the phrase
     */
    private @Nullable Draft relative(Sentence s, int cueFirst, int cueLast, int first, int last) {
        int noun = first - 1;
        while (noun >= 0 && (s.isPunctuation(noun) || s.quoted(noun))) {
            noun--;
        }
        while (noun > 0
                && s.tree().pos(noun) == Pos.NOUN
                && s.tree().relation(noun) == Relation.NMOD
                && s.tree().head(noun) < noun) {
            noun = s.tree().head(noun);
        }
        List<Span> content = s.trimmed(last + 1, clauseEnd(s, last + 1));
        boolean named = noun >= 0 && isNominal(s.tree().pos(noun)) && s.tree().pos(noun) != Pos.PRON;
        List<Span> source = named ? Subjects.span(s, noun, first, last, words) : List.of();
        return source.isEmpty() || content.isEmpty()
                ? null
                : Draft.of(
                        s,
                        Tree.NONE,
                        noun,
                        new Wording(source, List.of(s.tokens().span(cueFirst, cueLast)), content),
                        Act.STATE,
                        "phrase.relative",
                        "a relative clause names its source");
    }

    /** Last word of the clause that begins with word {@code from}: before the next mark, or where the tree ends it. */
    private static int clauseEnd(Sentence s, int from) {
        int end = from;
        while (end < s.size() && (s.quoted(end) || !s.isOneOf(end, ",.;:"))) {
            end++;
        }
        int verb = from;
        while (verb < s.size() && s.tree().head(verb) > from) {
            verb = s.tree().head(verb);
        }
        boolean told = verb < s.size() && s.tree().pos(verb) == Pos.VERB;
        return told ? Math.min(end - 1, s.shape().right(verb)) : end - 1;
    }

    /** Whether the source of {@code phrase} stands behind all of {@code inner} and tells it as a whole: it is no part of what is said inside. */
    static boolean follows(Draft phrase, Draft inner) {
        List<Span> cue = inner.wording().cue();
        if (phrase.verb() != Tree.NONE || phrase.wording().cue().isEmpty() || cue.isEmpty()) {
            return false;
        }
        Sentence s = phrase.sentence();
        Span own = phrase.wording().cue().get(0);
        int first = s.tokens().at(own.start());
        List<Span> content = phrase.wording().content();
        return first > 0
                && s.isOneOf(first - 1, ",")
                && content.size() == 1
                && content.get(0).end() <= own.start()
                && content.get(0).contains(Span.around(cue));
    }

    /** Last word of a relative clause that follows the source: it tells of the source and is not what the source says. */
    private int relativeEnd(Sentence s, int last) {
        int next = last + 1 < s.size() && s.isOneOf(last + 1, ",") ? last + 2 : last + 1;
        boolean relative = next < s.size()
                && words.isRelative(s.tree().form(next))
                && s.tree().pos(next) == Pos.PRON;
        if (!relative) {
            return last;
        }
        int end = next;
        while (end + 1 < s.size() && !s.isOneOf(end + 1, ",.;")) {
            end++;
        }
        return end;
    }

    /** All of the sentence but the phrase and the commas round it, each quotation whole. */
    private static List<Span> rest(Sentence s, int from, int last) {
        List<Span> out = new ArrayList<>();
        Quote quote = quoteBefore(s, from);
        if (quote != null && quote.span().start() < s.passage().span().start()) {
            out.add(quote.span());
        } else {
            out.addAll(s.trimmed(Math.min(begin(s, from), from), from - 1));
        }
        if (out.isEmpty() || s.size() - last > 4) {
            s.trimmed(last + 1, end(s, from, last)).forEach(span -> out.add(s.whole(span)));
        }
        return out;
    }

    /** Where the clause that holds the phrase begins: behind the last colon, semicolon or opening bracket, else with the sentence. */
    private static int begin(Sentence s, int from) {
        int closed = 0;
        for (int i = from - 1; i > s.begin(); i--) {
            if (s.isOneOf(i, ")")) {
                closed++;
            } else if (s.isOneOf(i, "(") && closed > 0) {
                closed--;
            } else if (s.isOneOf(i, ":;(") && closed == 0 && !s.quoted(i)) {
                return i + 1;
            }
        }
        return s.begin();
    }

    /** Where it ends: with a bracket that was opened before the phrase, else with the sentence. */
    private static int end(Sentence s, int from, int last) {
        int begin = begin(s, from) - 1;
        boolean bracket = begin >= 0 && s.isOneOf(begin, "(");
        for (int i = last + 1; bracket && i < s.size(); i++) {
            if (s.isOneOf(i, ")")) {
                return i - 1;
            }
        }
        return s.size() - 1;
    }

    private static @Nullable Quote quoteBefore(Sentence s, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
            Quote quote = s.quoteClosing(i);
            if (quote != null) {
                return quote;
            }
        }
        return null;
    }
}
