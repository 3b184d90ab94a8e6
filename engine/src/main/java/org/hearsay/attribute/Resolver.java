package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.model.Actor;
import org.hearsay.model.Findings;
import org.hearsay.model.Mention;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Source;
import org.hearsay.model.Source.Kind;
import org.hearsay.model.Source.Resolution;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Brings the words of a source together with an actor of the same report, and says how. */
final class Resolver {

    private final Words words;
    private final Text text;
    private final Map<String, Actor> actors = new HashMap<>();
    /** Who holds a role in which a word stands. */
    private final Map<String, List<Actor>> titles = new HashMap<>();

    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private @Nullable Actor lastPerson;

    Resolver(Words words, Text text, Findings findings) {
        this.words = words;
        this.text = text;
        for (Actor actor : findings.actors()) {
            actors.put(actor.key(), actor);
            String role = actor.role() == null ? "" : Words.lower(actor.role().words());
            for (String word : new HashSet<>(List.of(role.split(" ")))) {
                titles.computeIfAbsent(word, k -> new ArrayList<>()).add(actor);
            }
        }
        findings.mentions().forEach(m -> mentions.put(m.span().start(), m));
    }

    /** Source of one draft; called in order of the text, since a pronoun looks back. */
    Source of(Draft draft) {
        List<Span> spans = draft.wording().source();
        if (spans.isEmpty()) {
            return new Source(null, Kind.NONE, null, Resolution.UNRESOLVED);
        }
        Span span = spans.get(0);
        String written = text.of(span);
        Actor actor = named(span, draft);
        if (actor != null) {
            return known(draft, actor, written);
        }
        if (draft.speaker() != Tree.NONE && words.isPronoun(written)) {
            return pronoun(draft, written);
        }
        Actor titled = titled(draft);
        if (titled != null) {
            lastPerson = titled;
            return new Source(titled.name(), Kind.PERSON, titled.key(), Resolution.TITLE);
        }
        return new Source(giver(draft, span), kind(draft), null, Resolution.NAMED);
    }

    /**
     * The words of {@code span} that name who says it: where they stand for what somebody has given out ("Angaben der Polizei",
     * "figures from the ministry"), him alone, without the article that his case has changed.
     */
    private String giver(Draft draft, Span span) {
        int speaker = draft.speaker();
        Tree tree = draft.sentence().tree();
        if (speaker == Tree.NONE
                || tree.relation(speaker) != Relation.NMOD
                || !span.contains(tree.tokens().start(speaker))
                || !span.contains(tree.tokens().start(tree.head(speaker)))) {
            return text.of(span);
        }
        int first = draft.sentence().shape().left(speaker);
        while (first < speaker && (tree.pos(first) == Pos.ADP || tree.pos(first) == Pos.DET)) {
            first++;
        }
        return text.of(new Span(tree.tokens().start(first), span.end()));
    }

    /** Name of the actor that {@code span} names, else its words; whose name only tells where somebody is from is not he. */
    String name(Draft draft, Span span) {
        Actor actor = named(span, null);
        boolean other = actor != null
                && mentions.subMap(span.start() + 1, span.end()).values().stream()
                        .anyMatch(m ->
                                m.key() != null && Objects.equals(actor, actors.get(m.key())) && belongs(draft, m));
        return actor == null || other ? text.of(span) : actor.name();
    }

    /** Whether the name only tells whose somebody is ("Halden's minister", "le porte-parole de X"). */
    private static boolean belongs(@Nullable Draft draft, Mention mention) {
        if (draft == null || !draft.sentence().passage().span().contains(mention.span())) {
            return false;
        }
        Tree tree = draft.sentence().tree();
        int word = tree.tokens().at(mention.span().start());
        for (int i = word;
                i < tree.size() && tree.tokens().start(i) < mention.span().end();
                i++) {
            int head = tree.head(i);
            boolean outside =
                    head == Tree.NONE || !mention.span().contains(tree.tokens().start(head));
            if (outside) {
                return tree.relation(i) == Relation.NMOD
                        && draft.sentence().shape().child(i, Relation.CASE) != Tree.NONE;
            }
        }
        return false;
    }

    private static int headStart(Draft draft) {
        return draft.sentence().tokens().start(draft.speaker());
    }

    private Source known(Draft draft, Actor actor, String written) {
        boolean person = actor.kind() == Actor.Kind.PERSON;
        if (person) {
            lastPerson = actor;
        }
        Resolution how = draft.inferred()
                ? Resolution.CARRIED_OVER
                : written.contains(actor.name()) ? Resolution.NAMED : Resolution.SHORT_NAME;
        return new Source(actor.name(), person ? Kind.PERSON : Kind.BODY, actor.key(), how);
    }

    /**
     * The actor that the words name: a person anywhere in them (an apposition names whom a title means), a body only where the words
     * are its name and not somebody's who belongs to it.
     */
    private @Nullable Actor named(Span span, @Nullable Draft draft) {
        int headStart = draft == null || draft.speaker() == Tree.NONE ? -1 : headStart(draft);
        Actor first = null;
        for (Mention mention : mentions.subMap(span.start(), span.end()).values()) {
            Actor actor = mention.key() == null ? null : actors.get(mention.key());
            if (actor != null && !actor.contributor()) {
                boolean head = headStart < 0 || mention.span().contains(headStart);
                if (actor.kind() == Actor.Kind.PERSON && (head || !belongs(draft, mention))) {
                    return actor;
                }
                first = first == null && head ? actor : first;
            }
        }
        return first;
    }

    /** A pronoun of one person stands for the last person who spoke or was named before it in the report. */
    private Source pronoun(Draft draft, String written) {
        if (words.isRelative(written)) {
            // It stands for the noun before it, which the tree did not find, and not for a person of the report.
            return new Source(null, Kind.NONE, null, Resolution.UNRESOLVED);
        }
        boolean plural = words.pronoun(written, "number").equals("p");
        Actor back =
                plural ? null : personBefore(draft.wording().source().get(0).start());
        if (back == null) {
            return new Source(null, plural ? Kind.COLLECTIVE : Kind.PERSON, null, Resolution.UNRESOLVED);
        }
        lastPerson = back;
        return new Source(back.name(), Kind.PERSON, back.key(), Resolution.PRONOUN);
    }

    private @Nullable Actor personBefore(int offset) {
        if (lastPerson != null) {
            return lastPerson;
        }
        for (Mention mention : mentions.headMap(offset, false).descendingMap().values()) {
            Actor actor = mention.key() == null ? null : actors.get(mention.key());
            if (actor != null && actor.kind() == Actor.Kind.PERSON && !actor.contributor()) {
                return actor;
            }
        }
        return null;
    }

    /** "the minister": the one actor whose role, as stated in this report, holds the same noun. */
    private @Nullable Actor titled(Draft draft) {
        if (draft.speaker() == Tree.NONE) {
            return null;
        }
        String noun = Words.lower(draft.sentence().tree().form(draft.speaker()));
        if (words.sourceKind(noun) != Kind.PERSON) {
            return null;
        }
        List<Actor> held = titles.getOrDefault(noun, List.of());
        return held.size() == 1 ? held.get(0) : null;
    }

    private Kind kind(Draft draft) {
        if (draft.speaker() == Tree.NONE) {
            return Kind.NONE;
        }
        Kind kind = words.sourceKind(draft.sentence().tree().lemma(draft.speaker()));
        return kind == Kind.NONE ? words.sourceKind(draft.sentence().tree().form(draft.speaker())) : kind;
    }
}
