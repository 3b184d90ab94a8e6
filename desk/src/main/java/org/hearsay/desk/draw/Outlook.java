package org.hearsay.desk.draw;

import java.time.LocalDate;
import org.hearsay.model.Plan.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Something announced, and what became of it.
 *
 * @param what in words
 * @param words address of the sentence that announces it
 * @param announced day of the first report that does; null if not known
 * @param from first day of its window; null if not told
 * @param until last day of its window; null if not told
 * @param outcome what became of it
 * @param told day of the first report that tells; null if none does or it is not known
 * @param evidence address of the sentence that tells; null if none does
 */
public record Outlook(
        String what,
        @Nullable String words,
        @Nullable LocalDate announced,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Outcome outcome,
        @Nullable LocalDate told,
        @Nullable String evidence) {

    /** Whether it has a place on a line of days. */
    public boolean dated() {
        return from != null || until != null;
    }
}
