package org.hearsay.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The element of a page that holds the report. One pass counts, for every element, the characters of running text below
 * it; the choice is made from the counts.
 */
final class MainContent implements NodeFilter {

    /** Characters of running text that make an element worth a choice. */
    private static final int ENOUGH = 200;

    /** Characters below an element: all, in links, and in paragraphs outside links. */
    private static final class Count {
        private int all;
        private int links;
        private int running;
    }

    private final Element body;
    private final Map<Element, Count> counts = new LinkedHashMap<>();
    private int links;
    private int paragraphs;
    private int deepest;

    MainContent(Document document) {
        body = document.body();
        body.filter(this);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        deepest = Math.max(deepest, depth);
        if (node instanceof Element element) {
            if (!element.equals(body) && Clutter.surely(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            counts.put(element, new Count());
            links += element.normalName().equals("a") ? 1 : 0;
            paragraphs += paragraph(element) ? 1 : 0;
        } else if (node instanceof TextNode text && !text.isBlank()) {
            count(text.parent(), text.getWholeText().length());
        }
        return FilterResult.CONTINUE;
    }

    private void count(@Nullable Element parent, int length) {
        Count count = parent == null ? null : counts.get(parent);
        if (count != null) {
            count.all += length;
            count.links += links > 0 ? length : 0;
            count.running += links == 0 && paragraphs > 0 ? length : 0;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        Count count = node instanceof Element element ? counts.get(element) : null;
        if (node instanceof Element element && count != null) {
            links -= element.normalName().equals("a") ? 1 : 0;
            paragraphs -= paragraph(element) ? 1 : 0;
            Count above = element.parent() == null ? null : counts.get(element.parent());
            if (above != null && !element.equals(body)) {
                above.all += count.all;
                above.links += count.links;
                above.running += count.running;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean paragraph(Element element) {
        String name = element.normalName();
        return name.equals("p") || name.equals("blockquote") || name.equals("pre");
    }

    /** Marked-up article body, else article, else main, each if it holds enough; else where most paragraphs are; else all. */
    Element element() {
        Element best = body;
        int rank = 0;
        for (Map.Entry<Element, Count> entry : counts.entrySet()) {
            int here = rank(entry.getKey());
            int running = entry.getValue().running;
            boolean better = here > rank || (here == rank && here > 0 && running > running(best));
            if (better && running >= ENOUGH && running * 3 >= running(body)) {
                best = entry.getKey();
                rank = here;
            }
        }
        return rank > 0 ? best : densest();
    }

    private static int rank(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return 3;
        }
        String name = element.normalName();
        return name.equals("article")
                ? 2
                : name.equals("main") || element.attr("role").equals("main") ? 1 : 0;
    }

    /** How deep elements stand inside each other below the body. */
    int deepest() {
        return deepest;
    }

    /** Whether {@code element} is no part of the report: a third of the running text is never left out. */
    boolean leavesOut(Element element) {
        return Clutter.surely(element) || (small(element) && Clutter.perhaps(element));
    }

    /** Whether {@code element} holds so little of the running text that its names can be believed. */
    boolean small(Element element) {
        return running(element) * 3 <= running(body);
    }

    private int running(Element element) {
        Count count = counts.get(element);
        return count == null ? 0 : count.running;
    }

    /** Down from the body as long as one child holds nearly all of the running text. */
    private Element densest() {
        Element at = body;
        while (true) {
            Element next = null;
            for (Element child : at.children()) {
                boolean most = running(child) >= ENOUGH && running(child) * 10 >= running(at) * 8;
                next = most && !paragraph(child) ? child : next;
            }
            if (next == null) {
                return at;
            }
            at = next;
        }
    }
}
