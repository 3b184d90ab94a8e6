package org.hearsay.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import org.hearsay.model.Moment.Precision;
import org.jspecify.annotations.Nullable;

/** The window on the calendar and the precision that a TIMEX3 value stands for. */
final class Windows {

    /** First instant, first instant after it, and how fine; both null if the value has unknown parts. */
    record Window(@Nullable LocalDateTime from, @Nullable LocalDateTime until, Precision precision) {}

    private Windows() {}

    /** The window of a DATE or TIME value. */
    static Window of(String value) {
        Precision precision = precision(value);
        if (value.indexOf('X') >= 0 || value.endsWith("_REF") || value.startsWith("BC")) {
            return new Window(null, null, precision);
        }
        try {
            return window(value, precision);
        } catch (DateTimeException e) {
            return new Window(null, null, precision);
        }
    }

    private static Precision precision(String value) {
        int time = value.indexOf('T');
        if (time > 0 && !value.endsWith("_REF")) {
            return Character.isDigit(value.charAt(value.length() - 1)) ? Precision.INSTANT : Precision.PART_OF_DAY;
        }
        if (value.endsWith("_REF")) {
            return Precision.FUZZY;
        }
        if (value.contains("-WE")) {
            return Precision.PART_OF_WEEK;
        }
        if (value.contains("-W") && !value.endsWith("-WI")) {
            return value.indexOf("-", value.indexOf("-W") + 2) > 0 ? Precision.DAY : Precision.WEEK;
        }
        if (value.contains("-Q") || value.contains("-H") || hasSeason(value)) {
            return Precision.QUARTER;
        }
        return switch (value.length()) {
            case 2 -> Precision.CENTURY;
            case 3 -> Precision.DECADE;
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    private static boolean hasSeason(String value) {
        return value.length() == 7 && Character.isLetter(value.charAt(5)) && Character.isLetter(value.charAt(6));
    }

    private static Window window(String value, Precision precision) {
        return switch (precision) {
            case INSTANT, PART_OF_DAY -> time(value, precision);
            case DAY -> days(LocalDate.parse(value), 1, precision);
            case PART_OF_WEEK -> days(monday(value).plusDays(5), 2, precision);
            case WEEK -> days(monday(value), 7, precision);
            case MONTH -> months(LocalDate.parse(value + "-01"), 1, precision);
            case QUARTER -> quarter(value);
            case YEAR -> months(LocalDate.of(Integer.parseInt(value), 1, 1), 12, precision);
            case DECADE -> months(LocalDate.of(Integer.parseInt(value) * 10, 1, 1), 120, precision);
            case CENTURY -> months(LocalDate.of(Integer.parseInt(value) * 100, 1, 1), 1200, precision);
            default -> new Window(null, null, precision);
        };
    }

    private static Window quarter(String value) {
        LocalDate year = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 1);
        String part = value.substring(5);
        int nth = part.charAt(part.length() - 1) - '1';
        return switch (part) {
            case "SP" -> months(year.plusMonths(2), 3, Precision.QUARTER);
            case "SU" -> months(year.plusMonths(5), 3, Precision.QUARTER);
            case "FA" -> months(year.plusMonths(8), 3, Precision.QUARTER);
            case "WI" -> months(year.plusMonths(11), 3, Precision.QUARTER);
            default ->
                part.charAt(0) == 'Q'
                        ? months(year.plusMonths(3L * nth), 3, Precision.QUARTER)
                        : months(year.plusMonths(6L * nth), 6, Precision.QUARTER);
        };
    }

    private static Window time(String value, Precision precision) {
        int cut = value.indexOf('T');
        LocalDate day = LocalDate.parse(value.substring(0, cut));
        String clock = value.substring(cut + 1);
        return switch (clock) {
            case "MO" -> hours(day, 6, 12);
            case "MI" -> hours(day, 11, 14);
            case "AF" -> hours(day, 12, 18);
            case "EV" -> hours(day, 18, 24);
            case "NI" -> hours(day, 20, 30);
            case "DT" -> hours(day, 6, 20);
            case "24:00" -> instant(day.plusDays(1).atStartOfDay(), precision);
            default -> instant(day.atTime(LocalTime.parse(clock)), precision);
        };
    }

    private static Window instant(LocalDateTime at, Precision precision) {
        return new Window(at, at.plusMinutes(1), precision);
    }

    private static Window hours(LocalDate day, int from, int until) {
        LocalDateTime start = day.atStartOfDay();
        return new Window(start.plusHours(from), start.plusHours(until), Precision.PART_OF_DAY);
    }

    private static Window days(LocalDate from, int days, Precision precision) {
        return new Window(from.atStartOfDay(), from.plusDays(days).atStartOfDay(), precision);
    }

    private static Window months(LocalDate from, int months, Precision precision) {
        return new Window(from.atStartOfDay(), from.plusMonths(months).atStartOfDay(), precision);
    }

    /** Monday of an ISO week such as {@code 2025-W11}. */
    private static LocalDate monday(String value) {
        int year = Integer.parseInt(value.substring(0, 4));
        int week = Integer.parseInt(value.substring(6, 8));
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(java.time.DayOfWeek.MONDAY);
    }
}
