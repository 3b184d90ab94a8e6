package org.hearsay.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.export.Exports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay export --as} and {@code hearsay read --format} with formats of other programs. */
class ExportCommandTest {

    private static final String LOCK =
            "Canal lock fails at Umberlee\n\nThe lock keeper Bram Oster said that the gate had"
                    + " been rusting for years. \"We wrote eleven letters,\" he told reporters.\n";
    private static final String BRIDGE =
            "Bridge toll goes up\n\nMayor Selma Dirk said that the toll would rise to four coins in June.\n";

    private Shell shell;

    @TempDir
    Path folder;

    @BeforeEach
    void add() throws IOException {
        shell = new Shell(Map.of("HEARSAY_LEDGER", folder.resolve("ledger.db").toString()));
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("in/lock.txt"), LOCK);
        Files.writeString(folder.resolve("in/bridge.txt"), BRIDGE);
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

    private void ledger() {
        run("add", folder.resolve("in/lock.txt"), "--lang", "en", "--date", "2026-05-04");
        run("add", folder.resolve("in/bridge.txt"), "--lang", "en", "--date", "2026-05-20");
    }

    @Test
    void formatsAreListedWithoutALedger() {
        assertThat(run("export", "--list")).isZero();
        assertThat(out().lines()).hasSameSizeAs(Exports.all());
        assertThat(run("export", "--as", "pdf")).isEqualTo(2);
        assertThat(err()).contains("there are csv, jsonl");
        assertThat(run("export", "--who", "Oster")).isEqualTo(2);
        assertThat(run("export", "--as", "csv")).isEqualTo(2);
        assertThat(err()).contains("there is no ledger");
    }

    @Test
    void aPartIsWhatWasAskedFor() {
        ledger();
        assertThat(run("export", "--as", "csv", "--who", "oster")).isZero();
        assertThat(out()).contains("rusting", "among the 2 reports held").doesNotContain("toll");
        run("export", "--as", "csv", "--topic", "toll june");
        assertThat(out()).contains("four coins").doesNotContain("rusting");
        run("export", "--as", "csv", "--topic", "\"june toll\"");
        assertThat(out().lines()).hasSize(1);
        run("export", "--as", "csv", "--since", "2026-05-10");
        assertThat(out()).contains("four coins").doesNotContain("rusting");
        run("export", "--as", "csv", "--since", "2026-05-10", "--who", "oster");
        assertThat(out().lines()).hasSize(1);
        run("claims", "--format", "json");
        String id = out().substring(out().indexOf("\"claim\":\"") + 9).split("\"", 2)[0];
        run("export", "--as", "jsonl", "--claim", id);
        assertThat(out().lines()).isNotEmpty().allSatisfy(l -> assertThat(l).contains("\"claim\":\"" + id + "\""));
        run("export", "--as", "jsonl", "--claim", "none");
        assertThat(out()).isEmpty();
    }

    @Test
    void evidenceCanBeChecked() throws IOException {
        ledger();
        Path zip = folder.resolve("e.zip");
        assertThat(run("export", "--evidence", "-o", zip)).isZero();
        assertThat(run("export", "--check", zip)).isZero();
        assertThat(out()).isEqualTo("every sum holds\n");
        byte[] bytes = Files.readAllBytes(zip);
        byte[] word = "rusting".getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("rusting");
        bytes[at + word.length - 1] = 'k';
        Files.write(zip, bytes);
        assertThat(run("export", "--check", zip)).isEqualTo(1);
        assertThat(run("export", "--check", folder.resolve("none.zip"))).isEqualTo(2);
    }

    @Test
    void whatWasPurgedIsInNoExport() {
        ledger();
        run("purge", "--all");
        for (String format : List.of("csv", "jsonl", "schema", "atom")) {
            assertThat(run("export", "--as", format)).isZero();
            assertThat(out()).doesNotContain("rusting", "toll");
        }
    }

    @Test
    void severalReportsAreOneDocument() {
        assertThat(run("read", folder.resolve("in"), "--lang", "en", "--format", "csv"))
                .isZero();
        assertThat(out().lines().filter(l -> l.startsWith("report,"))).hasSize(1);
        assertThat(out()).contains("Bram Oster", "Selma Dirk");
        assertThat(run("read", folder.resolve("in"), "--lang", "en", "--format", "geojson"))
                .isZero();
        assertThat(out()).startsWith("{\"type\":\"FeatureCollection\"").endsWith("]}\n");
    }
}
