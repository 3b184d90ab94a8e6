package org.hearsay.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Status;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;

/** What a report says only appears to be so: the verb that says so and what hangs on it. It is told as no fact. */
final class Hedges {

    private final Set<String> verbs = new HashSet<>();

    Hedges(Language language) {
        language.table("words/status").stream()
                .filter(row -> row.get("use").equals("appears"))
                .forEach(row -> verbs.add(row.get("words")));
    }

    List<Event> of(Kin kin) {
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < kin.size(); i++) {
            int content = verbs.contains(kin.lemma(i)) ? content(kin, i) : Tree.NONE;
            if (content != Tree.NONE) {
                Tokens tokens = kin.tree.tokens();
                Span trigger = new Span(tokens.start(i), tokens.end(i));
                int end = Math.max(tokens.end(i), tokens.end(content));
                Span span = new Span(Math.min(trigger.start(), tokens.start(content)), end);
                out.add(Event.uncoded(
                        Status.POSSIBLE, span, List.of(trigger), List.of(), null, null, "status.appears"));
            }
        }
        return out;
    }

    /** The verb that appears to hold; one who seems tired does nothing. */
    private static int content(Kin kin, int verb) {
        for (int c = kin.first(verb); c != Tree.NONE; c = kin.next(c)) {
            Relation relation = kin.tree.relation(c);
            boolean acts = kin.tree.has(c, Feature.INFINITIVE) || kin.child(c, Relation.AUX) != Tree.NONE;
            boolean clause = relation == Relation.CCOMP || (relation == Relation.XCOMP && acts);
            if (clause && kin.tree.pos(c) == Pos.VERB) {
                return c;
            }
        }
        return Tree.NONE;
    }
}
