package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Metadata;
import org.hearsay.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page, made from its main element: one line for each block, white space as a browser shows it, blocks
 * that are mostly links left out.
 */
final class PageText implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "tr",
            "td",
            "th",
            "hr",
            "br",
            "address",
            "details",
            "summary",
            "center",
            "fieldset",
            "body",
            "time");

    private final MainContent content;
    private final StringBuilder out = new StringBuilder();
    private final List<Span> headings = new ArrayList<>();
    private int line;
    private int linked;
    private int links;
    private int heading;
    private boolean gap;

    private PageText(MainContent content) {
        this.content = content;
    }

    static Content of(Document document, Metadata metadata) {
        MainContent content = new MainContent(document);
        Element main = content.element();
        PageText text = new PageText(content);
        Element title = document.selectFirst("h1");
        if (title != null
                && !title.equals(main)
                && !title.parents().contains(main)
                && !title.text().isBlank()) {
            text.heading++;
            title.filter(text);
            text.endLine();
            text.heading--;
        }
        main.filter(text);
        text.endLine();
        String made = text.out.toString();
        return new Content(made, points(made, text.headings), metadata, List.of());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            boolean skip = depth > 0 && content.leavesOut(element);
            if (skip) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void enter(String name) {
        if (BLOCKS.contains(name)) {
            endLine();
        }
        heading += heading(name) ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                endLine();
            }
            heading -= heading(name) ? 1 : 0;
            links -= name.equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean heading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white =
                    c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
            if (white) {
                gap = true;
            } else {
                if (gap && out.length() > line) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    /** Ends a line, or takes it back if it is nothing but links. */
    private void endLine() {
        int length = out.length() - line;
        gap = false;
        if (length == 0) {
            return;
        }
        boolean list = heading == 0 && linked * 10 >= length * 8;
        if (list) {
            out.setLength(line);
        } else {
            if (heading > 0) {
                headings.add(new Span(line, out.length()));
            }
            out.append('\n');
        }
        line = out.length();
        linked = 0;
    }

    /** The spans, which are in UTF-16 units and in order, in code points. */
    private static List<Span> points(String text, List<Span> units) {
        List<Span> out = new ArrayList<>();
        int at = 0;
        int points = 0;
        for (Span span : units) {
            points += text.codePointCount(at, span.start());
            int length = text.codePointCount(span.start(), span.end());
            out.add(new Span(points, points + length));
            points += length;
            at = span.end();
        }
        return out;
    }
}
