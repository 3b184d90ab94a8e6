package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** XML as news formats use it. Read by jsoup: nothing that the text declares is fetched or expanded. */
final class Markup {

    /** Names of elements are words. */
    private static final int LONGEST_NAME = 1000;

    private Markup() {}

    /** The elements in {@code text}, below one that stands for all. */
    static Element parse(String text, Limits limits) {
        return Parser.xmlParser().setMaxDepth(limits.depth()).parseInput(text, "");
    }

    /** Why mark-up is not even parsed: too many elements, or a name without an end; null if it may be. */
    static @Nullable String trouble(String text, Limits limits) {
        int tags = 0;
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            tags += Character.isLetter(text.charAt(i + 1)) ? 1 : 0;
            if (endless(text, i + 1)) {
                return "The name of an element is longer than " + LONGEST_NAME + " characters";
            }
        }
        return tags > limits.elements() ? "It has more than " + limits.elements() + " elements" : null;
    }

    /** The parser's time grows with the square of such a name. */
    private static boolean endless(String text, int from) {
        int at = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
        if (at >= text.length() || !Character.isLetter(text.charAt(at))) {
            return false;
        }
        int end = Math.min(text.length(), at + LONGEST_NAME);
        while (at < end && text.charAt(at) > ' ' && text.charAt(at) != '>' && text.charAt(at) != '/') {
            at++;
        }
        return at == end && end - from >= LONGEST_NAME;
    }

    /** Name without its prefix, in lower case. */
    static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** All elements below {@code root} with this name, whatever their prefix, in their order. */
    static List<Element> all(Element root, String name) {
        return all(root, name, FilterResult.CONTINUE);
    }

    /** Those of {@link #all} that stand in none of the others. */
    static List<Element> outermost(Element root, String name) {
        return all(root, name, FilterResult.SKIP_CHILDREN);
    }

    private static List<Element> all(Element root, String name, FilterResult then) {
        List<Element> found = new ArrayList<>();
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element
                        && depth > 0
                        && name(element).equals(name)) {
                    found.add(element);
                    return then;
                }
                return FilterResult.CONTINUE;
            }
        });
        return found;
    }

    /** The first of {@link #all}. */
    static @Nullable Element first(Element root, String name) {
        List<Element> all = all(root, name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Text of the first element with this name that has any, fit for a name or a title. */
    static @Nullable String text(Element root, String name) {
        for (Element element : all(root, name)) {
            String text = PageMetadata.clean(Scrub.withoutControls(element.text()));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** An attribute of the first element with this name that has it. */
    static @Nullable String attribute(Element root, String name, String attribute) {
        for (Element element : all(root, name)) {
            String value = PageMetadata.clean(Scrub.withoutControls(element.attr(attribute)));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** A page made of a report's parts, as bytes that can be opened; parts that are null are left out. */
    static byte[] page(@Nullable String title, List<@Nullable String> lines, String body) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body><article>\n");
        if (title != null) {
            page.append("<h1>").append(Entities.escape(title)).append("</h1>\n");
        }
        for (String line : lines) {
            if (line != null) {
                page.append("<p class=\"byline\">")
                        .append(Entities.escape(line))
                        .append("</p>\n");
            }
        }
        return page.append(body)
                .append("\n</article></body></html>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Puts a dateline where newspapers print it, at the beginning of the first paragraph: by itself it would be a line of
     * capitals that says nothing. A paragraph that begins with its place has one. False if there is no paragraph.
     */
    static boolean dated(@Nullable Element body, String dateline) {
        for (Element paragraph : body == null ? List.<Element>of() : all(body, "p")) {
            boolean picture = paragraph.parents().stream().anyMatch(p -> name(p).startsWith("media"));
            if (!picture) {
                String place = dateline.split("[ ,(]", 2)[0];
                boolean dashed = "-–—".indexOf(dateline.charAt(dateline.length() - 1)) >= 0;
                if (!paragraph.text().regionMatches(true, 0, place, 0, place.length())) {
                    paragraph.prependText(dateline + (dashed ? " " : " – "));
                }
                return true;
            }
        }
        return false;
    }

    /** Plain text as mark-up: one paragraph for each line. */
    static String paragraphs(String text) {
        StringBuilder out = new StringBuilder();
        text.lines().filter(l -> !l.isBlank()).forEach(l -> out.append("<p>")
                .append(Entities.escape(l.strip()))
                .append("</p>\n"));
        return out.toString();
    }

    /** {@code content} if it is mark-up, else its lines as paragraphs. */
    static String body(String content) {
        boolean marked =
                content.contains("</") || content.contains("<p") || content.contains("<br") || content.contains("&lt;");
        return marked ? content : paragraphs(content);
    }
}
