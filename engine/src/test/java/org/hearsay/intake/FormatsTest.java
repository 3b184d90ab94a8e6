package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.model.Delivery;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Parcel;
import org.hearsay.model.Parcel.Fate;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All formats that hold reports: what comes out of a sound file, and that any broken one gets its receipt. */
class FormatsTest {

    private static final Intake INTAKE = new Intake();

    private static Delivery unpack(byte[] bytes) {
        return INTAKE.unpack(bytes, Metadata.NONE);
    }

    private static List<Report> reports(byte[] bytes) {
        return unpack(bytes).parcels().stream()
                .filter(p -> p.fate() == Fate.TAKEN)
                .map(p -> INTAKE.open(p.bytes(), p.given()))
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .toList();
    }

    private static Report report(String sample, int i) {
        return reports(Samples.all().get(sample)).get(i);
    }

    static Set<String> samples() {
        return Samples.all().keySet();
    }

    @ParameterizedTest
    @CsvSource({
        "rss,2",
        "rdf,1",
        "atom,2",
        "jsonfeed,2",
        "ninjs,1",
        "nitf,1",
        "newsml,2",
        "mbox,2",
        "page,1",
        "gzip,1",
        "zip,1",
        "warc,3",
        "warc.gz,3"
    })
    void everyReportInASoundFileIsFound(String sample, int reports) {
        assertThat(reports(Samples.all().get(sample))).hasSize(reports);
        assertThat(unpack(Samples.all().get(sample)).parcels())
                .extracting(Parcel::fate)
                .containsOnly(Fate.TAKEN);
    }

    /** Never an exception, always a receipt, whatever was done to the file. */
    private static void contract(byte[] bytes) {
        Delivery delivery = unpack(bytes);
        assertThat(delivery.parcels()).isNotEmpty();
        for (Parcel parcel : delivery.parcels()) {
            if (parcel.fate() == Fate.TAKEN) {
                Opened opened = INTAKE.open(parcel.bytes(), parcel.given());
                assertThat(opened.id()).hasSize(64);
            } else {
                assertThat(parcel.reason()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileThatIsCutGetsItsReceipt(String sample) {
        byte[] bytes = Samples.all().get(sample);
        for (int length = 0; length < bytes.length; length += 64) {
            contract(Arrays.copyOf(bytes, length));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileWithWrongBitsGetsItsReceipt(String sample) {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = Samples.all().get(sample);
            for (int i = 0; i <= round % 7; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            contract(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFilePackedAgainGivesTheSame(String sample) {
        byte[] bytes = Samples.all().get(sample);
        List<String> texts =
                reports(bytes).stream().map(r -> r.text().original()).toList();
        assertThat(reports(Samples.zip(Map.of("file", bytes))).stream()
                        .map(r -> r.text().original()))
                .isEqualTo(texts);
        contract(Samples.gzip(Samples.zip(Map.of("file", Samples.gzip(bytes)))));
        contract(Samples.in("UTF-16", bytes));
        contract(Samples.in("windows-1252", bytes));
    }

    @Test
    void aFeedInAWrongCharacterSetIsReadAsItIs() {
        Delivery delivery = unpack(Samples.in("windows-1252", Samples.all().get("rss")));
        assertThat(delivery.notes()).containsExactly("declares UTF-8 but reads as windows-1252");
        assertThat(delivery.parcels().get(0).given().title()).isEqualTo("Le pont est fermé");
    }

    @Test
    void whatAFeedSaysOfOriginIsKept() {
        Metadata first = report("rss", 0).metadata();
        assertThat(first)
                .isEqualTo(new Metadata(
                        "https://echo.example/pont?a=1&b=2",
                        "L’Écho de Valmer",
                        LocalDate.of(2031, 5, 6),
                        "fr",
                        "Le pont est fermé",
                        "Lucie Armand",
                        "Agence du Littoral",
                        Instant.parse("2031-05-06T06:00:00Z")));
        assertThat(report("rss", 0).text().original())
                .isEqualTo(
                        "Le pont est fermé\nLe pont de Valmer est fermé depuis mardi, a annoncé le maire Jean Roux.\n");
        assertThat(report("rss", 1).metadata().credit()).isEqualTo("Radio Valmer");
        assertThat(report("rss", 1).metadata().url()).isEqualTo("https://echo.example/criee");
        assertThat(report("rdf", 0).metadata().publisher()).isEqualTo("Norderauer Blatt");
        assertThat(report("atom", 0).metadata().credit()).isEqualTo("Coast Wire");
        assertThat(report("atom", 0).metadata().title()).isEqualTo("Ferry & harbour");
        assertThat(report("atom", 0).text().original()).contains("The ferry sank on Monday, Mayor Tom Rudd said.");
        assertThat(report("jsonfeed", 0).metadata().author()).isEqualTo("Ann Hale");
    }

    @Test
    void whatAgenciesSayOfOriginIsKept() {
        assertThat(report("ninjs", 0).metadata().credit()).isEqualTo("Küstendienst");
        assertThat(report("ninjs", 0).metadata().publisher()).isEqualTo("Nordagentur");
        assertThat(report("nitf", 0).metadata().credit()).isEqualTo("Nordagentur");
        assertThat(report("nitf", 0).metadata().published()).isEqualTo("2031-02-11");
        assertThat(report("nitf", 0).text().original())
                .isEqualTo(
                        "Deich hält\nVon Max Lohe\nHallmoor – Der Deich hält, sagte der Deichgraf.\nDas Wasser fällt.\n"
                                + "Mit Material von Küstendienst\n");
        assertThat(report("newsml", 0).metadata().credit()).isEqualTo("Agence du Littoral / Radio Valmer");
        assertThat(report("newsml", 0).text().original()).contains("VALMER – Le pont est fermé, a dit le maire.");
        assertThat(unpack(Samples.all().get("newsml")).notes())
                .containsExactly("item 2 was taken back by its provider");
    }

    @Test
    void aDatelineStandsOnceAndNotBelowAPicture() {
        String item = "<nitf><body><body.head><dateline>HALLMOOR, 3. März (nd) -</dateline></body.head><body.content>"
                + "<media><media-caption><p>Der Deich.</p></media-caption></media><p>%sDer Deich hält, sagte der"
                + " Deichgraf.</p></body.content></body></nitf>";
        for (String own : List.of("", "HALLMOOR, 3. März (nd) - ")) {
            String text =
                    reports(Samples.utf8(item.formatted(own))).get(0).text().original();
            assertThat(text)
                    .contains("\nHALLMOOR, 3. März (nd) - Der Deich hält")
                    .containsOnlyOnce("HALLMOOR");
        }
    }

    @Test
    void newslettersAreReadWithTheirSender() {
        assertThat(report("mbox", 0).metadata().publisher()).isEqualTo("Café Presse");
        assertThat(report("mbox", 0).metadata().title()).isEqualTo("Le pont est fermé");
        assertThat(report("mbox", 0).text().original()).contains("Le pont est fermé, a déclaré le maire.");
        assertThat(report("mbox", 1).metadata().filed()).isEqualTo(Instant.parse("2031-04-02T09:00:00Z"));
    }

    @Test
    void brokenFeedsGiveWhatCanBeHadAndSayWhatWasMended() {
        String rss = new String(Samples.all().get("rss"), StandardCharsets.UTF_8);
        String broken = rss.replace("&amp;b=2", "&b=2")
                .replace("</title><link>", "\u0007<link>")
                .replace("</channel></rss>", "");
        Delivery delivery = unpack(Samples.utf8(broken));
        assertThat(delivery.notes())
                .containsExactly(
                        "2 control characters taken out",
                        "1 bare & read as they stand",
                        "the feed is cut off or not closed: its last item may lack something");
        assertThat(delivery.parcels()).hasSize(2);
        assertThat(reports(Samples.utf8(broken)).get(1).text().original()).contains("La criée rouvrira jeudi");
    }

    @Test
    void aDamagedRecordCostsItself() {
        for (byte[] archive : List.of(Samples.warcGz(40, 17), Samples.warc(40, 17))) {
            List<Parcel> parcels = unpack(archive).parcels();
            assertThat(parcels).filteredOn(p -> p.fate() == Fate.TAKEN).hasSize(39);
            assertThat(parcels).filteredOn(p -> p.fate() == Fate.REFUSED).hasSizeBetween(1, 2);
        }
        assertThat(report("warc", 1).metadata().url()).isEqualTo("https://blatt.example/1");
    }

    @Test
    void archivesPassOverWhatIsNoReport() {
        byte[] zip = Samples.zip(Map.of(
                "README.md",
                Samples.utf8("About"),
                ".hidden",
                Samples.utf8("x"),
                "a.png",
                Samples.utf8("\u0089PNG"),
                "x.pdf",
                Samples.utf8("%PDF-1.7")));
        assertThat(unpack(zip).parcels())
                .extracting(Parcel::fate)
                .contains(Fate.PASSED_OVER)
                .doesNotContain(Fate.REFUSED);
    }

    @Test
    void aDamagedEntryOfAnArchiveIsRefusedAndTheRestIsRead() {
        byte[] zip =
                Samples.zip(Map.of("a.txt", Samples.utf8("One boat is missing."), "b.txt", Samples.utf8("Two are.")));
        String raw = new String(zip, StandardCharsets.ISO_8859_1);
        int sum = raw.indexOf("PK\u0007\b") + 4;
        zip[sum] ^= 1;
        assertThat(unpack(zip).parcels()).extracting(Parcel::fate).containsExactlyInAnyOrder(Fate.TAKEN, Fate.REFUSED);
        assertThat(unpack(zip).parcels())
                .filteredOn(p -> p.fate() == Fate.REFUSED)
                .extracting(Parcel::reason)
                .containsExactly("It is damaged: its checksum does not fit");
        assertThat(unpack(zip).notes()).isEmpty();
        assertThat(unpack(Arrays.copyOf(zip, raw.indexOf("PK\u0001\u0002"))).notes())
                .containsExactly("the archive is cut off at its end: what is whole was read");
    }

    @Test
    void theCharacterSetOfAnAnswersHeadIsUsedIfThePageNamesNone() {
        byte[] page = "<p>Přístav je zavřen, řekl starosta města Lhota.</p>".getBytes(Charset.forName("windows-1250"));
        byte[] archive = Samples.answer("text/html; charset=\"windows-1250\"", page);
        assertThat(reports(archive).get(0).text().original())
                .isEqualTo("Přístav je zavřen, řekl starosta města Lhota.\n");
        assertThat(unpack(archive).notes())
                .containsExactly("1 pages read in the character set that their server named");
        // What a page says of itself, or plainly is, goes before what its server says.
        byte[] own = Samples.utf8("<p>Die Brücke über die Lohe ist seit Montag gesperrt.</p>");
        assertThat(reports(Samples.answer("text/html; charset=iso-8859-1", own))
                        .get(0)
                        .text()
                        .original())
                .isEqualTo("Die Brücke über die Lohe ist seit Montag gesperrt.\n");
    }

    @Test
    void itemsOfJsonHaveTheLimitsOfAllItems() {
        String many = "<i>a</i>".repeat(100_001);
        String feed = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"content_html\":\"" + many
                + "\"},{\"content_text\":\"Two boats are missing.\"}]}";
        assertThat(unpack(Samples.utf8(feed)).parcels().get(0).reason()).isEqualTo("It has more than 100000 elements");
        assertThat(reports(Samples.utf8(feed))).hasSize(1);
        String item = "[{\"uri\":\"a\",\"body_text\":\"" + "a".repeat(6 * 1024 * 1024) + "\"}]";
        assertThat(unpack(Samples.utf8(item)).parcels().get(0).reason()).isEqualTo("It is larger than 5 MB");
        String values = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + "1,".repeat(1_000_001) + "2]}";
        assertThat(unpack(Samples.utf8(values)).notes()).contains("more than 1000000 values: the rest was not read");
    }

    @ParameterizedTest
    @CsvSource({"fr-CA,fr", "DE,de", "english,", "e1,", "' en',en"})
    void onlyALanguageIsALanguage(String told, String language) {
        String feed = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"T\",\"language\":\""
                + told + "\"}]}";
        assertThat(unpack(Samples.utf8(feed)).parcels().get(0).given().language())
                .isEqualTo(language);
    }

    @Test
    void packagesInsideEachOtherHaveTheirLimit() {
        byte[] two = Samples.zip(Map.of("a.zip", Samples.zip(Map.of("b.html", Samples.utf8(Samples.PAGE)))));
        assertThat(unpack(two).parcels()).extracting(Parcel::fate).containsExactly(Fate.TAKEN);
        assertThat(unpack(two).parcels().get(0).name()).isEqualTo("a.zip › b.html");
        byte[] alone = Samples.zip(Map.of("b.html.gz", Samples.gzip(Samples.utf8(Samples.PAGE))));
        assertThat(unpack(alone).parcels().get(0).name()).isEqualTo("b.html.gz");
        Delivery three = unpack(Samples.gzip(two));
        assertThat(three.parcels().get(0).reason()).isEqualTo("more than 2 packages inside each other");
    }

    @Test
    void bombsAreRefused() {
        Delivery bomb = unpack(Samples.gzip(new byte[50 * 1024 * 1024]));
        assertThat(bomb.parcels().get(0).reason()).contains("one packed byte becomes more than 100");
    }

    @Test
    void noEntityIsExpandedAndNothingIsFetched() {
        String rss = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>"
                + "<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><channel><item><title>T &b; &x;</title>"
                + "<description>Text</description></item></channel></rss>";
        assertThat(reports(Samples.utf8(rss)).get(0).text().original()).isEqualTo("T &b; &x;\nText\n");
    }
}
