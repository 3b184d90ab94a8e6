package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.intake.PageLine.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The lines below an element: one for each block, white space as a browser shows it. */
final class PageLines implements NodeFilter {

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

    /** Blocks that stand in others: a paragraph and an item of a list below it are beside each other. */
    private static final Set<String> INNER =
            Set.of("p", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "br", "td", "tr", "th");

    /** Letters from which on a line is no abbreviation. */
    private static final int SENTENCE = 40;

    private final MainContent content;
    private final @Nullable Element after;
    private final @Nullable Element before;
    private boolean begun;
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int letters;
    private int linked;
    private int links;
    private int headings;
    private int written;
    private int leads;
    private int captions;
    private boolean gap;
    private @Nullable Element above;

    private PageLines(MainContent content, @Nullable Element after, @Nullable Element before) {
        this.content = content;
        this.after = after;
        this.before = before;
        this.begun = after == null;
    }

    /** Lines of {@code element} without what {@code content} leaves out. */
    static List<PageLine> of(Element element, MainContent content) {
        PageLines lines = new PageLines(content, null, null);
        element.filter(lines);
        lines.endLine();
        return lines.lines;
    }

    /** Lines of {@code element} behind one of its parts and before another; none if they do not stand in this order. */
    static List<PageLine> between(Element element, Element after, Element before, MainContent content) {
        PageLines lines = new PageLines(content, after, before);
        element.filter(lines);
        lines.endLine();
        return lines.begun ? lines.lines : List.of();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node.equals(before)) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (depth > 0 && content.leavesOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isBlock(element)) {
                endLine();
            }
            count(element, 1);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                endLine();
            }
            count(element, -1);
        }
        if (node.equals(after)) {
            begun = true;
            lines.clear();
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int by) {
        String name = element.normalName();
        headings += heading(name) ? by : 0;
        written += name.equals("pre") ? by : 0;
        links += name.equals("a") ? by : 0;
        if (content.small(element)) {
            leads += Clutter.lead(element) ? by : 0;
            captions += Clutter.caption(element) ? by : 0;
        }
    }

    /** Elements of a page's own making are blocks unless they stand among words. */
    private boolean isBlock(Element element) {
        String name = element.normalName();
        return BLOCKS.contains(name) || (name.indexOf('-') > 0 && content.holdsElementsAlone(element.parent()));
    }

    private static boolean heading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        if (!gap && !text.isEmpty() && begins(text.charAt(0)) && stops() && loose(node.parent())) {
            endLine();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white =
                    c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
            if (white) {
                if (written > 0 && c == '\n' && text.startsWith("\n\n", i)) {
                    endLine();
                }
                gap = true;
                continue;
            }
            if (line.isEmpty()) {
                above = block(node.parent());
            } else if (gap) {
                line.append(' ');
            }
            gap = false;
            line.append(c);
            // Bars and stops between links are none of them: they would make a row of links look like words.
            boolean letter = Character.isLetterOrDigit(c);
            letters += letter ? 1 : 0;
            linked += letter && links > 0 ? 1 : 0;
        }
    }

    /** Whether a sentence has ended here: one that begins right behind it, in another element, is another paragraph. */
    private boolean stops() {
        int end = line.length() - 1;
        while (end >= SENTENCE && "»”“\"\u00A0\u202F".indexOf(line.charAt(end)) >= 0) {
            end--;
        }
        return end >= SENTENCE && ".!?…".indexOf(line.charAt(end)) >= 0;
    }

    /** Whether words stand in no paragraph, cell or item: then their elements are made to look like paragraphs. */
    private static boolean loose(@Nullable Element parent) {
        Element block = nearest(parent);
        return block != null && !INNER.contains(block.normalName());
    }

    private static boolean begins(char c) {
        return Character.isUpperCase(c) || "«„“".indexOf(c) >= 0;
    }

    private static @Nullable Element nearest(@Nullable Element parent) {
        Element at = parent;
        while (at != null && !BLOCKS.contains(at.normalName())) {
            at = at.parent();
        }
        return at;
    }

    /** What holds the block in which a text stands: two paragraphs beside each other have the same. */
    private static @Nullable Element block(@Nullable Element parent) {
        Element at = nearest(parent);
        while (at != null && (INNER.contains(at.normalName()) || heading(at.normalName()))) {
            at = at.parent();
        }
        return at;
    }

    private void endLine() {
        gap = false;
        if (!line.isEmpty()) {
            Role role = captions > 0 ? Role.CAPTION : leads > 0 ? Role.LEAD : Role.TEXT;
            lines.add(new PageLine(line.toString(), headings > 0, letters, linked, role, above));
        }
        line.setLength(0);
        letters = 0;
        linked = 0;
    }
}
