package org.hearsay.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Figure;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code cases/figures.tsv} of each language. */
class FigureCasesTest {

    static List<Arguments> cases() {
        return Cases.rows("cases/figures");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheFigure(String language, Map<String, String> row) {
        Reading reading = Cases.read(language, row.get("text"), Cases.FRIDAY);
        List<Figure> figures = reading.findings().figures();
        if (row.get("span").isEmpty()) {
            assertThat(figures).extracting(f -> reading.words(f.span())).isEmpty();
            return;
        }
        assertThat(figures).extracting(f -> reading.words(f.span())).containsExactly(row.get("span"));
        Figure figure = figures.get(0);
        assertThat(figure.low()).isEqualByComparingTo(new BigDecimal(row.get("low")));
        assertThat(figure.high()).isEqualByComparingTo(new BigDecimal(row.get("high")));
        assertThat(figure.comparator().name()).isEqualTo(row.get("comparator"));
        assertThat(figure.unit() == null ? "" : figure.unit()).isEqualTo(row.get("unit"));
        assertThat(words(reading, figure.counted())).isEqualTo(row.get("counted"));
        assertThat(words(reading, figure.base())).isEqualTo(row.get("base"));
        assertThat(words(reading, figure.side())).isEqualTo(row.get("side"));
        assertThat(words(reading, figure.asOf())).isEqualTo(row.getOrDefault("asof", ""));
    }

    private static String words(Reading reading, Span span) {
        return span == null ? "" : reading.words(span);
    }
}
