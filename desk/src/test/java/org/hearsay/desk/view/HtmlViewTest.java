package org.hearsay.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlViewTest {

    private static final String ATTACK = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;";

    private final HtmlView view = new HtmlView(false);

    @Test
    void everyElementIsClosedWhereItWasOpened() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(view.page(Sample.reading(), "ferry.txt"), "", parser);
        ParseErrorList errors = parser.getErrors();
        assertThat(errors).isEmpty();
    }

    @Test
    void theTextStandsOnThePageInFull() {
        Document page = Jsoup.parse(view.page(Sample.reading(), "ferry.txt"));
        page.select("sup").remove();
        String shown = page.select(".words").eachText().stream().reduce("", (a, b) -> a + " " + b);
        assertThat(shown.strip()).isEqualTo(Sample.TEXT.replace('\n', ' ').strip());
    }

    @Test
    void marksThatOverlapAreCutAndLoseNoWord() {
        Document page = Jsoup.parse(view.page(Sample.reading(), "ferry.txt"));
        assertThat(page.select(".words .content.figure").eachText()).contains("more than 40%", "Eleven");
        assertThat(page.select(".words .content.damage").eachText()).containsExactly("inquset");
        assertThat(page.select(".words .m .m")).isEmpty();
    }

    @Test
    void everyLinkHasItsPlaceAndEveryPlaceIsThereOnce() {
        Document page = Jsoup.parse(view.page(Sample.reading(), "ferry.txt"));
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id()))
                    .as("id %s is there once", element.id())
                    .isTrue();
        }
        for (Element link : page.select("a[href]")) {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(ids).contains(link.attr("href").substring(1));
        }
    }

    @Test
    void chainsBeginWithTheClaimantAndEndWithThisReport() {
        Document page = Jsoup.parse(view.page(Sample.reading(), "ferry.txt"));
        assertThat(page.select("#s2 .chain b").eachText()).containsExactly("Ines Halvard", "Norpress", "this report");
        assertThat(page.select("#s2 .chain .uncertain b").eachText()).containsExactly("Norpress");
    }

    @Test
    void wordsOfAReportNeverBecomeMarkup() {
        Reading reading = Sample.reading(ATTACK);
        Document page = Jsoup.parse(view.page(reading, ATTACK));
        assertThat(page.select("script, img, iframe, object, link, [onerror]")).isEmpty();
        assertThat(page.title()).contains("Ferry ban");
        assertThat(page.select("#s2 .chain b").eachText()).contains(ATTACK);
        assertThat(page.select(".facts").text()).contains(ATTACK);
    }

    @Test
    void thePageFetchesNothing() {
        String page = view.page(Sample.reading(), "ferry.txt");
        assertThat(page).contains("default-src &#39;none&#39;");
        assertThat(page).doesNotContain("src=", "@import", "url(", "<script", "<link");
    }

    @Test
    void severalReadingsOnOnePageKeepTheirAnchorsApart() {
        Reading reading = Sample.reading();
        Document page = Jsoup.parse(view.together(List.of(
                new HtmlView.Entry("a.txt", "read", null, reading),
                new HtmlView.Entry("b.bin", "refused: no text", null, null),
                new HtmlView.Entry("c.txt", "read", null, reading))));
        assertThat(page.select("article")).hasSize(3);
        assertThat(page.select(".inputs a").eachAttr("href")).containsExactly("#r1-top", "#r3-top");
        assertThat(page.select(".inputs .refused").text()).contains("b.bin", "no text");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theListLeadsToThePages() {
        Document page = Jsoup.parse(view.index(List.of(
                new HtmlView.Entry("<a>.txt", "read", "a.html", null),
                new HtmlView.Entry("b.bin", "refused: no text", null, null))));
        assertThat(page.select(".inputs a").eachAttr("href")).containsExactly("a.html");
        assertThat(page.select(".inputs a").text()).isEqualTo("<a>.txt");
    }

    @Test
    void headingsSpeakTheLanguageOfThePage() {
        Headings french = Headings.in("fr");
        Document page = Jsoup.parse(new HtmlView(false, french).article(Sample.reading(), "ferry.txt", ""));
        assertThat(page.select("h2[lang=fr]").eachText())
                .hasSize(page.select("h2").size())
                .anyMatch(h -> h.startsWith("Chiffres"))
                .anyMatch(h -> h.startsWith("Décompte"));
        assertThat(page.select("h2, .counts, .legend, .account th").text())
                .doesNotContain("Figures", "statement", "Account", "passages stand");
        Document own = Jsoup.parse(view.article(Sample.reading(), "ferry.txt", ""));
        assertThat(own.select("h2").eachText()).anyMatch(h -> h.startsWith("Figures"));
        assertThat(own.select("h2[lang]")).isEmpty();
        assertThat(page.select("article").attr("lang"))
                .isEqualTo(own.select("article").attr("lang"))
                .isNotEqualTo("fr");
    }

    @Test
    void noWordOfThePageJudges() {
        String page = view.page(Sample.reading(), "ferry.txt").toLowerCase(Locale.ROOT);
        assertThat(page).doesNotContain("verified", "confirmed", "reliable", "fake", "credible", "trust");
    }
}
