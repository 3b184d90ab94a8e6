package org.hearsay.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Days of moments. */
final class Whens {

    /** How TIMEX3 writes a weekday of a week that is not known. */
    private static final String WEEKDAY = "XXXX-WXX-";

    private Whens() {}

    /** The days of {@code moment}; null where it names none. */
    static @Nullable When of(Moment moment) {
        boolean date = moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME;
        boolean fine =
                switch (moment.precision()) {
                    case INSTANT, PART_OF_DAY, DAY, PART_OF_WEEK, WEEK, MONTH, QUARTER, YEAR -> true;
                    default -> false;
                };
        if (!date || !fine) {
            return null;
        }
        LocalDateTime from = moment.from();
        LocalDateTime until = moment.until();
        if (from == null || until == null) {
            int day = moment.value().startsWith(WEEKDAY) ? moment.value().charAt(WEEKDAY.length()) - '0' : 0;
            return day < 1 || day > 7 ? null : new When(null, null, day);
        }
        LocalDate first = from.toLocalDate();
        LocalDate last = until.isAfter(from) ? until.minusNanos(1).toLocalDate() : first;
        return new When(first, last, first.equals(last) ? first.getDayOfWeek().getValue() : 0);
    }
}
