package org.hearsay.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Findings;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;

/** Which words of a report belong to names and figures. */
final class Marks {

    /** Most digits that are written out. */
    private static final int PLAIN = 30;

    private final Spans<Mention> names;
    private final Spans<Figure> figures;

    Marks(Findings findings) {
        names = new Spans<>(findings.mentions(), m -> m.explicit() ? List.of(m.span()) : List.of());
        figures = new Spans<>(findings.figures(), f -> List.of(f.span()));
    }

    /** Whether the word at {@code span} is part of a name. */
    boolean name(Span span) {
        return !names.at(span).isEmpty();
    }

    /** The figure that the word at {@code span} is part of. */
    List<Figure> figures(Span span) {
        return figures.at(span);
    }

    /** Values of {@code figure} in digits. */
    static List<String> values(Figure figure) {
        List<String> values = new ArrayList<>(2);
        values.add(plain(figure.low()));
        if (figure.high().compareTo(figure.low()) != 0) {
            values.add(plain(figure.high()));
        }
        return values;
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return Math.abs(bare.scale()) > PLAIN ? bare.toString() : bare.toPlainString();
    }
}
