package org.hearsay.desk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Prepared;
import org.hearsay.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of stories over the examples, as a browser gets them. */
class StoryPagesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final int HEAVIEST = 200_000;

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        ledger = new Ledger(folder.resolve("examples.db").toString(), new Hearsay());
        List<Prepared> all = new ArrayList<>();
        all.add(report("dispatch.txt", "2026-04-16", "Interpost"));
        all.add(report("copy.txt", "2026-04-16", "Morning Ledger"));
        all.add(report("translation.fr.txt", "2026-04-16", "Le Fanal"));
        all.add(report("denial.txt", "2026-04-16", "Haldren State Press Office"));
        all.add(report("followup.txt", "2026-04-19", "Interpost"));
        all.add(report("ferry/wire.txt", "2026-05-12", "Kystpost"));
        all.add(report("ferry/copy.txt", "2026-05-12", "<b>Morning</b> \"Ledger\""));
        all.add(report("ferry/owner.txt", "2026-05-13", "Vesterhavs-Tidende"));
        all.add(report("ferry/freed.txt", "2026-05-17", "Kystpost"));
        ledger.add(all);
        server = new Server(ledger, Settings.local(0)).start();
    }

    @AfterAll
    static void stop() {
        server.close();
        ledger.close();
    }

    private static Prepared report(String file, String day, String publisher) throws IOException {
        Metadata known = new Metadata(null, publisher, LocalDate.parse(day), null, null, null);
        return ledger.prepare(Files.readAllBytes(EXAMPLES.resolve(file)), known);
    }

    private static Document page(String path) {
        Wire.Reply reply = new Wire(server.port()).get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        assertThat(reply.body().getBytes(StandardCharsets.UTF_8)).as(path).hasSizeLessThan(HEAVIEST);
        Document document = Jsoup.parse(reply.body());
        assertThat(document.select("[style], style, script:not([src])"))
                .as(path)
                .isEmpty();
        assertThat(document.select("h1")).as(path).hasSize(1);
        assertThat(document.select("main b:contains(Morning)").select("b > b")).isEmpty();
        return document;
    }

    private static String ferry() {
        return page("/stories").select("main a[href^=/stories/]").stream()
                .filter(a -> a.text().contains("erry"))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private static String of(String name) {
        return "/" + name + "?story=" + ferry().substring("/stories/".length());
    }

    private static Set<String> links(Document document, String start) {
        Set<String> links = new LinkedHashSet<>();
        document.select("a[href^=" + start + "]").forEach(a -> links.add(a.attr("href")));
        return links;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories", "/claims", "/figures", "/timeline", "/plans", "/map"})
    void everyPageSpeaksEveryLanguage(String path) {
        for (String language : Words.codes()) {
            Document document = page(path + "?lang=" + language);
            assertThat(document.selectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(document.text()).doesNotContain("{0}");
        }
    }

    @Test
    void fromTheStoryToTheClaimToTheWords() {
        Document story = page(ferry());
        Set<String> claims = links(story, "/claims/");
        assertThat(claims).hasSizeGreaterThan(5);
        for (String claim : claims) {
            Document document = page(claim);
            assertThat(document.select(".three dd")).hasSize(3);
            assertThat(document.text()).contains("among the 9 reports held");
            assertThat(document.select("svg a:has(.d-edge)")).as(claim).isNotEmpty();
            document.select("svg a:has(.d-edge)")
                    .forEach(a ->
                            assertThat(a.attr("href")).startsWith("/reports/").contains("#"));
        }
    }

    @Test
    void whoCopiesStandsBelowWhomItCopies() {
        Document story = page(ferry());
        String claim = story.select("main a[href^=/claims/]:contains(sits on the rock)")
                .first()
                .attr("href");
        Document document = page(claim);
        List<String> names =
                document.select(".wide svg").first().select(".d-name").eachText();
        // A name that has no room in its box is cut there, and stands whole in the title.
        assertThat(names).contains("Torunn Vik", "Kystpost").anyMatch(n -> n.startsWith("<b>Morning</b>"));
        assertThat(document.select(".wide svg title").eachText())
                .anyMatch(t -> t.contains("<b>Morning</b> \"Ledger\""));
        assertThat(document.select(".wide .d-dispatch")).isNotEmpty();
        assertThat(document.select(".wide .d-copy, .wide .d-edit")).isNotEmpty();
    }

    @Test
    void whoDeniesStandsApart() {
        Document story = page(ferry());
        assertThat(story.select(".side-denied").text()).contains("radar").contains("denies");
        assertThat(story.select("#since").attr("value")).isEqualTo("2026-05-17");
        assertThat(page(ferry() + "?since=2026-05-13").select(".fresh")).isNotEmpty();
        assertThat(page(ferry() + "?since=2027-01-01").select(".fresh")).isEmpty();
    }

    @Test
    void numbersHaveTheirBoundsAndWhoSaysThem() {
        Document figures = page(of("figures"));
        assertThat(figures.select("svg .d-amount").eachText()).contains("about 30", "12", "27");
        assertThat(figures.select("svg .d-about")).isNotEmpty();
        assertThat(figures.select("details li").text())
                .contains("Torunn Vik", "about 30 people were injured", "Mads Brix", "12 people were injured");
        Document fields = page("/figures");
        assertThat(fields.select("main").text()).contains("more than 60 %", "Odile Ferrant");
    }

    @Test
    void plansTellWhatBecameOfThem() {
        Document plans = page(of("plans"));
        assertThat(plans.select(".claims").text()).contains("cancelled").contains("was cancelled");
        assertThat(plans.select("svg .d-window")).isNotEmpty();
    }

    @Test
    void momentsHaveTheirLengthAndPlacesTheirShape() {
        assertThat(page(of("timeline")).select("svg .d-bar")).isNotEmpty();
        Document map = page(of("map"));
        assertThat(map.select(".wide .d-place").eachText()).contains("Stavanger");
        assertThat(map.select(".wide .d-region").eachText()).contains("NORWAY");
        assertThat(map.select(".wide a:has(.d-region) circle")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Wire wire = new Wire(server.port());
        assertThat(wire.get("/stories/none").status()).isEqualTo(404);
        assertThat(wire.get("/claims/%3Cscript%3E").status()).isEqualTo(404);
        assertThat(wire.get("/figures?story=none").status()).isEqualTo(404);
        assertThat(wire.get(ferry() + "?since=yesterday").status()).isEqualTo(400);
    }

    @Test
    void anEmptyLedgerSaysSo() {
        try (Ledger none = new Ledger(folder.resolve("none.db").toString(), new Hearsay());
                Server empty = new Server(none, Settings.local(0)).start()) {
            for (String path : List.of("/stories", "/claims", "/figures", "/timeline", "/plans", "/map")) {
                Wire.Reply reply = new Wire(empty.port()).get(path);
                assertThat(reply.status()).as(path).isEqualTo(200);
                assertThat(Jsoup.parse(reply.body()).select(".empty")).as(path).hasSize(1);
            }
        }
    }
}
