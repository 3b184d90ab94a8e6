package org.hearsay.desk.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The days in which something happened. Nothing stands for a day that is not told: the day of publication is none.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Days(LocalDate first, LocalDate last) {

    private static final int WEEK = 7;
    private static final int MONTH = 31;

    /** Null where no window with both ends is known. */
    static @Nullable Days of(@Nullable Moment moment) {
        LocalDateTime from = moment == null ? null : moment.from();
        LocalDateTime until = moment == null ? null : moment.until();
        if (moment == null || from == null || until == null || moment.type() == Moment.Type.SET) {
            return null;
        }
        LocalDate last = until.isAfter(from) ? until.minusNanos(1).toLocalDate() : from.toLocalDate();
        return new Days(from.toLocalDate(), last);
    }

    private long count() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** As UCDP numbers it: 1 the day, 2 up to six days, 3 a week, 4 a month, 5 more. */
    int ucdp() {
        long days = count();
        return days == 1 ? 1 : days < WEEK ? 2 : days == WEEK ? 3 : days <= MONTH ? 4 : 5;
    }

    /** As ACLED numbers it: 1 the day, 2 a week, 3 a month; null for more, which its sheet has no number for. */
    @Nullable
    Integer acled() {
        long days = count();
        return days == 1 ? (Integer) 1 : days <= WEEK ? (Integer) 2 : days <= MONTH ? (Integer) 3 : null;
    }
}
