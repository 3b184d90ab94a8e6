package org.hearsay.desk.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Figure.Comparator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings are sound mark-up, hold nothing that a browser would run, and lead to the words. */
class DrawingsTest {

    private static Document parsed(String svg) {
        Parser parser = Parser.xmlParser().setTrackErrors(10);
        Document document = Jsoup.parse(svg, "", parser);
        ParseErrorList errors = parser.getErrors();
        assertThat(errors).isEmpty();
        return document;
    }

    @ParameterizedTest
    @ValueSource(ints = {344, 860})
    void mayBeReadByAParserAndByPeople(int width) {
        for (String svg : Drawings.all("Anneke Tol", width)) {
            Document document = parsed(svg);
            Element root = document.selectFirst("svg");
            assertThat(root).isNotNull();
            assertThat(document.outputSettings(new Document.OutputSettings().prettyPrint(false))
                            .outerHtml()
                            .replace(" />", "/>"))
                    .hasSameSizeAs(svg);
            assertThat(root.selectFirst("> title").text()).isNotBlank();
            assertThat(root.selectFirst("> desc").text()).isNotBlank();
            assertThat(root.attr("role")).isIn("img", "group");
            for (String id : root.attr("aria-labelledby").split(" ")) {
                assertThat(document.select("[id=" + id + "]")).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {344, 860})
    void holdNothingThatRuns(int width) {
        for (String svg : Drawings.all(Drawings.HOSTILE, width)) {
            Document document = parsed(svg);
            assertThat(document.select("script, foreignObject, style, [style], image, use"))
                    .isEmpty();
            for (Element element : document.getAllElements()) {
                element.attributes().forEach(a -> {
                    assertThat(a.getKey()).doesNotStartWith("on");
                    if (a.getKey().equals("href")) {
                        assertThat(a.getValue()).startsWith("/");
                    }
                });
            }
            assertThat(svg).doesNotContain("\u0000", "\u202E", "<script");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {344, 860})
    void keepInsideTheirWidth(int width) {
        for (String svg : Drawings.all("A very long name of a body that nobody could ever print on one line", width)) {
            Document document = parsed(svg);
            for (Element text : document.select("text:not(.d-end):not(.d-middle)")) {
                double end = Double.parseDouble(text.attr("x")) + Letters.width(text.text(), 11);
                assertThat(end).as(text.text()).isLessThan(width + 12);
            }
            for (Element box : document.select("rect")) {
                double end = Double.parseDouble(box.attr("x")) + Double.parseDouble(box.attr("width"));
                assertThat(end).isLessThanOrEqualTo(width + 1.0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {344, 860})
    void everyEdgeOfATreeLeadsToItsSentence(int width) {
        Document document = parsed(OriginTree.of("t", Drawings.tree("Sorva News"), width, (key, values) -> key));
        List<String> wanted = new ArrayList<>();
        Drawings.tree("Sorva News").forEach(root -> collect(root, wanted));
        List<String> edges = document.select("a:has(path.d-edge)").eachAttr("href");
        assertThat(edges).containsExactlyInAnyOrderElementsOf(wanted).hasSize(6);
        assertThat(document.select("path.d-edge")).hasSize(6);
        assertThat(document.select("rect[fill^=url]")).as("damaged, told apart").hasSize(1);
    }

    private static void collect(Node node, List<String> words) {
        for (Node child : node.children()) {
            words.add(child.words());
            collect(child, words);
        }
    }

    @Test
    void numbersStandWhereTheyBelong() {
        Document document = parsed(
                FigureChart.of("f", "fields", Drawings.values("Bureau"), Drawings.moves(), 860, (key, values) -> key));
        List<Element> rows = document.select("a:has(.d-amount)");
        assertThat(rows).hasSize(6);
        assertThat(document.select(".d-clash")).hasSize(1);
        assertThat(document.select(".d-move")).hasSize(1);
        assertThat(rows.get(0).select(".d-hollow")).as("more than").hasSize(1);
        assertThat(rows.get(5).select(".d-hollow")).as("at least").isEmpty();
        assertThat(rows.get(1).select(".d-strike")).as("denied").hasSize(1);
        assertThat(rows.get(3).select(".d-mark")).as("a range has two ends").hasSize(2);
        double sixty = Double.parseDouble(rows.get(0).selectFirst(".d-hollow").attr("x"));
        double sixtyTwo = Double.parseDouble(rows.get(4).selectFirst(".d-about").attr("x1")) + 16;
        double fortyFive = Double.parseDouble(rows.get(5).selectFirst(".d-mark").attr("cx"));
        assertThat(fortyFive).isLessThan(sixty);
        assertThat(sixtyTwo).isGreaterThan(sixty);
    }

    @Test
    void anAreaIsNeverAPoint() {
        Document document = parsed(WorldMap.of("m", Drawings.spots("Jutland"), 860, (key, values) -> key));
        assertThat(document.select(".d-point")).hasSize(3);
        assertThat(document.select(".d-region").eachText()).containsExactlyInAnyOrder("NORWAY", "JUTLAND");
        assertThat(document.select("a:has(.d-region)").select("circle")).isEmpty();
        assertThat(document.selectFirst(".d-land").attr("d")).hasSizeGreaterThan(1_000);
    }

    @Test
    void theWholeWorldWeighsLittle() {
        List<Spot> far =
                List.of(new Spot("Suva", null, -18.1, 178.4, false, 1), new Spot("Nome", null, 64.5, -165.4, false, 1));
        assertThat(WorldMap.of("m", far, 860, (key, values) -> key)).hasSizeLessThan(90_000);
    }

    @Test
    void whatIsOpenHasAnArrowAndWhatIsLongIsLong() {
        Document document = parsed(Timeline.of(
                "t", Drawings.stretches("x"), Drawings.DAY, Drawings.DAY.plusDays(7), 860, (key, values) -> key));
        List<Element> bars = document.select(".d-bar");
        assertThat(bars).hasSize(5);
        double day = Double.parseDouble(bars.get(1).attr("width"));
        double week = Double.parseDouble(bars.get(2).attr("width"));
        assertThat(week / day).isBetween(3.9, 4.1);
        assertThat(document.select(".d-tip")).hasSize(2);
    }

    @Test
    void oneNumberAloneHasAScale() {
        List<Value> one = List.of(Drawings.value("Bernard Quist", 0, 0, Comparator.EXACT, -1, "0"));
        assertThat(FigureChart.of("f", "calls", one, List.of(), 344, (key, values) -> key))
                .doesNotContain("NaN", "Infinity");
        List<Value> wide = List.of(
                Drawings.value("A", 3, 3, Comparator.EXACT, 0, "3"),
                Drawings.value("B", 2e9, 2e9, Comparator.ABOUT, 0, "2 000 000 000"));
        assertThat(FigureChart.of("f", "calls", wide, List.of(), 344, (key, values) -> key))
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void wordsAreCutWhereTheyEnd() {
        assertThat(Letters.cut("short", 13, 200)).isEqualTo("short");
        assertThat(Letters.cut("no room for all of this", 13, 60)).endsWith("…").hasSizeLessThan(12);
        assertThat(Letters.cut("𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜", 13, 40)).doesNotContain("\uD835…");
    }
}
