package org.hearsay.desk.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as a catalogue has it.
 *
 * @param report id of the report
 * @param publisher who published it, if that is known
 * @param published day of publication, if that is known
 * @param language two-letter code of the language that it was read in
 * @param added when it was added, in UTC
 * @param statements how many
 * @param damage how many signs of it
 * @param whole whether its text is held
 */
public record Card(
        String report,
        @Nullable String publisher,
        @Nullable LocalDate published,
        String language,
        String added,
        long statements,
        long damage,
        boolean whole) {}
