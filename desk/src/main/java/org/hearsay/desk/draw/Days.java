package org.hearsay.desk.draw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days on a line. */
final class Days {

    private static final int[] STEPS = {1, 2, 3, 7, 14};
    private static final int MONTH = 31;
    private static final int YEAR = 366;
    /** Room for the name of a day. */
    private static final double LABEL = 34;

    private static final double MINUTES = 24 * 60;

    private final LocalDate first;
    private final double days;
    private final double left;
    private final double right;

    /** From the begin of {@code first} at {@code left} to the end of {@code last} at {@code right}. */
    Days(LocalDate first, LocalDate last, double left, double right) {
        this.first = first;
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1.0);
        this.left = left;
        this.right = right;
    }

    double at(LocalDateTime time) {
        double minutes = ChronoUnit.MINUTES.between(first.atStartOfDay(), time);
        return left + Math.max(0, Math.min(1, minutes / MINUTES / days)) * (right - left);
    }

    /** Writes marks of days, months or years, no more than fit. */
    void axis(Svg svg, double top, double bottom) {
        for (LocalDate day : ticks()) {
            double x = at(day.atStartOfDay());
            svg.line(x, top, x, bottom, "d-grid");
            if (x + LABEL <= right) {
                svg.text(x + 3, bottom + 15, "d-tick", label(day));
            }
        }
        svg.line(left, bottom, right, bottom, "d-axis");
    }

    private String label(LocalDate day) {
        String whole = day.toString();
        return step() < MONTH
                ? whole.substring(whole.length() - 5)
                : step() < YEAR ? whole.substring(0, 7) : "" + day.getYear();
    }

    /** Days between marks; from a month on, nearly. */
    private int step() {
        double fitting = (right - left) / 52;
        for (int step : STEPS) {
            if (days / step <= fitting) {
                return step;
            }
        }
        return days / MONTH <= fitting ? MONTH : YEAR * (int) Math.ceil(days / YEAR / fitting);
    }

    private List<LocalDate> ticks() {
        List<LocalDate> ticks = new ArrayList<>();
        int step = step();
        LocalDate last = first.plusDays((long) days - 1);
        LocalDate day = first;
        if (step >= YEAR) {
            day = first.getDayOfYear() == 1 ? first : first.withDayOfYear(1).plusYears(1);
        } else if (step >= MONTH) {
            day = first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
        }
        while (!day.isAfter(last)) {
            ticks.add(day);
            day = step >= YEAR ? day.plusYears(step / YEAR) : step >= MONTH ? day.plusMonths(1) : day.plusDays(step);
        }
        return ticks;
    }
}
