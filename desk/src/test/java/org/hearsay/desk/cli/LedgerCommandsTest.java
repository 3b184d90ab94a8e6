package org.hearsay.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void reports() throws IOException {
        shell = new Shell(Map.of("HEARSAY_LEDGER", folder.resolve("ledger.db").toString()));
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"),
                "Tram stops\n\nDriver Olav Remke said that =1+1 trams stood still on Friday.\n");
        Files.writeString(reports.resolve("b.txt"), "Rain\n\nFarmer Dita Holm said that the rain helps the beets.\n");
        Files.writeString(reports.resolve("c.txt"), "");
    }

    private int run(Object... args) {
        return shell.run(args);
    }

    private String out() {
        return shell.out();
    }

    private String err() {
        return shell.err();
    }

    @Test
    void eachInputGetsOneReceipt() {
        assertThat(run("add", folder.resolve("reports"), "--lang", "en")).isEqualTo(1);
        assertThat(out().lines()).hasSize(3);
        assertThat(out()).contains("a.txt: new, ", "b.txt: new, ", "c.txt: refused: The file is empty");
        assertThat(err()).contains("3 inputs: 2 new, 0 already held, 1 refused; 2 reports held");
        assertThat(run("add", folder.resolve("reports/a.txt"), "--lang", "en", "--format", "json"))
                .isZero();
        assertThat(out()).contains("\"fate\":\"held\"");
    }

    @Test
    void answersStateTheirBase() {
        run("add", folder.resolve("reports"), "--lang", "en");
        assertThat(run("who", "Remke")).isZero();
        assertThat(out())
                .startsWith("1 report in which somebody of this name speaks among the 2 reports held")
                .contains("Olav Remke");
        assertThat(run("search", "beets", "--format", "json")).isZero();
        assertThat(out()).contains("\"held\":2", "\"words\":\"beets\"");
        assertThat(run("claim", "none")).isEqualTo(1);
        assertThat(out()).isEqualTo("no claim of this id among the 2 reports held\n");
        for (String question : new String[] {"claims", "figures", "drift", "plans", "origins", "dispatches"}) {
            assertThat(run(question)).isZero();
            assertThat(out()).contains("among the 2 reports held");
        }
    }

    @Test
    void noCellIsAFormula() {
        run("add", folder.resolve("reports"), "--lang", "en", "--publisher", "=cmd()");
        run("search", "trams", "--format", "csv");
        assertThat(out()).contains(",'=cmd(),").doesNotContain(",=cmd()");
    }

    @Test
    void severalReadersGiveTheSameExport() {
        run("add", folder.resolve("reports"), "--lang", "en", "--threads", "3");
        run("export");
        String first = out();
        String other = folder.resolve("other.db").toString();
        run("add", folder.resolve("reports/b.txt"), folder.resolve("reports/a.txt"), "--lang", "en", "--ledger", other);
        run("export", "--ledger", other);
        assertThat(out()).isEqualTo(first).contains("hearsay.export/1");
    }

    @Test
    void upkeepTellsWhatItDid() {
        run("add", folder.resolve("reports"), "--lang", "en");
        assertThat(run("check")).isZero();
        assertThat(out()).isEqualTo("no damage found in 2 reports\n");
        assertThat(run("rebuild")).isZero();
        assertThat(run("erase", "--person", "Dita Holm")).isZero();
        assertThat(out()).isEqualTo("erased from 1 report\n");
        assertThat(run("who", "Holm")).isZero();
        assertThat(out()).startsWith("no report");
        assertThat(run("erase")).isEqualTo(2);
        assertThat(run("purge", "--all")).isZero();
        assertThat(out()).isEqualTo("text taken away from 2 reports\n");
        assertThat(run("erase", "--report", "zzz")).isEqualTo(1);
    }

    @Test
    void aQuestionBeginsNoLedger() {
        assertThat(run("claims")).isEqualTo(2);
        assertThat(err()).contains("there is no ledger");
        assertThat(folder.resolve("ledger.db")).doesNotExist();
    }

    @Test
    void whatIsNoLedgerIsToldInPlainWords() throws IOException {
        Files.writeString(folder.resolve("ledger.db"), "this is no database ".repeat(200));
        assertThat(run("claims")).isEqualTo(2);
        assertThat(err()).contains("hearsay: ").doesNotContain("Exception");
    }
}
