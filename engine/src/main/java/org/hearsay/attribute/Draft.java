package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A statement before its source is resolved and its chain is drawn.
 *
 * @param sentence where its cue stands, or its content if it has no cue
 * @param verb word of saying, or {@link Tree#NONE}
 * @param speaker head word of the source, or {@link Tree#NONE}
 * @param denied whether the cue is denied
 * @param relayed whether the cue opens with a word of passing on ("as the agency reported")
 * @param inferred whether the source is carried over from elsewhere
 * @param rule id of the rule
 * @param reason what decided, in words
 */
record Draft(
        Sentence sentence,
        int verb,
        int speaker,
        Wording wording,
        Act act,
        boolean denied,
        boolean relayed,
        boolean inferred,
        @Nullable Span addressee,
        String rule,
        String reason) {

    /** What somebody says here and now, to nobody named. */
    static Draft of(Sentence sentence, int verb, int speaker, Wording wording, Act act, String rule, String reason) {
        return new Draft(sentence, verb, speaker, wording, act, false, false, false, null, rule, reason);
    }

    Draft withContent(List<Span> content) {
        return with(new Wording(wording.source(), wording.cue(), content));
    }

    Draft withWords(List<Span> source, List<Span> cue) {
        return with(new Wording(source, cue, wording.content()));
    }

    private Draft with(Wording changed) {
        return new Draft(sentence, verb, speaker, changed, act, denied, relayed, inferred, addressee, rule, reason);
    }
}
