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

    @Test
    void anAcledRowHasItsOwnWords() {
        NamedCsvRecord row = csv("acled", Fixture.NAME).get(0);
        assertThat(row.getField("event_type")).isEqualTo("Explosions/Remote violence");
        assertThat(row.getField("sub_event_type")).isEqualTo("Shelling/artillery/missile attack");
        assertThat(row.getField("inter1")).isEqualTo("State forces");
        assertThat(row.getField("inter2")).isEqualTo("Civilians");
        assertThat(row.getField("time_precision")).isEqualTo("1");
        assertThat(row.getField("geo_precision")).isEqualTo("1");
        assertThat(row.getField("fatalities")).isEmpty();
        assertThat(row.getField("claimed_low")).isEqualTo("12");
        assertThat(row.getField("reports")).isEqualTo("2");
    }

    @Test
    void aPloverRecordHoldsWhatItMust() {
        List<JsonNode> records = jsonl("plover", Fixture.NAME);
        assertThat(records).hasSize(4);
        List<String> fields = Exports.named("plover").orElseThrow().columns().stream()
                .map(Column::name)
                .toList();
        assertThat(records).allSatisfy(r -> {
            assertThat(fields).containsAll(r.propertyNames());
            assertThat(r.propertyNames()).contains("id", "date", "actor", "event");
        });
        JsonNode first = records.get(0);
        assertThat(first.get("date").asString()).isEqualTo("2026-03-06");
        assertThat(first.get("event").get(0).asString()).isEqualTo("ASSAULT");
        assertThat(first.get("actor").get(0).get("code").asString()).isEqualTo("FRA");
        assertThat(first.get("quad_code").asInt()).isEqualTo(4);
        assertThat(first.get("event_loc").get("lat").asDouble()).isEqualTo(48.5);
        assertThat(first.get("hearsay").get("status").asString()).isEqualTo("claimed");
        assertThat(records.get(1).get("hearsay").get("incident"))
                .isEqualTo(first.get("hearsay").get("incident"));
        JsonNode talks = records.get(2);
        assertThat(talks.get("hearsay").get("status").asString()).isEqualTo("planned");
        assertThat(talks.get("event_loc").has("lat")).isFalse();
        assertThat(talks.get("event_loc").get("resolution").asInt()).isEqualTo(2);
    }

    @Test
    void gdeltHasItsSixtyOneColumns() {
        assertThat(Exports.named("gdelt").orElseThrow().columns()).hasSize(61);
        List<String> lines = gdelt(Fixture.NAME);
        assertThat(lines).hasSize(1);
        String[] cells = lines.get(0).split("\t", -1);
        assertThat(cells).hasSize(61);
        assertThat(cells[1]).isEqualTo("20260306");
        assertThat(cells[4]).isEqualTo("2026.2630");
        assertThat(cells[5]).isEqualTo("FRAMIL");
        assertThat(cells[26]).isEqualTo("194");
        assertThat(cells[28]).isEqualTo("19");
        assertThat(cells[29]).isEqualTo("4");
        assertThat(List.of(cells[31], cells[32], cells[33])).containsExactly("2", "1", "1");
        assertThat(cells[51]).isEqualTo("4");
        assertThat(cells[56]).isEqualTo("48.5");
        assertThat(cells[59]).isEqualTo("20260309083000");
        assertThat(cells[60]).isEqualTo("https://example.org/a1a1");
    }

    private static List<String> gdelt(String name) {
        return List.of(Fixture.export("gdelt", Fixture.bundle(name)).split("\n"));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void aTsvRowStaysARow(String words) {
        List<String> lines = gdelt(words);
        assertThat(lines).hasSize(1);
        String[] cells = lines.get(0).split("\t", -1);
        assertThat(cells).hasSize(61);
        String flat = Inert.line(words);
        assertThat(cells[6]).isEqualTo("=+-@".indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void wordsComeBackInert(String words) {
        NamedCsvRecord row = csv("csv", words).get(0);
        for (String column : List.of("speaker", "role", "publisher")) {
            assertThat(row.getField(column)).as(column).isEqualTo(inert(words));
        }
        assertThat(csv("ucdp", words).get(0).getField("source_original")).isEqualTo(inert(words));
        assertThat(csv("acled", words).get(0).getField("actor1")).isEqualTo(inert(words));
        assertThat(jsonl("plover", words)
                        .get(0)
                        .get("actor")
                        .get(0)
                        .get("entity_text")
                        .asString())
                .isEqualTo(Inert.whole(words));
        JsonNode line = jsonl("jsonl", words).get(0);
        assertThat(line.get("speaker").asString()).isEqualTo(Inert.whole(words));
        assertThat(line.get("publisher").asString()).isEqualTo(Inert.whole(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "ucdp", "acled", "plover", "gdelt"})
    void aLongNameIsNoTrouble(String format) {
        String words = "N".repeat(1_000_000);
        assertThat(Fixture.export(format, Fixture.bundle(words))).contains(words);
    }
}
