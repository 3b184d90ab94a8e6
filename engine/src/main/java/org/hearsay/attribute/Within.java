package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Pos;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;

/**
 * Statements inside what somebody else says. "X said that Y had warned of it" holds two, one on the word of the other; but what X
 * tells of views and wishes ("X said he wants to stay", "X said Y backs the plan") is X's word and no second statement.
 */
final class Within {

    /** What is thought and meant, and not uttered. */
    private static final Set<Act> INWARD =
            Set.of(Act.THINK, Act.HOPE, Act.FEAR, Act.WISH, Act.PLAN, Act.FIND, Act.PRAISE);

    private static final Set<String> CLAUSES =
            Set.of("content.clause", "content.conjunction", "content.unparsed", "content.mood");

    private static final Set<String> LESS = Set.of(
            "content.phrase",
            "content.infinitive",
            "content.passive",
            "passive.agent",
            "passive.charge",
            "passive.impersonal");

    /** Contents that hang on the verb of saying itself: what comes before it or goes on behind may be the report's own words. */
    private static final Set<String> HOLDING = Set.of(
            "content.clause",
            "content.conjunction",
            "content.unparsed",
            "content.infinitive",
            "content.phrase",
            "content.passive");

    private final Words words;

    Within(Words words) {
        this.words = words;
    }

    /** {@code drafts} of one sentence without those that tell only what another one says. */
    List<Draft> without(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        out.removeIf(d -> isToldOf(d) && drafts.stream().anyMatch(other -> holds(other, d)));
        return out;
    }

    private boolean isToldOf(Draft draft) {
        if (draft.verb() == Tree.NONE || draft.wording().cue().isEmpty()) {
            return false;
        }
        Sentence s = draft.sentence();
        boolean goesOn =
                Cue.at(s, draft.verb(), words).isGerund() && draft.verb() > 0 && s.isOneOf(draft.verb() - 1, ",");
        if (goesOn) {
            // "X attacked the plan, calling it dear": the first content reached too far.
            return false;
        }
        int speaker = draft.speaker();
        boolean pronoun = speaker != Tree.NONE && s.tree().pos(speaker) == Pos.PRON;
        return LESS.contains(draft.rule())
                || CLAUSES.contains(draft.rule()) && (pronoun || INWARD.contains(draft.act()));
    }

    private static boolean holds(Draft outer, Draft inner) {
        Span cue = inner.wording().cue().get(0);
        return outer.verb() != inner.verb()
                && HOLDING.contains(outer.rule())
                && !outer.wording().source().isEmpty()
                && outer.wording().content().stream().anyMatch(c -> c.contains(cue));
    }
}
