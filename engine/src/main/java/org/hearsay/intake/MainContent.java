package org.hearsay.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

    /** Fewest characters of a headline; fewer may be the name of a section. */
    private static final int LEAST = 12;

    /** Characters below an element: all, in links, and in paragraphs outside links. */
    private static final class Count {
        private int all;
        private int links;
        private int running;
        /** Those that stand in it directly. */
        private int own;
    }

    private final Element body;
    private final Map<Element, Count> counts = new LinkedHashMap<>();
    private int links;
    private int paragraphs;
    private int deepest;

    private final Set<Element> titled = new HashSet<>();

    MainContent(Document document) {
        body = document.body();
        Element title = document.selectFirst("h1");
        // A heading that is the page's title is the report's headline, whatever the box is called that it stands in.
        if (title != null && headline(title.text(), document.title())) {
            titled.addAll(title.parents());
        }
        body.filter(this);
    }

    /** Whether a heading is what a page is called, with or without the name of its site behind it. */
    private static boolean headline(String heading, String page) {
        int bar = Math.max(page.lastIndexOf(" | "), Math.max(page.lastIndexOf(" - "), page.lastIndexOf(" – ")));
        String title = bar > 0 ? page.substring(0, bar) : page;
        boolean most = heading.length() * 2 >= title.length() && heading.length() >= LEAST;
        return most && (title.contains(heading) || (title.length() >= LEAST && heading.contains(title)));
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
            count.own += length;
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
        return Clutter.surely(element) || (small(element) && !titled.contains(element) && Clutter.perhaps(element));
    }

    /** Whether all that stands in {@code element} stands in elements of its own. */
    boolean holdsElementsAlone(@Nullable Element element) {
        Count count = element == null ? null : counts.get(element);
        return count != null && count.own == 0;
    }

    /** Whether {@code element} holds so little of the running text that its names can be believed. */
    boolean small(Element element) {
        return running(element) * 3 <= running(body);
    }

    /** Running text; on pages that know no paragraphs, all that is no link. */
    private int weight(Element element) {
        Count count = counts.get(element);
        boolean known = running(body) >= ENOUGH;
        return count == null ? 0 : known ? count.running : count.all - count.links;
    }

    private int running(Element element) {
        Count count = counts.get(element);
        return count == null ? 0 : count.running;
    }

    /** Down from the body as long as one child holds nearly all of the running text, or a column of a page laid as a table most. */
    private Element densest() {
        Element at = body;
        while (true) {
            Element next = null;
            for (Element child : at.children()) {
                int tenths = child.normalName().equals("td") ? 6 : 8;
                boolean most = weight(child) >= ENOUGH && weight(child) * 10 >= weight(at) * tenths;
                next = most && !paragraph(child) ? child : next;
            }
            if (next == null) {
                return at;
            }
            at = next;
        }
    }
}
