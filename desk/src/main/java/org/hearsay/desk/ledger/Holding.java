package org.hearsay.desk.ledger;

import java.time.Instant;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is handed out.
 *
 * @param reading what it says
 * @param added when it was added to the ledger; null for a report that is in none
 */
public record Holding(Reading reading, @Nullable Instant added) {

    /** Id of the report. */
    public String id() {
        return reading.report().id();
    }
}
