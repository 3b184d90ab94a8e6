package org.hearsay.desk.cli;

import org.hearsay.desk.view.Receipts;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input. Every input gets exactly one.
 *
 * @param name what it was called
 * @param id SHA-256 of its bytes; null if they could not be had
 * @param reading what was read; null if it was refused
 * @param reason why it was refused; null if it was read
 */
record Receipt(String name, @Nullable String id, @Nullable Reading reading, @Nullable String reason) {

    static Receipt read(String name, Reading reading) {
        return new Receipt(name, reading.report().id(), reading, null);
    }

    static Receipt refused(String name, @Nullable String id, String reason) {
        return new Receipt(name, id, null, reason);
    }

    boolean refused() {
        return reading == null;
    }

    /** What became of it, in words. */
    String outcome() {
        String outcome = reading == null ? "refused: " + Receipts.plain(reason) : Receipts.outcome(reading);
        return outcome + (id == null || id.isEmpty() ? "" : " · id " + Receipts.shortId(id));
    }

    /** One line for people. */
    String line() {
        return Receipts.plain(name) + ": " + outcome();
    }
}
