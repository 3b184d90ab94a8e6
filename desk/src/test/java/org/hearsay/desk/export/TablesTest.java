package org.hearsay.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.hearsay.desk.view.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables, read back by FastCSV and Jackson. */
class TablesTest {

    private static final List<String> HOSTILE = Fixture.HOSTILE;

    private static List<NamedCsvRecord> csv(String format, String name) {
        return CsvReader.builder().ofNamedCsvRecord(Fixture.export(format, Fixture.bundle(name))).stream()
                .toList();
    }

    private static List<JsonNode> jsonl(String format, String name) {
        return Fixture.export(format, Fixture.bundle(name))
                .lines()
                .map(new JsonMapper()::readTree)
                .toList();
    }

    /** What a sheet must give back for words that went in. */
    private static String inert(String words) {
        String whole = Inert.whole(words).replace('\0', ' ');
        return "=+-@\t\r\n".indexOf(whole.charAt(0)) >= 0 ? "'" + whole : whole;
    }

    @Test
    void eachStatementHasItsRow() {
        List<NamedCsvRecord> rows = csv("csv", Fixture.NAME);
        assertThat(rows).hasSize(4);
        NamedCsvRecord first = rows.get(0);
        assertThat(first.getField("speaker")).isEqualTo(Fixture.NAME);
        assertThat(first.getField("content"))
                .isEqualTo("that shells hit Quay Marrow on Friday and 12 people were hurt");
        assertThat(first.getField("utterances_at_most")).isEqualTo("1");
        assertThat(first.getField("dispatches_at_most")).isEqualTo("1");
        assertThat(first.getField("reports")).isEqualTo("2");
        assertThat(first.getField("base")).isEqualTo("at most, among the 7 reports held");
        assertThat(rows.get(3).getField("dispatch")).isEqualTo(Fixture.FIRST);
        assertThat(rows.get(1).getField("damaged")).isEqualTo("true");
        assertThat(rows.get(1).getField("claim")).isEmpty();
    }

    @Test
    void aReportByItselfHasNoNumbers() {
        String out = Exports.of(Exports.named("csv").orElseThrow(), Sample.reading());
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(out).stream().toList();
        assertThat(rows).hasSameSizeAs(Sample.reading().statements());
        assertThat(rows).allSatisfy(r -> assertThat(r.getField("reports")).isEmpty());
        assertThat(rows.get(1).getField("chain")).isEqualTo("relay: Norpress (?) | report: Bay Courier");
    }

    @Test
    void jsonlHasTheSameFields() {
        List<JsonNode> rows = jsonl("jsonl", Fixture.NAME);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).propertyNames())
                .containsExactlyElementsOf(Exports.named("jsonl").orElseThrow().columns().stream()
                        .map(Column::name)
                        .toList());
        assertThat(rows.get(0).get("reports").asInt()).isEqualTo(2);
        assertThat(rows.get(0).get("damaged").asBoolean()).isFalse();
        assertThat(rows.get(1).get("claim").isNull()).isTrue();
    }

    @Test
    void aCopyMakesNoSecondIncident() {
        List<NamedCsvRecord> rows = csv("ucdp", Fixture.NAME);
        assertThat(rows).hasSize(1);
        NamedCsvRecord row = rows.get(0);
        assertThat(row.getField("number_of_sources")).isEqualTo("2");
        assertThat(row.getField("utterances_at_most")).isEqualTo("1");
        assertThat(row.getField("source_original")).isEqualTo(Fixture.NAME);
        assertThat(row.getField("source_date")).isEqualTo("2026-03-06; 2026-03-07");
        assertThat(row.getField("low")).isEqualTo("12");
        assertThat(row.getField("high")).isEmpty();
        assertThat(row.getField("best")).isEmpty();
        assertThat(row.getField("date_prec")).isEqualTo("1");
        assertThat(row.getField("where_prec")).isEqualTo("1");
        assertThat(row.getField("event_clarity")).isEqualTo("1");
        assertThat(row.getField("country")).isEqualTo("FRA");
        assertThat(row.getField("adm_1")).isEqualTo("FR.28");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void wordsComeBackInert(String words) {
        NamedCsvRecord row = csv("csv", words).get(0);
        for (String column : List.of("speaker", "role", "publisher")) {
            assertThat(row.getField(column)).as(column).isEqualTo(inert(words));
        }
        assertThat(csv("ucdp", words).get(0).getField("source_original")).isEqualTo(inert(words));
        JsonNode line = jsonl("jsonl", words).get(0);
        assertThat(line.get("speaker").asString()).isEqualTo(Inert.whole(words));
        assertThat(line.get("publisher").asString()).isEqualTo(Inert.whole(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "ucdp"})
    void aLongNameIsNoTrouble(String format) {
        String words = "N".repeat(1_000_000);
        assertThat(Fixture.export(format, Fixture.bundle(words))).contains(words);
    }
}
