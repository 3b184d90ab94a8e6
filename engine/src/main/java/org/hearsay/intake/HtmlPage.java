package org.hearsay.intake;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Web pages: the main text of the page, one line for each of its blocks. */
final class HtmlPage implements Format {

    /** Characters in which a page must show that it is one. */
    private static final int HEAD = 4000;

    private static final List<String> SIGNS = List.of(
            "<!doctype html", "<html", "<head", "<body", "<article", "<main", "<div", "<section", "<p>", "<p ", "<h1");

    @Override
    public String type() {
        return "text/html";
    }

    @Override
    public boolean reads(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        if (start >= text.length() || text.charAt(start) != '<') {
            return false;
        }
        String head =
                text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(head::contains);
    }

    @Override
    public @Nullable String trouble(String text, Limits limits) {
        String trouble = Markup.trouble(text, limits);
        return trouble == null && Formatting.elements(text) > limits.elements()
                ? "It has more than " + limits.elements() + " elements, with formatting that is opened again"
                : trouble;
    }

    @Override
    public Content content(String text) {
        Document document =
                Parser.htmlParser().setMaxDepth(Limits.DEFAULT.depth()).parseInput(text, "");
        Metadata metadata = PageMetadata.of(document);
        return PageText.of(document, metadata);
    }
}
