package org.hearsay.desk.ledger;

import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Something that was read and is ready to be added. */
public final class Prepared {

    private final String id;
    private final byte[] bytes;
    private final Metadata given;
    private final @Nullable Derived derived;
    private final @Nullable String reason;

    /**
     * Takes what was made of {@code bytes}.
     *
     * @param derived null if they are refused
     * @param reason why they are refused; null if they are not
     */
    Prepared(String id, byte[] bytes, Metadata given, @Nullable Derived derived, @Nullable String reason) {
        this.id = id;
        this.bytes = bytes;
        this.given = given;
        this.derived = derived;
        this.reason = reason;
    }

    /** SHA-256 of the bytes. */
    public String id() {
        return id;
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** How many signs of damage were seen. */
    public int damage() {
        return derived == null ? 0 : derived.damage();
    }

    /** How many statements were read. */
    public int statements() {
        return derived == null ? 0 : derived.statements();
    }

    byte[] bytes() {
        return bytes;
    }

    Metadata given() {
        return given;
    }

    @Nullable
    Derived derived() {
        return derived;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
