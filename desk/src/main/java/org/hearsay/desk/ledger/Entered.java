package org.hearsay.desk.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that was added.
 *
 * @param id SHA-256 of its bytes
 * @param fate what became of it
 * @param reason why it was refused; null if it was not
 * @param statements how many were read
 * @param damage how many signs of it were seen
 */
public record Entered(String id, Fate fate, @Nullable String reason, int statements, int damage) {

    /** What became of it. */
    public enum Fate {
        NEW,
        /** The same bytes were there before, and nothing new was told of them. */
        HELD,
        /** The same bytes were there before; what was told of them now fills what was missing. */
        COMPLETED,
        REFUSED
    }
}
