package org.hearsay.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that a clause names.
 *
 * @param from first day; null where it cannot be told
 * @param until last day; null where it cannot be told
 * @param weekday 1 (Monday) to 7 of a single day; 0 where it is none
 */
public record When(@Nullable LocalDate from, @Nullable LocalDate until, int weekday) {

    private static final int WEEK = 7;

    /** Whether it is one day of the calendar. */
    boolean day() {
        return from != null && from.equals(until);
    }

    /** The same weekday in the week from {@code published} on, where what is to come names one that has just passed. */
    When ahead(LocalDate published) {
        LocalDate day = from;
        boolean passed = day != null
                && day()
                && day.isBefore(published)
                && !day.plusDays(WEEK).isBefore(published);
        return passed && day != null ? new When(day.plusDays(WEEK), day.plusDays(WEEK), weekday) : this;
    }

    /** Whether both are known and share no day. */
    boolean apart(When other) {
        LocalDate first = from;
        LocalDate last = until;
        LocalDate otherFirst = other.from;
        LocalDate otherLast = other.until;
        return first != null
                && last != null
                && otherFirst != null
                && otherLast != null
                && (last.isBefore(otherFirst) || otherLast.isBefore(first));
    }
}
