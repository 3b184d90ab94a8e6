package org.hearsay.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hearsay.model.Citation;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/** A slip among those of its story. */
record Entry(int index, Slips from, Slip slip, String dispatch, Set<String> terms) implements Comparable<Entry> {

    /** Days before publication from which on something lies too far back to belong to what the report tells of. */
    private static final int PAST = 60;

    /** Letters by which a name is known again. */
    private static final int NAME = 5;

    Entry(int index, Slips from, Slip slip, String dispatch) {
        this(index, from, slip, dispatch, terms(slip));
    }

    /** What it is about; the days that it names are a matter like any other. */
    private static Set<String> terms(Slip slip) {
        Set<String> terms = new HashSet<>(slip.terms());
        slip.whens().stream().filter(When::day).forEach(w -> terms.add("@" + w.from()));
        return Set.copyOf(terms);
    }

    String report() {
        return from.report();
    }

    Citation citation() {
        return new Citation(from.report(), slip.span());
    }

    @Nullable
    Figure figure() {
        return slip.figure();
    }

    /** Whether both have a figure, of one value and one unit. */
    boolean equalFigure(Entry other) {
        Figure a = figure();
        Figure b = other.figure();
        return a != null && b != null && same(a.low(), b.low()) && same(a.high(), b.high()) && unit(a).equals(unit(b));
    }

    static String unit(Figure figure) {
        return figure.unit() == null ? "" : figure.unit();
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }

    /** Whether it tells of what happened long before its report. */
    boolean past() {
        LocalDate day = from.published();
        for (When when : slip.whens()) {
            LocalDate until = when.until();
            if (until != null && day != null && until.isBefore(day.minusDays(PAST))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names a year that {@code other} does not name, long before what the rest of the story tells of. */
    boolean elsewhen(Entry other) {
        if (past() != other.past() && !(from.published() == null || other.from.published() == null)) {
            return true;
        }
        if (slip.whens().isEmpty() || other.slip.whens().isEmpty()) {
            return false;
        }
        return slip.whens().stream().allMatch(a -> other.slip.whens().stream().allMatch(b -> a.apart(b) && far(a, b)));
    }

    /** Whether its sentence names who speaks in {@code other}, be it in words that tell no statement to us. */
    boolean names(Entry other) {
        Speaker speaker = other.slip.speaker();
        if (speaker == null) {
            return false;
        }
        Set<String> here = new HashSet<>(slip.around());
        here.addAll(terms);
        boolean named = speaker.names().stream().anyMatch(n -> here.stream()
                .anyMatch(t -> t.startsWith(n.substring(0, Math.min(NAME, n.length())), 1)));
        return named || speaker.role().stream().anyMatch(slip.around()::contains);
    }

    private static boolean far(When a, When b) {
        LocalDate first = a.until();
        LocalDate second = b.until();
        return first == null || second == null || Math.abs(first.toEpochDay() - second.toEpochDay()) > PAST;
    }

    /** Two entries of one story are the same if they have the same number. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry entry && entry.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public int compareTo(Entry other) {
        return Integer.compare(index, other.index);
    }
}
