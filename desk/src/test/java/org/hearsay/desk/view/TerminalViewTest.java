package org.hearsay.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

class TerminalViewTest {

    private static final String ESCAPE = "\u001B";

    @Test
    void withoutColourBracketsTellTheKindsApart() {
        String page = new TerminalView(100, false, false).of(Sample.reading(), "ferry.txt");
        assertThat(page)
                .doesNotContain(ESCAPE)
                .contains("‹Ines Halvard› _told_ →the crews ²⌜that")
                .contains("{Tuesday}")
                .contains("<more than 40%>")
                .contains("▒wurde verschoben andthe boats▒");
    }

    @Test
    void chainsReadFromTheClaimantOutwards() {
        String page = new TerminalView(100, false, false).of(Sample.reading(), "ferry.txt");
        assertThat(page).contains("   2  Ines Halvard ← Norpress (attachment uncertain) ← this report\n");
    }

    @Test
    void listsShowWhatTheRecordsHold() {
        String page = new TerminalView(100, false, false).of(Sample.reading(), "ferry.txt");
        assertThat(page)
                .contains("f1  more than 40 %")
                .contains("of: the freight bound for Ostrel")
                .contains("m3  2026-05-12 to 2026-05-17")
                .contains("e2  expressly not known")
                .contains("d2  word salad, severe: nothing is taken from it, names are kept as mentions")
                .contains("said again in line 2, counted once")
                .contains("made the report, does not speak in it");
    }

    @Test
    void theAccountNamesEveryFate() {
        String page = new TerminalView(100, false, false).of(Sample.reading(), "ferry.txt");
        assertThat(page).containsPattern("statement +5 ").containsPattern("damaged +0");
        assertThat(page).endsWith("read, with signs of damage · 6 statements · id 3f9ab12c3f9a\n");
    }

    @Test
    void rulesStandOnlyWhereTheyAreAskedFor() {
        assertThat(new TerminalView(100, false, false).of(Sample.reading(), "x"))
                .doesNotContain("time.weekday.past", "NEAR MISSES");
        assertThat(new TerminalView(100, false, true).of(Sample.reading(), "x"))
                .contains("rule time.weekday.past")
                .contains("rule attribute.say: a verb of saying with its subject")
                .contains("chain.relay")
                .contains("NEAR MISSES  1", "· nobody is named who says it\n      rule miss.nobody")
                .contains("line 8, passage 12: credit, nobody named");
    }

    @Test
    void noLineIsWiderThanTheScreen() {
        for (int width : List.of(60, 80, 100)) {
            String page = new TerminalView(width, false, true).of(Sample.reading(), "ferry.txt");
            assertThat(page.lines()).allMatch(l -> l.codePointCount(0, l.length()) <= width);
        }
    }

    @Test
    void aReportCannotCommandTheTerminal() {
        Reading reading = Sample.reading("\u001B]0;owned\u0007\u001B[2J\u009B31m\u202Eesrever\r");
        assertThat(new TerminalView(100, false, true).of(reading, "a\u001B[2Jb"))
                .doesNotContain(ESCAPE, "\u0007", "\u009B", "\u202E", "\r");
        assertThat(new TerminalView(100, true, true).of(reading, "x"))
                .doesNotContain(ESCAPE + "]", ESCAPE + "[2J", "\u0007", "\u009B", "\u202E", "\r");
    }

    @Test
    void colourIsSwitchedOffAtTheEndOfEveryLine() {
        String page = new TerminalView(80, true, false).of(Sample.reading(), "ferry.txt");
        assertThat(page).contains(ESCAPE + "[1;36mInes Halvard" + ESCAPE + "[0m");
        for (String line : page.lines().toList()) {
            assertThat(line.lastIndexOf(ESCAPE + "[0m")).isEqualTo(line.lastIndexOf(ESCAPE + "["));
        }
    }

    @Test
    void aMissingDateIsSaidInTheHead() {
        Reading undated = Sample.reading("Norpress");
        assertThat(undated.report().metadata()).isEqualTo(Metadata.NONE);
        assertThat(new TerminalView(100, false, false).of(undated, "x")).contains("no date of publication");
    }
}
