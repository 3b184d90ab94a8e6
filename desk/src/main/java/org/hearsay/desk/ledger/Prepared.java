package org.hearsay.desk.ledger;

import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Something that was read and is ready to be added.
 *
 * @param id SHA-256 of the bytes
 * @param bytes as they came
 * @param given what was told of them
 * @param derived what was made of them; null if they are refused
 * @param reason why they are refused; null if they are not
 */
public record Prepared(String id, byte[] bytes, Metadata given, @Nullable Derived derived, @Nullable String reason) {

    /** Whether it is kept as it is, with no sign of damage found, with signs of damage, or not at all. */
    public int damage() {
        return derived == null ? 0 : derived.damage();
    }

    /** How many statements were read. */
    public int statements() {
        return derived == null ? 0 : derived.statements();
    }
}
