package org.hearsay.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of what.
 *
 * @param span number with comparator and unit
 * @param low lowest value meant; equal to {@code high} for one number
 * @param high highest value meant
 * @param comparator how it is bounded
 * @param unit {@code %}, a currency code, a measure; null for a plain count
 * @param counted what is counted, as written
 * @param base what a share is a share of, as written
 * @param side whose they are, as written ("ukrainiens"); never guessed
 * @param asOf words of the moment that the figure holds for, if its sentence names one near it
 * @param rule id of the rule
 */
public record Figure(
        Span span,
        BigDecimal low,
        BigDecimal high,
        Comparator comparator,
        @Nullable String unit,
        @Nullable Span counted,
        @Nullable Span base,
        @Nullable Span side,
        @Nullable Span asOf,
        String rule) {

    /** How a figure is bounded. */
    public enum Comparator {
        EXACT,
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST,
        ABOUT,
        RANGE
    }
}
