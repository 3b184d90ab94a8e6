package org.hearsay.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Status;
import org.hearsay.model.Feature;
import org.hearsay.model.Mention;
import org.hearsay.model.Moment;
import org.hearsay.model.Party;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** What somebody who is named will do: a verb in the future, or the infinitive of a verb of planning. */
final class Plans {

    private final Set<String> future = new HashSet<>();
    private final Set<String> plan = new HashSet<>();

    Plans(Language language) {
        for (Row row : language.table("words/status")) {
            switch (row.get("use")) {
                case "future" -> future.add(row.get("words"));
                case "plan" -> plan.add(row.get("words"));
                default -> {} // other uses are not this class's
            }
        }
    }

    List<Event> of(Tree tree, Spans<Mention> mentions, Spans<Moment> moments) {
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String rule = rule(tree, i);
            Event event = rule == null ? null : event(tree, i, mentions, moments, rule);
            if (event != null && out.stream().noneMatch(e -> e.span().contains(event.span()))) {
                out.add(event);
            }
        }
        return out;
    }

    /** Last word of the clause without the clauses that hang on it. */
    private static int end(Tree tree, int verb) {
        int last = tree.rightEdge(verb);
        for (int c = verb + 1; c < tree.size(); c++) {
            Relation relation = tree.relation(c);
            boolean clause = relation == Relation.ADVCL || relation == Relation.PARATAXIS || relation == Relation.CONJ;
            if (tree.head(c) == verb && clause) {
                last = Math.min(last, tree.leftEdge(c) - 1);
            }
        }
        while (last > verb && tree.pos(last) == Pos.PUNCT) {
            last--;
        }
        return Math.max(last, verb);
    }

    private @Nullable String rule(Tree tree, int i) {
        if (tree.pos(i) == Pos.VERB && tree.has(i, Feature.FUTURE) && tree.has(i, Feature.FINITE)) {
            return "plan.future";
        }
        if (tree.pos(i) != Pos.VERB) {
            return null;
        }
        boolean planned = plan.contains(lemma(tree, i));
        for (int c = 0; c < tree.size(); c++) {
            if (tree.head(c) == i) {
                Relation relation = tree.relation(c);
                boolean helps = relation == Relation.AUX && isPresent(tree, c);
                if (helps && tree.has(i, Feature.INFINITIVE) && future.contains(lemma(tree, c))) {
                    return "plan.future";
                }
                if (helps && future.contains(tree.form(c).toLowerCase(Locale.ROOT))) {
                    return "plan.future";
                }
                boolean intended = planned && relation == Relation.XCOMP && isPresent(tree, i);
                boolean going = future.contains(lemma(tree, i))
                        && relation == Relation.XCOMP
                        && tree.has(c, Feature.INFINITIVE)
                        && isPresent(tree, i);
                if (intended || going) {
                    return "plan.intent";
                }
            }
        }
        return null;
    }

    private static boolean isPresent(Tree tree, int i) {
        return !tree.has(i, Feature.PAST)
                && !tree.has(i, Feature.IMPERFECT)
                && !tree.has(i, Feature.CONDITIONAL)
                && !tree.has(i, Feature.SUBJUNCTIVE);
    }

    private static String lemma(Tree tree, int i) {
        return tree.lemma(i).toLowerCase(Locale.ROOT);
    }

    /** Only with a subject that names somebody: "it will rain" is no plan. */
    private static @Nullable Event event(
            Tree tree, int verb, Spans<Mention> mentions, Spans<Moment> moments, String rule) {
        int subject = tree.child(verb, Relation.NSUBJ);
        if (subject == Tree.NONE) {
            return null;
        }
        Span actor = tree.tokens().span(tree.leftEdge(subject), tree.rightEdge(subject));
        boolean named = mentions.at(actor).stream()
                .anyMatch(m ->
                        actor.contains(m.span()) && (m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.BODY));
        if (!named) {
            return null;
        }
        Span clause = tree.tokens().span(tree.leftEdge(verb), end(tree, verb));
        Span moment = moments.at(clause).stream()
                .map(Moment::span)
                .filter(clause::contains)
                .findFirst()
                .orElse(null);
        Span place = mentions.at(clause).stream()
                .filter(m -> m.kind() == Mention.Kind.PLACE && clause.contains(m.span()) && !actor.contains(m.span()))
                .map(Mention::span)
                .findFirst()
                .orElse(null);
        return Event.uncoded(
                Status.PLANNED,
                clause,
                List.of(tree.tokens().span(verb)),
                List.of(new Party(actor, null, null, null, false, rule)),
                moment,
                place,
                rule);
    }
}
