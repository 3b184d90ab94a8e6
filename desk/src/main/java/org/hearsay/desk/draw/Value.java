package org.hearsay.desk.draw;

import java.math.BigDecimal;
import org.hearsay.model.Figure.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody gives.
 *
 * @param who gives it
 * @param where and when it stands, in words
 * @param words address of the sentence
 * @param low lowest value meant
 * @param high highest value meant
 * @param comparator how it is bounded
 * @param shown the number as people write it, with its bound and unit
 * @param base which of the bases of the chart it is counted on, from 0; negative where none is told
 * @param denied whether it is denied and not asserted
 */
public record Value(
        String who,
        String where,
        @Nullable String words,
        BigDecimal low,
        BigDecimal high,
        Comparator comparator,
        String shown,
        int base,
        boolean denied) {}
