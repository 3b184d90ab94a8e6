package org.hearsay.desk.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hearsay.desk.view.Plain;
import org.jspecify.annotations.Nullable;

/** Writes one drawing. Whatever comes from a report is escaped here; there is no other way in. */
final class Svg {

    private final StringBuilder body = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final String id;
    private boolean linked;

    /** {@code id} is unique in the page: names of the drawing's own parts begin with it. */
    Svg(String id) {
        this.id = id;
    }

    /** A name of a part of this drawing. */
    String part(String name) {
        return id + "-" + name;
    }

    /** Opens an element; {@code attributes} are names and values in turn, and a null value leaves its name out. */
    Svg open(String tag, @Nullable String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    Svg close() {
        body.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing. */
    Svg leaf(String tag, @Nullable String... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    /** A link around what follows, or a plain group where there is nothing to link to. */
    Svg link(@Nullable String href, String label) {
        linked |= href != null;
        return href == null
                ? open("g").title(label)
                : open("a", "href", href, "aria-label", label).title(label);
    }

    Svg title(String words) {
        open("title");
        escape(body, words);
        return close();
    }

    /** One line of words that begins, ends or is centred at a point, as {@code style} says. */
    Svg text(double x, double y, String style, String words) {
        open("text", "x", number(x), "y", number(y), "class", style);
        escape(body, words);
        return close();
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return leaf("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "class", style);
    }

    Svg rect(double x, double y, double width, double height, double round, String style) {
        return leaf(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(Math.max(0, width)),
                "height",
                number(height),
                "rx",
                number(round),
                "class",
                style);
    }

    Svg circle(double x, double y, double radius, String style) {
        return leaf("circle", "cx", number(x), "cy", number(y), "r", number(radius), "class", style);
    }

    Svg path(String d, String style) {
        return leaf("path", "d", d, "class", style);
    }

    /** Lines from the lower left to the upper right, to be laid over what is damaged or is an area. */
    Svg hatch() {
        open("defs");
        open("pattern", "id", part("hatch"), "width", "6", "height", "6", "patternUnits", "userSpaceOnUse");
        path("M-1 7 7-1M-1 1 1-1M5 7 7 5", "d-hatch");
        return close().close();
    }

    /** A box filled with {@link #hatch}. */
    Svg hatched(double x, double y, double width, double height, double round) {
        return leaf(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "rx",
                number(round),
                "fill",
                "url(#" + part("hatch") + ")");
    }

    /** The finished drawing. One with links is a group of them: what is inside a picture nobody could reach by keyboard. */
    String finish(int width, double height, String title, String about) {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\"");
        attribute(out, "role", linked ? "group" : "img");
        String high = number(Math.ceil(height));
        attribute(out, "viewBox", "0 0 " + width + " " + high);
        attribute(out, "width", Integer.toString(width));
        attribute(out, "height", high);
        attribute(out, "aria-labelledby", part("title") + " " + part("desc"));
        out.append("><title");
        attribute(out, "id", part("title"));
        out.append('>');
        escape(out, title);
        out.append("</title><desc");
        attribute(out, "id", part("desc"));
        out.append('>');
        escape(out, about);
        return out.append("</desc>").append(body).append("</svg>").toString();
    }

    /** At most one digit behind the point: a tenth of a pixel is less than anybody sees. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    private StringBuilder start(String tag, @Nullable String... attributes) {
        body.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            String name = attributes[i];
            if (value != null && name != null) {
                attribute(body, name, value);
            }
        }
        return body;
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(out, value);
        out.append('"');
    }

    private static void escape(StringBuilder out, String words) {
        String plain = Plain.of(words);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
