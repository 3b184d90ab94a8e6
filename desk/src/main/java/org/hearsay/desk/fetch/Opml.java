package org.hearsay.desk.fetch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Lists of feeds, as readers of feeds exchange them. */
public final class Opml {

    private Opml() {}

    /** The addresses of the feeds in a list, each once; a list of plain lines is taken too. */
    public static List<String> feeds(String text) {
        LinkedHashSet<String> feeds = new LinkedHashSet<>();
        for (Element outline : Jsoup.parse(text, "", Parser.xmlParser()).getElementsByTag("outline")) {
            String url = outline.hasAttr("xmlUrl") ? outline.attr("xmlUrl") : outline.attr("xmlurl");
            if (!url.isBlank()) {
                feeds.add(url.strip());
            }
        }
        if (feeds.isEmpty()) {
            text.lines().map(String::strip).filter(l -> l.startsWith("http")).forEach(feeds::add);
        }
        return new ArrayList<>(feeds);
    }
}
