package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Something done, planned, possible or expressly not known.
 *
 * @param id unique in the reading, such as {@code e2}
 * @param status how it stands, in this report's words
 * @param code PLOVER event type; null where none is given
 * @param span the words that carry it
 * @param actor who, as written; null if not told
 * @param moment when, as written; null if not told
 * @param place where, as written; null if not told
 * @param statement id of the {@link Statement} that it rests on; null where the report itself says so
 * @param rule id of the rule
 */
public record Event(
        String id,
        Status status,
        @Nullable String code,
        Span span,
        @Nullable Span actor,
        @Nullable Span moment,
        @Nullable Span place,
        @Nullable String statement,
        String rule) {

    /** How an event stands. */
    public enum Status {
        ASSERTED,
        CLAIMED,
        PLANNED,
        PROBABLE,
        POSSIBLE,
        WISHED,
        DEMANDED,
        THREATENED,
        DENIED,
        CONCEDED,
        NOT_KNOWN
    }
}
