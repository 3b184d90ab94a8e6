package org.hearsay.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Moment;
import org.hearsay.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code rules/moments.tsv}. */
class MomentRulesTest {

    static List<Arguments> rules() {
        return Cases.rows("rules/moments");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsItsExamples(String language, Map<String, String> row) {
        for (String yes :
                row.get("yes").isEmpty() ? new String[0] : row.get("yes").split("\\|")) {
            String[] sides = yes.split(" => ");
            String words = sides[0].substring(sides[0].indexOf('[') + 1, sides[0].indexOf(']'));
            Reading reading = Cases.read(language, sides[0].replace("[", "").replace("]", ""), Cases.FRIDAY);
            assertThat(reading.findings().moments())
                    .as("%s: %s", row.get("rule"), yes)
                    .anySatisfy(m -> {
                        assertThat(reading.words(m.span())).isEqualTo(words);
                        assertThat(m.value()).isEqualTo(sides[1]);
                    });
        }
        for (String no : row.get("no").isEmpty() ? new String[0] : row.get("no").split("\\|")) {
            assertThat(Cases.read(language, no, Cases.FRIDAY).findings().moments())
                    .as("%s: %s", row.get("rule"), no)
                    .extracting(Moment::rule)
                    .doesNotContain(row.get("rule"));
        }
    }
}
