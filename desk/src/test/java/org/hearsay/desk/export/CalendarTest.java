package org.hearsay.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.hearsay.desk.view.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Calendars, read back by ical4j. */
class CalendarTest {

    private static final List<String> HOSTILE = Fixture.HOSTILE;

    private static List<Component> read(byte[] calendar) throws Exception {
        return List.copyOf(
                new CalendarBuilder().build(new ByteArrayInputStream(calendar)).getComponents());
    }

    private static String value(Component component, String name) {
        return component.getProperty(name).map(p -> p.getValue()).orElse("none");
    }

    @Test
    void aPlanHasItsWindow() throws Exception {
        List<Component> all = read(Fixture.bytes("ical", Fixture.bundle(Fixture.NAME)));
        assertThat(all).hasSize(1);
        Component plan = all.get(0);
        assertThat(plan.getName()).isEqualTo("VEVENT");
        assertThat(value(plan, "UID")).isEqualTo("a1.p-1@hearsay");
        assertThat(value(plan, "DTSTART")).isEqualTo("20260309");
        assertThat(value(plan, "DTEND")).isEqualTo("20260316");
        assertThat(value(plan, "DTSTAMP")).isEqualTo("20260306T000000Z");
        assertThat(value(plan, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(plan, "DESCRIPTION"))
                .contains("Talks will be held in Ost Province next week", "7 reports held tell: unknown");
    }

    @Test
    void aReportByItselfTellsItsPlans() throws Exception {
        String out = Exports.of(Exports.named("ical").orElseThrow(), Sample.reading());
        List<Component> all = read(out.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(all).hasSize(1);
        assertThat(value(all.get(0), "SUMMARY")).isEqualTo("will probably meet in Quellin");
        assertThat(value(all.get(0), "DTSTART")).isEqualTo("20260512");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void wordsComeBackAsTold(String words) throws Exception {
        byte[] calendar = Fixture.bytes("ical", Fixture.bundle(words));
        List<Component> all = read(calendar);
        assertThat(all).hasSize(1);
        // ical4j drops blanks at the beginning of a value.
        assertThat(value(all.get(0), "SUMMARY").stripLeading())
                .isEqualTo(told(words).stripLeading());
        for (String line : new String(calendar, java.nio.charset.StandardCharsets.UTF_8).split("\r\n")) {
            assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(75);
        }
    }

    /** Every line end is a line feed, a tab a blank, any other control U+FFFD. */
    private static String told(String words) {
        StringBuilder out = new StringBuilder();
        Inert.xml(words)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .forEach(c ->
                        out.append(c == '\t' ? ' ' : c == '\n' || !Character.isISOControl(c) ? (char) c : '\uFFFD'));
        return out.toString();
    }

    @Test
    void aLongNameIsFolded() throws Exception {
        String words = "ö".repeat(300_000);
        List<Component> all = read(Fixture.bytes("ical", Fixture.bundle(words)));
        assertThat(value(all.get(0), "SUMMARY")).isEqualTo(words);
    }
}
