package org.hearsay.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When: an expression of time and, if it can be had, the window [from, until) that it stands for.
 *
 * @param span the words
 * @param type of TIMEX3
 * @param value of TIMEX3, with X for what is unknown
 * @param modifier of TIMEX3 ({@code START}, {@code APPROX}…)
 * @param from first instant of the window, local to the report; null if unresolved or open
 * @param until first instant after it; null if unresolved or open
 * @param precision how fine the window is meant
 * @param anchor what it was counted from
 * @param rule id of the rule
 */
public record Moment(
        Span span,
        Type type,
        String value,
        @Nullable String modifier,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        Precision precision,
        Anchor anchor,
        String rule) {

    /** Types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** How fine. */
    public enum Precision {
        INSTANT,
        PART_OF_DAY,
        DAY,
        PART_OF_WEEK,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY,
        FUZZY,
        AMOUNT
    }

    /** What a moment was counted from. */
    public enum Anchor {
        /** It names its own calendar date, or needs none. */
        ABSOLUTE,
        /** The day of publication that we were told. */
        PUBLICATION,
        /** Another moment of the text. */
        TEXT,
        /** The moment of the utterance, which is not known. */
        UTTERANCE,
        /** It needs a day of publication and there is none: unresolved. */
        MISSING
    }

    /** Whether a window on the calendar is known. */
    public boolean resolved() {
        return from != null || until != null;
    }
}
