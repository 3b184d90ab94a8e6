package org.hearsay.desk.serve;

import java.math.BigDecimal;
import org.hearsay.model.Figure;

/** Figures as people write them, in the language of the page. */
final class Numbers {

    private Numbers() {}

    /** Value with its bound and unit, such as {@code more than 60 %}. */
    static String of(Figure figure, Words words) {
        String value = figure.low().compareTo(figure.high()) == 0
                ? grouped(figure.low())
                : words.get("figure.range", grouped(figure.low()), grouped(figure.high()));
        String unit = figure.unit() == null ? "" : "\u00A0" + figure.unit();
        return words.get("comparator." + figure.comparator().name().toLowerCase(java.util.Locale.ROOT), value + unit);
    }

    /** Thousands parted by thin blanks, which no language reads as a decimal mark. */
    private static String grouped(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(plain);
        for (int i = end - 3; i > start && end - start > 4; i -= 3) {
            out.insert(i, '\u202F');
        }
        return out.toString();
    }
}
