package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * One place where a report carries a claim.
 *
 * @param at the words
 * @param statement id of the {@link Statement} in its reading; null where the report says it in its own voice
 * @param origin id of the {@link Origin} that it goes back to; null where none can be told
 * @param stance what is done to the claim
 * @param figure the figure in it, with spans in the same report; null if there is none
 */
public record Assertion(
        Citation at, @Nullable String statement, @Nullable String origin, Stance stance, @Nullable Figure figure) {

    /** What is done to a claim. */
    public enum Stance {
        ASSERTS,
        DENIES,
        /** Said by the side that it hurts. */
        CONCEDES,
        /** Said in the report's own voice. */
        REPEATS_UNATTRIBUTED
    }
}
