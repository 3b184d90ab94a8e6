package org.hearsay.model;

import java.util.List;

/**
 * How a figure, a quote, a cue, a date or an attribution changed between reports.
 *
 * @param kind what changed
 * @param from where it stood before, as far as the order can be told
 * @param to where it stands changed
 * @param compatible whether both can be so, each for its own moment, base and comparator
 * @param reason in words, for people
 * @param rule id of the rule
 */
public record Drift(Kind kind, List<Citation> from, List<Citation> to, boolean compatible, String reason, String rule) {

    /** Copies the lists. */
    public Drift {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** What changed. */
    public enum Kind {
        ROUNDED,
        COMPARATOR_LOST,
        BASE_CHANGED,
        UPDATED,
        CORRECTED,
        FIGURE_CONFLICT,
        DATE_CONFLICT,
        QUOTE_VARIANT,
        CUE_SHIFT,
        ATTRIBUTION_LOST
    }
}
