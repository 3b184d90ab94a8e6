package org.hearsay.desk.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Readings as HTML pages that need nothing but themselves: no script, no font, no picture, nothing fetched. A policy in
 * the page forbids it as well.
 */
public final class HtmlView {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final boolean explain;
    private final Headings headings;

    /** View that opens the rule behind every line if {@code explain}; else a click opens it. */
    public HtmlView(boolean explain) {
        this(explain, Headings.ofTerminal());
    }

    /** The same, with headings in a language of one's own. */
    public HtmlView(boolean explain, Headings headings) {
        this.explain = explain;
        this.headings = headings;
    }

    /**
     * One input in a list.
     *
     * @param name what it was called
     * @param outcome what became of it, in words
     * @param link file of its page; null if it has none
     * @param reading what was read; null if it was refused or has its own page
     */
    public record Entry(String name, String outcome, @Nullable String link, @Nullable Reading reading) {}

    /** A page with one reading. */
    public String page(Reading reading, String name) {
        Html html = new Html();
        begin(html, HtmlReading.title(reading, name), Map.of("", reading));
        new HtmlReading(html, headings, reading, name, "", explain).write();
        end(html);
        return html.toString();
    }

    /**
     * A reading as part of a page that brings {@code reading.css}: an element {@code article}, without the page around it.
     *
     * @param prefix goes before every anchor; letters, digits and hyphens
     */
    public String article(Reading reading, String name, String prefix) {
        Html html = new Html();
        new HtmlReading(html, headings, reading, name, prefix, explain).write();
        return html.toString();
    }

    /** What a reading is called: its page's title, else its first headline, else {@code name}. */
    public static String title(Reading reading, String name) {
        return HtmlReading.title(reading, name);
    }

    /** One page with a list of all inputs on top and all readings below. */
    public String together(List<Entry> entries) {
        Html html = new Html();
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Reading reading = entries.get(i).reading();
            if (reading != null) {
                readings.put(prefix(i), reading);
            }
        }
        begin(html, "Hearsay: " + entries.size() + " inputs", readings);
        list(html, entries);
        for (int i = 0; i < entries.size(); i++) {
            Reading reading = entries.get(i).reading();
            if (reading != null) {
                new HtmlReading(html, headings, reading, entries.get(i).name(), prefix(i), explain).write();
            }
        }
        end(html);
        return html.toString();
    }

    /** A page with a list of all inputs, each leading to the page of its reading. */
    public String index(List<Entry> entries) {
        Html html = new Html();
        begin(html, "Hearsay: " + entries.size() + " inputs", Map.of());
        list(html, entries);
        end(html);
        return html.toString();
    }

    private static String prefix(int index) {
        return "r" + (index + 1) + "-";
    }

    private static void list(Html html, List<Entry> entries) {
        html.open("article", "class", "list").line();
        html.element("p", "Hearsay", "class", "brand").line();
        html.element("h1", entries.size() == 1 ? "1 input" : entries.size() + " inputs")
                .line();
        html.open("ol", "class", "inputs").line();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String link = entry.reading() != null ? "#" + prefix(i) + "top" : entry.link();
            html.open("li", "class", link == null ? "refused" : "read");
            if (link == null) {
                html.element("b", entry.name());
            } else {
                html.element("a", entry.name(), "href", link);
            }
            html.element("span", entry.outcome()).close().line();
        }
        html.close().close().line();
    }

    private static void begin(Html html, String title, Map<String, Reading> readings) {
        html.own("<!doctype html>\n")
                .open("html", "lang", "en")
                .line()
                .open("head")
                .line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", title).line();
        html.open("style").own(HtmlStyle.css());
        readings.forEach((prefix, reading) -> html.own(HtmlStyle.pointers(prefix, reading)));
        html.close().line().close().line().open("body").line();
    }

    private static void end(Html html) {
        html.close().line().close().line();
    }
}
