package org.hearsay.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Moment;
import org.hearsay.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code cases/moments.tsv} of each language: windows, precision and what they are counted from. */
class MomentCasesTest {

    static List<Arguments> cases() {
        return Cases.rows("cases/moments");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheWindow(String language, Map<String, String> row) {
        LocalDate published = row.get("published").isEmpty() ? null : LocalDate.parse(row.get("published"));
        Reading reading = Cases.read(language, row.get("text"), published);
        Moment moment = reading.findings().moments().stream()
                .filter(m -> reading.words(m.span()).equals(row.get("span")))
                .findFirst()
                .orElseThrow();
        assertThat(moment.value()).isEqualTo(row.get("value"));
        assertThat(moment.from() == null ? "" : moment.from().toString()).isEqualTo(row.get("from"));
        assertThat(moment.until() == null ? "" : moment.until().toString()).isEqualTo(row.get("until"));
        assertThat(moment.precision().name()).isEqualTo(row.get("precision"));
        assertThat(moment.anchor().name()).isEqualTo(row.get("anchor"));
        if (!row.get("rule").isEmpty()) {
            assertThat(moment.rule()).isEqualTo(row.get("rule"));
        }
    }
}
