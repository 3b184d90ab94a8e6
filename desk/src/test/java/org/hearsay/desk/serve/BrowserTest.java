package org.hearsay.desk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.desk.ledger.Held;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Reports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The desk as people use it: by mouse, by keyboard, by screen reader, on a telephone and at a desk, by day and by night. */
@Tag("browser")
class BrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    /** Bytes of a page with its styles, scripts and pictures. */
    private static final long LIGHT = 200_000;
    /** On a machine with nothing else to do; tests run on others too. */
    private static final double PAINTED_MILLIS = 300;

    private static final List<String> COLOURS = List.of("color-contrast");

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        ledger = Example.stories(folder);
        server = new Server(ledger, Settings.local(0)).start();
        browser = Browser.open(server.port(), folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        server.close();
        ledger.close();
    }

    @BeforeEach
    void atADeskByDay() {
        browser.wide(DESK, 900).dark(false).go("/?lang=en");
    }

    private static String report(String publisher) {
        Held held = new Reports(ledger)
                .latest(0, 50).stream()
                        .filter(h -> publisher.equals(h.publisher()))
                        .findFirst()
                        .orElseThrow();
        return "/reports/" + held.id();
    }

    private static String link(String page, String selector, String words) {
        browser.go(page);
        return browser.all(selector).stream()
                .filter(a -> a.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .getDomAttribute("href");
    }

    /** Every page that there is, by the name of its picture. */
    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("read", "/");
        pages.put("reports", "/reports");
        pages.put("report", report("Interpost"));
        pages.put("report-mangled", report("Le Perroquet"));
        pages.put("stories", "/stories");
        String story = link("/stories", "main a[href^='/stories/']", "Stavanger");
        pages.put("story", story);
        pages.put("claims", "/claims");
        pages.put("claim", link(story, "main a[href^='/claims/']", "adar"));
        pages.put("claim-figure", link(story, "main a[href^='/claims/']", "injured"));
        for (String way : List.of("figures", "timeline", "plans", "map")) {
            pages.put(way, "/" + way + "?story=" + story.substring("/stories/".length()));
        }
        pages.put("who", "/who?name=Ferrant");
        pages.put("search", "/search?q=dam");
        pages.put("who-start", "/who");
        pages.put("search-none", "/search?q=xylophone");
        pages.put("fault", "/nothing");
        pages.put("token", "/token");
        return pages;
    }

    /** A page is light, with all that it asks for; its first words stand there before one looks away. */
    @Test
    void pagesAreLightAndSoonThere() {
        List<String> slow = new ArrayList<>();
        for (Map.Entry<String, String> page : pages().entrySet()) {
            double paint = Double.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                browser.go(page.getValue());
                assertThat(browser.soon(() -> paint() > 0)).as(page.getKey()).isTrue();
                paint = Math.min(paint, paint());
            }
            long bytes = (Long)
                    browser.run(
                            "return performance.getEntriesByType('navigation')"
                                    + ".concat(performance.getEntriesByType('resource')).reduce((sum, e) => sum + e.decodedBodySize, 0)");
            assertThat(bytes).as(page.getKey()).isBetween(1000L, LIGHT);
            slow.add(String.format(Locale.ROOT, "%s %.0f ms %d kB", page.getKey(), paint, bytes / 1000));
            assertThat(paint).as(page.getKey()).isLessThan(Figures.FULL ? PAINTED_MILLIS : 10 * PAINTED_MILLIS);
        }
        Figures.note("first words painted, best of three: " + String.join(", ", slow));
    }

    private static double paint() {
        Object paint = browser.run("const paints = performance.getEntriesByName('first-contentful-paint');"
                + "return paints.length ? paints[0].startTime : 0");
        return ((Number) paint).doubleValue();
    }

    /**
     * Every page fits a telephone and a desk, and shuts nobody out. Mark-up is the same in every language and by day and by night,
     * so that it is looked at once; {@code -Dhearsay.full=true} looks at all of them everywhere.
     */
    @Test
    void everyPageFitsItsWidthAndShutsNobodyOut() {
        List<String> findings = new ArrayList<>();
        int turn = 0;
        for (Map.Entry<String, String> page : pages().entrySet()) {
            String name = page.getKey();
            String path = page.getValue() + (page.getValue().contains("?") ? "&" : "?") + "lang=";
            String code = List.of("fr", "de").get(turn++ % 2);
            browser.wide(DESK, 900).dark(false).go(path + "en").shoot(name + "-" + DESK);
            fits(findings, name + " " + DESK);
            note(findings, name, browser.findings(List.of(), List.of()));
            note(findings, name + " dark", browser.dark(true).findings(COLOURS, List.of()));
            browser.wide(PHONE, 844).dark(false).shoot(name + "-" + PHONE);
            fits(findings, name + " " + PHONE);
            browser.go(path + code);
            fits(findings, name + " " + PHONE + " " + code);
            if (Figures.FULL) {
                everywhere(findings, name, path);
            }
        }
        assertThat(findings).isEmpty();
    }

    private static void everywhere(List<String> findings, String name, String path) {
        for (String code : Words.codes()) {
            for (int width : List.of(PHONE, DESK)) {
                browser.wide(width, 900).go(path + code);
                browser.dark(true).shoot(name + "-" + width + "-" + code).dark(false);
                fits(findings, name + " " + width + " " + code);
                for (boolean dark : List.of(false, true)) {
                    note(
                            findings,
                            name + " " + width + " " + code + (dark ? " dark" : ""),
                            browser.dark(dark).findings(List.of(), List.of()));
                }
                browser.dark(false);
            }
        }
    }

    private static void fits(List<String> findings, String where) {
        note(findings, where + " too wide", tooWide());
        note(findings, where + " overlapping", overlapping());
    }

    @Test
    void whatDoesNotFitOrShutsOutIsSeen() {
        browser.run("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/assets/none\">"
                + "<p id=\"long\">' + 'x'.repeat(900) + '</p><svg><text x=\"5\" y=\"20\">one</text>"
                + "<text x=\"6\" y=\"20\">two</text></svg>')");
        assertThat(browser.findings(List.of(), List.of()).toString()).contains("image-alt");
        assertThat(tooWide()).isNotEmpty();
        assertThat(overlapping()).hasSize(1);
    }

    /** What stands out of the page to the right, unless it may be scrolled by itself. */
    private static List<?> tooWide() {
        return (List<?>) browser.run("const wide = document.documentElement.clientWidth;"
                + "const free = e => !e.closest('.tabs, .plate, .away, .skip');"
                + "const out = [...document.body.querySelectorAll('*')].filter(e => free(e)"
                + " && e.getBoundingClientRect().right > wide + 1 && e.getBoundingClientRect().width > 0)"
                + ".map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 60));"
                + "if (document.documentElement.scrollWidth > wide) { out.push('the page itself'); }"
                + "return out;");
    }

    /** Words of drawings that lie upon other words. */
    private static List<?> overlapping() {
        return (List<?>) browser.run("const out = [];"
                + "for (const svg of document.querySelectorAll('svg')) {"
                + "  const boxes = [...svg.querySelectorAll('text')].map(t => [t, t.getBoundingClientRect()])"
                + "    .filter(([t, b]) => b.width > 0);"
                + "  boxes.forEach(([t, a], i) => boxes.slice(i + 1).forEach(([u, b]) => {"
                + "    const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);"
                + "    const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);"
                + "    if (x > 2 && y > 4) { out.push(t.textContent + ' | ' + u.textContent); }"
                + "  }));"
                + "}"
                + "return out;");
    }

    private static void note(List<String> all, String where, List<?> findings) {
        findings.forEach(f -> all.add(where + ": " + f));
    }

    @Test
    void fromTheClaimToItsOriginToTheWords() {
        browser.go("/stories");
        click("main a[href^='/stories/']", "Stavanger");
        click("main a[href^='/claims/']", "adar");
        assertThat(browser.one("h1").getText()).contains("adar");
        assertThat(browser.all(".three dd")).hasSize(3);
        WebElement edge = browser.one(".wide svg a:has(.d-edge)");
        String to = edge.getDomAttribute("href");
        edge.findElement(By.cssSelector(".d-step")).click();
        assertThat(browser.soon(() -> browser.here().equals(to)))
                .as(browser.here())
                .isTrue();
        WebElement card = browser.one(".card:target");
        assertThat(card.getText()).contains("adar");
        card.findElement(By.cssSelector("a.number")).click();
        assertThat(browser.one("sup a:target").isDisplayed()).isTrue();
        assertThat((Boolean) browser.run("const b = document.querySelector('sup a:target').getBoundingClientRect();"
                        + "return b.top >= 0 && b.bottom <= innerHeight"))
                .isTrue();
    }

    private static void click(String selector, String words) {
        String before = browser.here();
        browser.all(selector).stream()
                .filter(a -> a.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(browser.soon(() -> !browser.here().equals(before))).isTrue();
    }

    @Test
    void pastedWordsAreReadWithTheirDamageAndKeptOnlyIfAsked() {
        int before = ledger.size();
        String text = new String(Example.file("mangled.fr.txt"), StandardCharsets.UTF_8) + "\nUne ligne de plus.\n";
        browser.run("document.getElementById('text').value = arguments[0]", text);
        browser.one("#publisher").sendKeys("Le Perroquet");
        browser.one("#drop button").click();
        assertThat(browser.soon(() -> !browser.all(".receipt .damage").isEmpty()))
                .isTrue();
        browser.wide(DESK, 900).shoot("pasted-" + DESK);
        assertThat(browser.one(".receipt .outcome").getText()).contains("Not kept");
        assertThat(browser.all("#receipts > .empty")).isEmpty();
        assertThat(ledger.size()).isEqualTo(before);
        browser.one(".receipt .keep button").click();
        assertThat(browser.soon(() ->
                        !browser.all(".receipt .slip a[href^='/reports/']").isEmpty()))
                .isTrue();
        assertThat(ledger.size()).isEqualTo(before + 1);
        browser.one(".receipt .slip a").click();
        assertThat(browser.soon(() -> browser.here().startsWith("/reports/"))).isTrue();
        assertThat(browser.all(".text .damage")).isNotEmpty();
    }

    @Test
    void statementsAreWalkedByKeyboard() {
        browser.go(report("Interpost"));
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("class")).isEqualTo("skip");
        browser.enter();
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
        List<WebElement> cards = browser.all(".card");
        browser.press("j");
        assertThat(browser.focused()).isEqualTo(cards.get(0));
        browser.press("j");
        browser.press("j");
        browser.press("k");
        assertThat(browser.focused()).isEqualTo(cards.get(1));
        browser.enter();
        String words = "w-" + cards.get(1).getDomAttribute("id");
        assertThat(browser.focused().getDomAttribute("class").split(" ")).contains(words, "lit");
        browser.enter();
        assertThat(browser.focused()).isEqualTo(cards.get(1));
    }

    /** Every link of every page can be reached by keyboard, and shows that it has been. */
    @Test
    void drawingsAreWalkedByKeyboard() {
        browser.go(pages().get("claim"));
        List<WebElement> edges = browser.all(".wide svg a");
        browser.run("document.querySelector('.wide').previousElementSibling.tabIndex = -1;"
                + "document.querySelector('.wide').previousElementSibling.focus()");
        for (WebElement edge : edges) {
            browser.press(Keys.TAB);
            assertThat(browser.focused()).isEqualTo(edge);
            assertThat(edge.getDomAttribute("aria-label")).isNotBlank();
        }
        String last = edges.get(edges.size() - 1).getDomAttribute("href");
        browser.enter();
        assertThat(browser.soon(() -> browser.here().equals(last)))
                .as(last + " " + browser.here())
                .isTrue();
    }

    @Test
    void wordsOfTheWebAddressAreLitUp() {
        String story = pages().get("map");
        browser.go(story);
        String to = browser.one("main .claims a[href*='#c']").getDomAttribute("href");
        browser.go(to);
        assertThat((Boolean) browser.run("return CSS.highlights.get('pointed').size > 0"))
                .isTrue();
    }
}
