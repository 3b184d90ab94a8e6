package org.hearsay.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String REPORT =
            "Ferry stays in port\n\nThe captain said that the ferry stays. He left on Monday.\n";

    @TempDir
    Path folder;

    private final Shell shell = new Shell(Map.of());

    private int run(Object... args) {
        return shell.run(args);
    }

    private String out() {
        return shell.out();
    }

    private String err() {
        return shell.err();
    }

    private Path file(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    @Test
    void oneFileOnTheTerminalEndsInItsAccount() throws IOException {
        int code = run("read", file("a.txt", REPORT), "--lang", "en", "--date", "2026-05-12");
        assertThat(code).isZero();
        assertThat(out()).contains("STATEMENTS", "ACCOUNT").contains("read, ");
        assertThat(err()).isEmpty();
    }

    @Test
    void resultsAndMessagesAreKeptApart() throws IOException {
        int code = run("read", file("a.txt", REPORT), folder.resolve("none.txt"), "--format", "jsonl", "--lang", "en");
        assertThat(code).isEqualTo(1);
        assertThat(out().lines()).hasSize(1).allMatch(l -> l.startsWith("{\"schema\":\"hearsay.reading/1\""));
        assertThat(err())
                .contains("a.txt: read, ")
                .contains("none.txt: refused: there is no such file")
                .contains("2 inputs: 1 read")
                .contains("1 refused");
    }

    @Test
    void whatIsGivenStandsOnTheReading() throws IOException {
        run(
                "read",
                file("a.txt", REPORT),
                "--format",
                "json",
                "--date",
                "2026-05-12",
                "--lang",
                "en",
                "--publisher",
                "Bay Courier",
                "--url",
                "https://example.org/a");
        assertThat(out())
                .contains("\"published\": \"2026-05-12\"")
                .contains("\"publisher\": \"Bay Courier\"")
                .contains("\"url\": \"https://example.org/a\"");
    }

    @Test
    void theTextCanStayBehind() throws IOException {
        run("read", file("a.txt", REPORT), "--format", "json", "--lang", "en");
        assertThat(out()).contains("\"text\": \"Ferry stays");
        run("read", file("a.txt", REPORT), "--format", "json", "--lang", "en", "--without-text");
        assertThat(out()).doesNotContain("\"text\"").contains("\"length\": ");
    }

    @Test
    void standardInputIsReadToo() {
        shell.in = REPORT.getBytes(StandardCharsets.UTF_8);
        assertThat(run("read", "-", "--lang", "en")).isZero();
        assertThat(out()).startsWith("standard input\n").contains("The captain");
    }

    @Test
    void wrongValuesAreToldInPlainWords() throws IOException {
        Path file = file("a.txt", REPORT);
        assertThat(run("read", file, "--date", "2026-02-30")).isEqualTo(2);
        assertThat(err()).contains("“2026-02-30” is no day of the calendar").doesNotContain("Exception", "\tat ");
        assertThat(run("read", file, "--lang", "xx")).isEqualTo(2);
        assertThat(err()).contains("“xx” is not read here; languages: de, en, fr");
        assertThat(run("read", file, "--format", "pdf")).isEqualTo(2);
        assertThat(run("read")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("write", file)).isEqualTo(2);
        assertThat(out()).isEmpty();
    }

    @Test
    void helpAndVersionAreResults() {
        assertThat(run("--version")).isZero();
        assertThat(out()).contains("hearsay 0.", "hearsay.reading/1");
        assertThat(run("read", "--help")).isZero();
        assertThat(out()).contains("--publisher", "terminal, json, jsonl, markdown, html", "Exit code");
        assertThat(err()).isEmpty();
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
        file("b.txt", REPORT);
        file("a/z.txt", REPORT);
        file(".hidden/x.txt", REPORT);
        file("c.txt", REPORT);
        file(".secret", REPORT);
        assertThat(run("read", folder, "--format", "json", "--lang", "en")).isZero();
        List<String> receipts = err().lines().filter(l -> l.contains(".txt: ")).toList();
        assertThat(receipts).hasSize(3);
        assertThat(receipts.get(0)).contains("z.txt");
        assertThat(receipts.get(1)).contains("b.txt");
        assertThat(receipts.get(2)).contains("c.txt");
        assertThat(out()).startsWith("[\n{").endsWith("}\n]\n");
        assertThat(out().split("\"schema\"")).hasSize(4);
    }

    @Test
    void whatIsNoReportInAFolderIsPassedOverAndWhatIsNamedIsRead() throws IOException {
        List<String> named = List.of("README.md", "LICENSE", "licence.txt", "CHANGES.md", ".draft.txt");
        for (String name : named) {
            file(name, REPORT);
        }
        file("report.txt", REPORT);
        Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2});
        Files.write(folder.resolve("paper.pdf"), "%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8));
        assertThat(run("read", folder, "--format", "jsonl", "--lang", "en")).isZero();
        assertThat(out().lines()).hasSize(1);
        assertThat(err())
                .contains("README.md: passed over: a file about the folder, by its name")
                .contains("LICENSE: passed over: a file about the folder, by its name")
                .contains("licence.txt: passed over: a file about the folder, by its name")
                .contains("CHANGES.md: passed over: a file about the folder, by its name")
                .contains(".draft.txt: passed over: a hidden file")
                .contains("photo.jpg: passed over: a JPEG picture")
                .contains("paper.pdf: passed over: a PDF document");
        for (String name : named) {
            assertThat(run("read", folder.resolve(name), "--format", "jsonl", "--lang", "en"))
                    .isZero();
            assertThat(out().lines()).hasSize(1);
        }
        assertThat(run("read", folder.resolve("photo.jpg"), "--lang", "en")).isEqualTo(1);
        assertThat(err()).contains("This is a JPEG picture, not text");
    }

    @Test
    void linksThatRunInCirclesEnd() throws IOException {
        file("a.txt", REPORT);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        assertThat(run("read", folder, "--lang", "en", "--format", "jsonl")).isEqualTo(1);
        assertThat(err())
                .contains("loop: refused: a link that leads back")
                .contains("nowhere: refused: a link that leads nowhere")
                .contains("3 inputs: 1 read");
    }

    @Test
    void anEmptyFolderIsNoFault() {
        assertThat(run("read", folder, "--format", "json")).isZero();
        assertThat(out()).isEqualTo("[\n]\n");
        assertThat(err()).contains("0 inputs: 0 read");
    }

    @Test
    void everyInputOfAFolderOfTroublesGetsOneReceipt() throws IOException {
        byte[] noise = new byte[5_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7);
        }
        Files.write(folder.resolve("binary.txt"), noise);
        Files.write(folder.resolve("utf16.txt"), REPORT.getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("latin.txt"), "Le maire a déclaré : « été ».".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("lone.txt"), new byte[] {'a', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '.'});
        file("empty.txt", "");
        file("blank.txt", " \n\n ");
        file("good.txt", REPORT);
        file("long.txt", "He said no. ".repeat(40_000));
        run("read", folder, "--lang", "en", "--format", "jsonl");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(err().lines().filter(l -> l.startsWith("hearsay: " + file + ": ")))
                        .hasSize(1);
            }
        }
        assertThat(err()).contains("8 inputs: ").doesNotContain("\tat ", "a fault of Hearsay itself");
    }

    @Test
    void whatIsTooLongIsNotEvenLoaded() throws IOException {
        Path big = folder.resolve("big.txt");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(40L * 1024 * 1024 * 1024);
        }
        assertThat(run("read", big)).isEqualTo(1);
        assertThat(err()).contains("big.txt: refused: longer than 32 MB");
        assertThat(out()).isEmpty();
    }

    @Test
    void outputGoesToAFile() throws IOException {
        Path to = folder.resolve("out.json");
        assertThat(run("read", file("a.txt", REPORT), "--lang", "en", "--format", "json", "-o", to))
                .isZero();
        assertThat(Files.readString(to)).startsWith("{\n").endsWith("}\n");
        assertThat(out()).isEmpty();
        assertThat(err()).contains("a.txt: read, ");
    }

    @Test
    void aRefusalLeavesAFileThatIsThereAlone() throws IOException {
        Path to = file("out.json", "precious");
        assertThat(run("read", folder.resolve("none.txt"), "--format", "json", "-o", to))
                .isEqualTo(1);
        assertThat(Files.readString(to)).isEqualTo("precious");
    }

    @Test
    void pagesOfSeveralReportsMakeAFolderWithAList() throws IOException {
        file("in/a.txt", REPORT);
        file("in/sub/a.txt", REPORT);
        file("in/index.txt", REPORT);
        Path to = folder.resolve("pages");
        assertThat(run("read", folder.resolve("in"), "--lang", "en", "--format", "html", "-o", to))
                .isZero();
        try (Stream<Path> pages = Files.list(to)) {
            assertThat(pages.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.html", "a.html", "a-2.html", "index-2.html");
        }
        assertThat(Files.readString(to.resolve("index.html"))).contains("href=\"a-2.html\"", "href=\"index-2.html\"");
    }

    @Test
    void pagesOfSeveralReportsInOneStreamAreOneDocument() throws IOException {
        file("a.txt", REPORT);
        file("b.txt", REPORT);
        assertThat(run("read", folder, "--lang", "en", "--format", "html")).isZero();
        assertThat(out())
                .startsWith("<!doctype html>")
                .containsOnlyOnce("<html")
                .containsOnlyOnce("</html>");
        assertThat(out()).contains("href=\"#r1-top\"", "href=\"#r2-top\"");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Path file = file("a.txt", REPORT);
        assertThat(run("read", file, "--lang", "en", "-o", file.resolve("b.txt")))
                .isEqualTo(2);
        assertThat(err()).contains("cannot write to ").doesNotContain("\tat ");
    }

    @Test
    void coloursAreForScreensAndForThoseWhoAsk() throws IOException {
        Path file = file("a.txt", REPORT);
        run("read", file, "--lang", "en");
        assertThat(out()).doesNotContain("\u001B");
        run("read", file, "--lang", "en", "--color", "always");
        assertThat(out()).contains("\u001B[");
        shell.screen = true;
        shell.environment = Map.of("NO_COLOR", "1");
        run("read", file, "--lang", "en");
        assertThat(out()).doesNotContain("\u001B");
        shell.environment = Map.of();
        run("read", file, "--lang", "en", "--color", "never");
        assertThat(out()).doesNotContain("\u001B");
        run("read", file, "--lang", "en");
        assertThat(out()).contains("\u001B[");
    }

    @Test
    void aNameOfAFileCannotCommandTheTerminal() {
        run("read", "evil\u001B[2J.txt");
        assertThat(err()).doesNotContain("\u001B").contains("there is no such file");
    }

    @Test
    void aFolderOnAScreenShowsHowFarItIsAndThenTheReceipts() throws IOException {
        file("a.txt", REPORT);
        file("b.txt", REPORT);
        shell.screen = true;
        assertThat(run("read", folder, "--lang", "en", "--format", "jsonl")).isZero();
        assertThat(err()).contains("reading", "100%", "a.txt: read, ", "2 inputs: 2 read");
    }

    @Test
    void theSameBytesGiveTheSameBytes() throws IOException {
        Path file = file("a.txt", REPORT);
        for (String format : List.of("terminal", "json", "jsonl", "markdown", "html")) {
            run("read", file, "--lang", "en", "--format", format);
            String first = out();
            run("read", file, "--lang", "en", "--format", format);
            assertThat(out()).isEqualTo(first).isNotBlank().doesNotContain("\r");
        }
    }

    @Test
    void aGazetteerOfOnesOwnTellsWhereATownLies() throws IOException {
        String report = "The ferry stays in Quornhaven, Norway, the mayor said.\n";
        String row =
                "4242\tQuornhaven\tQuornhaven\t\t59.5\t10.5\tP\tPPL\tNO\t\t\t\t\t\t1200\t\t\tEurope/Oslo\t2026-01-01\n";
        run("read", file("a.txt", report), "--lang", "en", "--format", "json");
        assertThat(out()).doesNotContain("geonames:4242");
        int code = run(
                "read",
                folder.resolve("a.txt"),
                "--lang",
                "en",
                "--format",
                "json",
                "--gazetteer",
                file("towns.txt", row));
        assertThat(code).isZero();
        assertThat(out()).contains("geonames:4242");
    }

    @Test
    void aFileThatIsNoGazetteerIsAUsageError() throws IOException {
        Path file = file("a.txt", REPORT);
        assertThat(run("read", file, "--gazetteer", file)).isEqualTo(2);
        assertThat(err()).contains("no line of it is a town as GeoNames writes them");
        assertThat(run("read", file, "--gazetteer", folder.resolve("none.txt"))).isEqualTo(2);
        assertThat(err()).contains("none.txt” cannot be read");
    }
}
