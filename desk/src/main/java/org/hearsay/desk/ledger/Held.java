package org.hearsay.desk.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands in a list.
 *
 * @param id SHA-256 of its bytes
 * @param title as its page gives it; null if it gives none
 * @param publisher who published it, if that is known
 * @param published day of publication, if that is known
 * @param language that it was read in
 * @param statements how many were read
 * @param damage how many signs of it were seen
 * @param added when it was first added, as a moment of UTC
 * @param whole whether its text is as it came; false after names were erased or the text was purged
 */
public record Held(
        String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        String language,
        long statements,
        long damage,
        String added,
        boolean whole) {}
