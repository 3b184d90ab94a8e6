package org.hearsay.desk.view;

import java.math.BigDecimal;
import org.hearsay.model.Figure;

/** The value of a figure as people write it. */
final class Amount {

    private Amount() {}

    /** Value with its bound and unit, such as {@code more than 86 %}. */
    static String of(Figure figure) {
        String value = figure.low().compareTo(figure.high()) == 0
                ? number(figure.low())
                : number(figure.low()) + " to " + number(figure.high());
        String unit = figure.unit() == null ? "" : " " + Plain.of(figure.unit());
        return Terms.comparator(figure.comparator()) + value + unit;
    }

    /** Thousands parted by thin blanks, which no language reads as a decimal mark. */
    private static String number(BigDecimal value) {
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
