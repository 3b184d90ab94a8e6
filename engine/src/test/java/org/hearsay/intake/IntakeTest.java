package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Refusal;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final String TEXT =
            "Le bac de Valmer a coulé lundi à l’aube. « Personne n’est blessé », a déclaré le maire – cœur serré.";

    private static Opened open(byte[] bytes) {
        return new Intake().open(bytes, Metadata.NONE);
    }

    private static Report report(byte[] bytes) {
        assertThat(open(bytes)).isInstanceOf(Report.class);
        return (Report) open(bytes);
    }

    private static Report page(String html) {
        return report(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] bytes) {
        assertThat(open(bytes)).isInstanceOf(Refusal.class);
        return ((Refusal) open(bytes)).reason();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void textIsUntouched() {
        String text = " Le bac\r\na coulé.\n\n\tFin. ";
        Report report = report(text.getBytes(StandardCharsets.UTF_8));
        assertThat(report.text().original()).isEqualTo(text);
        assertThat(report.format()).isEqualTo("text/plain");
        assertThat(report.charset()).isEqualTo("UTF-8");
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void idIsTheHashOfTheBytes() {
        assertThat(open("abc".getBytes(StandardCharsets.UTF_8)).id())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "windows-1252,windows-1252", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE"})
    void characterSetIsFoundWithoutAnyWordAboutIt(String charset, String found) {
        Report report = report(TEXT.getBytes(Charset.forName(charset)));
        assertThat(report.text().original()).isEqualTo(TEXT);
        assertThat(report.charset()).isEqualTo(found);
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void euroSignTellsLatinNine() {
        String text = "Das kostet 40 € für Gäste aus Köln.";
        Report report = report(text.getBytes(Charset.forName("ISO-8859-15")));
        assertThat(report.text().original()).isEqualTo(text);
        assertThat(report.charset()).isEqualTo("ISO-8859-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkIsBelievedAndTakenOff(String charset) {
        Report report = report(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
        assertThat(report.text().original()).isEqualTo(TEXT);
        assertThat(report.charset()).isEqualTo(charset);
    }

    @Test
    void pageThatDeclaresItsCharacterSet() {
        String html = "<html><head><meta charset=iso-8859-1></head><body><p>Gäste aus Köln</p></body></html>";
        Report report = report(latin(html));
        assertThat(report.text().original()).isEqualTo("Gäste aus Köln\n");
        assertThat(report.charset()).isEqualTo("windows-1252");
        assertThat(report.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,windows-1252", "windows-1252,UTF-8"})
    void declarationThatIsNotTrueIsNoted(String declared, String real) {
        String html = "<html><head><meta http-equiv=content-type content='text/html; charset=" + declared
                + "'></head><body><p>Gäste aus Köln hören zu</p></body></html>";
        Report report = report(html.getBytes(Charset.forName(real)));
        assertThat(report.text().original()).isEqualTo("Gäste aus Köln hören zu\n");
        assertThat(report.notes()).containsExactly("declares " + declared + " but reads as " + real);
    }

    @Test
    void brokenBytesAmongSoundOnesAreCounted() {
        byte[] bytes = ("été à Köln, où l'été était près du pré. X").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        Report report = report(bytes);
        assertThat(report.charset()).isEqualTo("UTF-8");
        assertThat(report.text().original()).endsWith("pré. \uFFFD");
        assertThat(report.notes()).containsExactly("1 byte sequence could not be decoded and stand as U+FFFD");
    }

    @Test
    void loneSurrogatesNeverLeave() {
        byte[] bytes = ("\uFEFFab").getBytes(StandardCharsets.UTF_16BE);
        bytes[2] = (byte) 0xD8;
        bytes[3] = 0;
        assertThat(report(bytes).text().original()).isEqualTo("\uFFFDb");
        byte[] three = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'};
        assertThat(report(three).text().original()).matches("a\uFFFD+b");
        assertThat(page("<p>a &#xD800; b</p>").text().original()).isEqualTo("a \uFFFD b\n");
        assertThat(Scrub.surrogates("a\uD83D\uDE00\uD83D")).isEqualTo("a\uD83D\uDE00\uFFFD");
    }

    @Test
    void refusalsSayWhy() {
        assertThat(refusal(new byte[0])).isEqualTo("The file is empty");
        assertThat(refusal(" \n\t\r\n ".getBytes(StandardCharsets.UTF_8))).isEqualTo("The file holds only white space");
        assertThat(refusal("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo("The file holds only white space");
        assertThat(refusal(latin("%PDF-1.7 x"))).isEqualTo("This is a PDF document, not text");
        assertThat(refusal(latin("PK\u0003\u0004abc")))
                .isEqualTo("This is a ZIP archive or an office document, not text");
        assertThat(refusal(latin("\u0089PNG\r\n"))).isEqualTo("This is a PNG picture, not text");
        assertThat(refusal(latin("\u001F\u008B\u0008"))).isEqualTo("This is a gzip archive, not text");
        assertThat(refusal(latin("some text\u0000with zeros"))).isEqualTo("This is binary data, not text");
        assertThat(refusal(latin("a\u0001\u0002\u0003\u0004\u0005b"))).isEqualTo("This is binary data, not text");
        assertThat(refusal(new byte[Limits.DEFAULT.report() + 1])).isEqualTo("The file is larger than 5 MB");
        assertThat(refusal(latin("<html><body><script>var a = 1;</script></body></html>")))
                .isEqualTo("No text was found in the page");
    }

    /** Four megabytes of these would need more memory, or minutes more, than a small machine has. */
    @Test
    void pagesThatNoParserCanBearAreRefused() {
        assertThat(refusal(latin("<html><body>" + "<b>".repeat(1_000_000))))
                .isEqualTo("It has more than 100000 elements");
        assertThat(refusal(latin("<html><body>"
                        + IntStream.range(0, 8000)
                                .mapToObj(i -> "<b id=" + i + "><p>")
                                .collect(Collectors.joining()))))
                .isEqualTo("It has more than 100000 elements, with formatting that is opened again");
        assertThat(refusal(latin("<html><body><" + "x".repeat(3_000_000))))
                .isEqualTo("The name of an element is longer than 1000 characters");
    }

    @Test
    void fiveMegabytesInOneLineAreTaken() {
        byte[] bytes = ("Le maire de Rochelongue dort" + " ".repeat(72))
                .repeat(5 * 1024 * 1024 / 100)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(report(bytes).text().length()).isEqualTo(bytes.length);
    }

    /** Each word needs memory of its own: a million of them do not fit where a few thousand do a hundred times over. */
    @Test
    void moreWordsAndLinesThanAnyReportHasAreRefused() {
        assertThat(refusal(latin("dit\n\n".repeat(51_000)))).isEqualTo("It has more than 50000 lines");
        assertThat(report(latin("said, ".repeat(149_000))).text().length()).isEqualTo(894_000);
        assertThat(refusal(latin("said, ".repeat(151_000)))).isEqualTo("It has more than 300000 words and marks");
        assertThat(refusal(latin("\"".repeat(301_000)))).isEqualTo("It has more than 300000 words and marks");
    }

    @Test
    void anyBytesAreOpenedOrRefused() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            byte[] html = latin("<html><p>" + new String(bytes, StandardCharsets.ISO_8859_1));
            assertThatCode(() -> open(bytes)).doesNotThrowAnyException();
            assertThatCode(() -> open(html)).doesNotThrowAnyException();
        }
    }

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="de-AT"><head><title>Fähre gesunken - Norderauer Blatt</title>
            <meta property="og:title" content="Fähre gesunken">
            <meta property="og:site_name" content="Norderauer Blatt">
            <link rel="canonical" href="https://blatt.example/faehre">
            <script type="application/ld+json">
            {"@type":"NewsArticle","datePublished":"2031-05-06T08:00:00+02:00","author":[{"name":"Max Lohe"}]}
            </script></head><body>
            <nav><a href="/">Start</a> <a href="/s">Sport</a></nav>
            <article><header><h1>Fähre 🛳 gesunken</h1></header>
            <p>Die Fähre nach Norderau ist am Montag
               <b>gesunken</b>. Niemand wurde verletzt, sagte die Bürgermeisterin, die noch in der Nacht zum Hafen kam.</p>
            <h2>Was wir wissen</h2>
            <p>Das Schiff war alt.<br>Der Kapitän schweigt, und die Reederei will erst am Donnerstag etwas dazu sagen.</p>
            <ul><li><a href="/a">Noch eine Fähre</a></li></ul>
            <div class="social-share">Teilen</div>
            <aside>Werbung</aside></article>
            <footer>Impressum</footer></body></html>
            """;

    @Test
    void pageGivesTextHeadingsAndMetadata() {
        Report report = page(PAGE);
        assertThat(report.format()).isEqualTo("text/html");
        assertThat(report.text().original())
                .isEqualTo(
                        """
                        Fähre 🛳 gesunken
                        Die Fähre nach Norderau ist am Montag gesunken. Niemand wurde verletzt, sagte die Bürgermeisterin, die noch in der Nacht zum Hafen kam.
                        Was wir wissen
                        Das Schiff war alt.
                        Der Kapitän schweigt, und die Reederei will erst am Donnerstag etwas dazu sagen.
                        """);
        assertThat(report.headings().stream().map(report.text()::of))
                .containsExactly("Fähre 🛳 gesunken", "Was wir wissen");
        assertThat(report.metadata())
                .isEqualTo(new Metadata(
                        "https://blatt.example/faehre",
                        "Norderauer Blatt",
                        LocalDate.of(2031, 5, 6),
                        "de",
                        "Fähre gesunken",
                        "Max Lohe",
                        null,
                        Instant.parse("2031-05-06T06:00:00Z")));
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void whatIsGivenGoesFirst() {
        Metadata given = new Metadata(null, "Anders", LocalDate.of(2031, 1, 1), null, null, null);
        Report report = (Report) new Intake().open(PAGE.getBytes(StandardCharsets.UTF_8), given);
        assertThat(report.metadata().publisher()).isEqualTo("Anders");
        assertThat(report.metadata().published()).isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(report.metadata().title()).isEqualTo("Fähre gesunken");
    }

    @Test
    void pageThatStatesAnotherLanguageIsNotBelieved() {
        Report report = page(PAGE.replace("lang=\"de-AT\"", "lang=\"en\""));
        assertThat(report.metadata().language()).isEqualTo("de");
        assertThat(report.notes()).containsExactly("the page states language en but reads as de");
    }

    @Test
    void brokenDataInAPageDoNoHarm() {
        String html = "<html><head><script type='application/ld+json'>{\"headline\":\"Der Hafen\",[}</script>"
                + "<meta name=date content='soon'></head><body><p>Text</p></body></html>";
        assertThat(page(html).metadata().title()).isEqualTo("Der Hafen");
        assertThat(page(html).metadata().published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<p>", "<a href=x>", "<ul><li>", "<table><tr><td>", "<span>x", "<h1>", "<!--"})
    void deepNestingIsHarmless(String tag) {
        assertThatCode(() -> open(latin("<html><body><p>Text</p>" + tag.repeat(100_000) + "end")))
                .doesNotThrowAnyException();
    }

    private static String saved(String name) {
        try (var in = IntakeTest.class.getResourceAsStream("/pages/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Pages of kinds that readers meet every day: what must be in the text, and what must not. Postings that a report shows are
     * somebody's words and stay; what the network says around them goes.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticker.de",
                "abo.de",
                "direct.fr",
                "regional.fr",
                "mehr.de",
                "fil.fr",
                "tabloid.en",
                "breaks.en",
                "cells.fr",
                "sender.de",
                "marche.fr",
                "spalten.de",
                "wire.en",
                "blog.en"
            })
    void savedPagesGiveTheReportAndNothingElse(String name) {
        String text = page(saved(name + ".html")).text().original();
        assertThat(text).isEqualTo(saved(name + ".txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "sender.de,KüstenRadio,2026-09-14,",
        "marche.fr,Nord Presse,2026-10-08,Élodie Marsac",
        "spalten.de,Weserblick,2026-05-11,Jonte Harms",
        "blog.en,Hallmoor Voice,2026-07-19,Ruth Amery"
    })
    void savedPagesTellWhoseTheyAre(String name, String publisher, LocalDate published, String author) {
        assertThat(page(saved(name + ".html")).metadata())
                .extracting(Metadata::publisher, Metadata::published, Metadata::author)
                .containsExactly(publisher, published, author);
    }

    @Test
    void aPageThatLiesAboutItsCharacterSetIsReadAsItIs() {
        Report report = (Report) new Intake().open(Samples.file("pages/luege.de.html"), Metadata.NONE);
        assertThat(report.text().original()).isEqualTo(saved("luege.de.txt"));
        assertThat(report.notes()).containsExactly("declares UTF-8 but reads as windows-1252");
    }

    @Test
    void runningTextIsWithoutHeadlineAndByline() {
        String running = PageText.running(org.jsoup.Jsoup.parse(saved("abo.de.html")));
        assertThat(running).startsWith("Die Stadtwerke Norderau").doesNotContain("Von Max Lohe");
    }

    @Test
    void headingsLieInTheText() {
        Report report = page(PAGE);
        assertThat(report.headings()).allMatch(h -> h.end() <= report.text().length());
        assertThat(report.headings()).extracting(Span::start).isSorted();
    }
}
