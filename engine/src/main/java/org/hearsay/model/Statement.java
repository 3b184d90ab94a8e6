package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something.
 *
 * @param id unique in the reading, such as {@code s3}
 * @param wording its words, first occurrence
 * @param repeats further occurrences of the same statement; it counts once
 * @param source who says it
 * @param form whose words they are
 * @param act what is done by saying it
 * @param polarity whether the act affirms or denies
 * @param addressee to whom, if told
 * @param moment words that say when it was said, if told
 * @param chain from the claimant outwards to this report
 * @param inferred whether the attribution is inferred and not told by words of its own
 * @param damaged whether part of the content lies in damage: verbatim only, nothing may be derived
 * @param rule id of the rule that made it
 * @param reason what decided, in words
 */
public record Statement(
        String id,
        Wording wording,
        List<Wording> repeats,
        Source source,
        Form form,
        Act act,
        Polarity polarity,
        @Nullable Span addressee,
        @Nullable Span moment,
        List<Link> chain,
        boolean inferred,
        boolean damaged,
        String rule,
        String reason) {

    /** Copies the lists. */
    public Statement {
        repeats = List.copyOf(repeats);
        chain = List.copyOf(chain);
    }

    /** Whose words: the speaker's own in quotation marks, the reporter's, or both. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** Whether the act affirms or denies its content. */
    public enum Polarity {
        AFFIRMED,
        DENIED
    }

    /** What is done by saying it. */
    public enum Act {
        STATE,
        STRESS,
        DENY,
        CONCEDE,
        ANNOUNCE,
        PROMISE,
        DEMAND,
        PROPOSE,
        ACCUSE,
        THREATEN,
        WARN,
        THINK,
        HOPE,
        FEAR,
        WISH,
        PLAN,
        ASK,
        RELAY,
        FIND,
        PRAISE,
        CRITICISE
    }
}
