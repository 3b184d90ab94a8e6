package org.hearsay.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.hearsay.model.Event;
import org.hearsay.model.Metadata;
import org.hearsay.model.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code words/events}: what a row must code and what it must not. */
class EventRulesTest {

    private static final Hearsay HEARSAY = new Hearsay();

    @TestFactory
    Stream<DynamicTest> rows() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Language language : Languages.all()) {
            for (Row row : language.table("words/events")) {
                if (!row.get("yes").isEmpty() || !row.get("no").isEmpty()) {
                    tests.add(DynamicTest.dynamicTest(row.origin(), () -> run(language, row)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(400);
        return tests.stream();
    }

    private static void run(Language language, Row row) {
        Set<String> rules = row.list("words").stream()
                .map(word -> "event." + row.get("use") + "." + word.replace(' ', '_'))
                .collect(Collectors.toSet());
        String type = row.get("code").split(":")[0];
        if (!row.get("yes").isEmpty()) {
            assertThat(events(language, row.get("yes")))
                    .as(row.get("yes"))
                    .anyMatch(e -> rules.contains(e.rule()) && type.equals(e.type()));
        }
        if (!row.get("no").isEmpty()) {
            assertThat(events(language, row.get("no")))
                    .as(row.get("no"))
                    .noneMatch(e -> rules.contains(e.rule()) && (type.equals("-") || type.equals(e.type())));
        }
    }

    private static List<Event> events(Language language, String text) {
        Metadata given = new Metadata(null, null, LocalDate.of(2026, 3, 12), language.code(), null, null);
        Report report = (Report) HEARSAY.open(text.getBytes(StandardCharsets.UTF_8), given);
        return HEARSAY.read(report).events();
    }
}
