package org.hearsay.desk.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hearsay.model.Moment;
import org.hearsay.model.Moment.Anchor;
import org.hearsay.model.Moment.Precision;
import org.jspecify.annotations.Nullable;

/** A moment as people write it. */
final class When {

    private When() {}

    /** The window in days that are all inside it, or why there is none. */
    static String of(Moment moment) {
        if (moment.anchor() == Anchor.MISSING) {
            return "unresolved: no date of publication";
        }
        if (!moment.resolved()) {
            return amount(moment) ? "an amount of time, " + moment.value() : unresolved(moment);
        }
        LocalDateTime from = moment.from();
        LocalDateTime until = moment.until();
        if (from == null) {
            return "up to " + last(until);
        }
        if (until == null) {
            return "since " + point(from);
        }
        return window(moment.precision(), from, until);
    }

    private static String window(Precision precision, LocalDateTime from, LocalDateTime until) {
        if (precision == Precision.INSTANT) {
            return from.toLocalDate() + " " + from.toLocalTime();
        }
        if (whole(from) && from.getDayOfMonth() == 1 && from.plusMonths(1).equals(until)) {
            return from.toLocalDate().toString().substring(0, 7);
        }
        if (whole(from) && from.getDayOfYear() == 1 && from.plusYears(1).equals(until)) {
            return Integer.toString(from.getYear());
        }
        String first = point(from);
        String last = last(until);
        if (first.equals(last)) {
            return first;
        }
        if (!whole(from) && from.toLocalDate().equals(until.minusNanos(1).toLocalDate())) {
            return first + " to " + (whole(until) ? "24:00" : until.toLocalTime());
        }
        return first + " to " + last;
    }

    private static boolean amount(Moment moment) {
        return moment.type() == Moment.Type.DURATION || moment.type() == Moment.Type.SET;
    }

    private static String unresolved(Moment moment) {
        String why = moment.anchor() == Anchor.UTTERANCE ? ": the day of saying it is not told" : "";
        return "unresolved" + why + " (" + moment.value() + ")";
    }

    private static boolean whole(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String point(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return whole(time) ? day.toString() : day + " " + time.toLocalTime();
    }

    private static String last(@Nullable LocalDateTime until) {
        if (until == null) {
            return "";
        }
        return whole(until) ? until.toLocalDate().minusDays(1).toString() : point(until);
    }
}
