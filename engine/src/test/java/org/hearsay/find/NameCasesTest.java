package org.hearsay.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Actor;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code cases/names.tsv} of each language. */
class NameCasesTest {

    static List<Arguments> cases() {
        return Cases.rows("cases/names");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheNames(String language, Map<String, String> row) {
        Reading reading = Cases.read(language, row.get("text"), Cases.FRIDAY);
        String found = reading.findings().mentions().stream()
                .map(m -> m.kind() + ":" + reading.words(m.span()) + role(reading, m))
                .collect(Collectors.joining("|"));
        assertThat(found).isEqualTo(row.get("names"));
    }

    private static String role(Reading reading, Mention mention) {
        return reading.findings().actors().stream()
                .filter(a -> a.key().equals(mention.key()) && a.role() != null)
                .map(Actor::role)
                .map(r -> " (" + r.words() + ")")
                .findFirst()
                .orElse("");
    }
}
