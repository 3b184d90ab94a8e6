package org.hearsay.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Zips: evidence bundles, and texts for brat. */
class ArchiveTest {

    private static final List<String> HOSTILE = Fixture.HOSTILE;

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<String> check(byte[] zip) throws IOException {
        return Evidence.check(new ByteArrayInputStream(zip));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "brat"})
    void theSameReportsGiveTheSameBytes(String format) {
        assertThat(Fixture.bytes(format, Fixture.bundle(Fixture.NAME)))
                .isEqualTo(Fixture.bytes(format, Fixture.bundle(Fixture.NAME)));
    }

    @Test
    void evidenceTellsWhenItWasCapturedAndByWhichRules() throws IOException {
        byte[] zip = Fixture.bytes("evidence", Fixture.bundle(Fixture.NAME));
        Map<String, String> files = files(zip);
        String folder = "reports/" + Fixture.FIRST + "/";
        JsonNode report = new JsonMapper().readTree(files.get(folder + "report.json"));
        assertThat(report.get("captured").asString()).isEqualTo("2026-03-09T08:30:00Z");
        assertThat(files.get(folder + "spans.csv")).contains("content,s1,", ",content.clause\n", "mention,,");
        assertThat(files.get(folder + "page.html"))
                .startsWith("<!doctype html>")
                .doesNotContain("<script");
        assertThat(files.get("together/1.json")).contains("at most, among the 7 reports held", "a1.c-1");
        assertThat(check(zip)).isEmpty();
    }

    @Test
    void whatWasChangedIsFound() throws IOException {
        byte[] zip = Fixture.bytes("evidence", Fixture.bundle(Fixture.NAME));
        assertThat(check(Arrays.copyOf(zip, zip.length / 2))).isNotEmpty();
        assertThat(check("no zip at all".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        Map<String, String> files = files(zip);
        for (String changed : List.copyOf(files.keySet())) {
            Map<String, String> others = new LinkedHashMap<>(files);
            others.put(changed, files.get(changed).replace("\"sha256\":\"", "\"sha256\":\"0") + " ");
            if (changed.equals("manifest.json")) {
                assertThat(check(zipped(others))).hasSize(files.size() - 1);
            }
            assertThat(check(zipped(others))).as(changed).isNotEmpty();
            others.remove(changed);
            assertThat(check(zipped(others))).as("without " + changed).isNotEmpty();
        }
    }

    private static byte[] zipped(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archive archive = new Archive(out);
        for (Map.Entry<String, String> file : files.entrySet()) {
            archive.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        archive.end();
        return out.toByteArray();
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void hostileWordsHoldTheirSums(String words) throws IOException {
        byte[] zip = Fixture.bytes("evidence", Fixture.bundle(words));
        assertThat(check(zip)).isEmpty();
        assertThat(files(zip).get("reports/" + Fixture.FIRST + "/page.html")).doesNotContain("<script>alert");
    }

    /** As brat reads it: every line is one annotation, and its words are those of its offsets. */
    @ParameterizedTest
    @FieldSource("HOSTILE")
    void bratFindsTheWords(String words) throws IOException {
        Map<String, String> files = files(Fixture.bytes("brat", Fixture.bundle(words)));
        assertThat(files.keySet()).containsSequence(Fixture.FIRST + ".txt", Fixture.FIRST + ".ann");
        Text text = new Text(files.get(Fixture.FIRST + ".txt"));
        int entities = 0;
        for (String line : files.get(Fixture.FIRST + ".ann").split("[\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029]")) {
            String[] cells = line.split("\t", 3);
            assertThat(cells[0]).matches("[TEA#][0-9]+");
            if (cells[0].startsWith("T")) {
                entities++;
                assertThat(cells[2]).isEqualTo(covered(text, cells[1].substring(cells[1].indexOf(' ') + 1)));
            }
        }
        assertThat(entities).isGreaterThan(8);
    }

    private static String covered(Text text, String offsets) {
        StringBuilder words = new StringBuilder();
        for (String piece : offsets.split(";")) {
            String[] ends = piece.split(" ");
            words.append(words.isEmpty() ? "" : " ")
                    .append(text.of(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
        }
        return words.toString();
    }
}
