package org.hearsay.desk.view;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes HTML. Whatever comes from a report goes through {@link #text} or an attribute's value, and is escaped there. */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn, and a null value leaves its name out. */
    Html open(String tag, @Nullable String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** An element that holds nothing and has no end, such as {@code meta}. */
    Html empty(String tag, @Nullable String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** Closes what was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but words in it. */
    Html element(String tag, String words, @Nullable String... attributes) {
        return open(tag, attributes).text(words).close();
    }

    Html text(String words) {
        escape(Plain.of(words));
        return this;
    }

    /** A line end between elements where blanks do not count. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** Mark-up of our own, written as it is; never anything that comes from a report. */
    Html own(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void start(String tag, @Nullable String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(Plain.of(value));
                out.append('"');
            }
        }
        out.append('>');
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
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
