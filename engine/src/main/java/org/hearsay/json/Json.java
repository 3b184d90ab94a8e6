package org.hearsay.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The few shapes that the document is made of. */
final class Json {

    private static final char REPLACEMENT = '\uFFFD';

    private final JsonGenerator out;
    private final Text text;

    Json(JsonGenerator out, Text text) {
        this.out = out;
        this.text = text;
    }

    void object(Runnable fields) {
        out.writeStartObject();
        fields.run();
        out.writeEndObject();
    }

    void object(String name, Runnable fields) {
        out.writeName(name);
        object(fields);
    }

    <T> void array(String name, List<T> items, Consumer<T> fields) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(item -> object(() -> fields.accept(item)));
        out.writeEndArray();
    }

    void strings(String name, List<String> items) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(item -> out.writeString(whole(item)));
        out.writeEndArray();
    }

    void string(String name, @Nullable String value) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(whole(value));
        }
    }

    void number(String name, int value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    /** Written out in full: 12000 and never 1.2E+4. */
    void number(String name, BigDecimal value) {
        out.writeName(name);
        out.writeNumber(value.toPlainString());
    }

    void flag(String name, boolean value) {
        out.writeName(name);
        out.writeBoolean(value);
    }

    /** In lower case with hyphens, as in {@code repeated-headline}. */
    void choice(String name, @Nullable Enum<?> value) {
        string(
                name,
                value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** As {@code [start, end]}. */
    void span(String name, Span span) {
        out.writeName(name);
        pair(span);
    }

    void spans(String name, List<Span> spans) {
        out.writeName(name);
        out.writeStartArray();
        spans.forEach(this::pair);
        out.writeEndArray();
    }

    /** The fields {@code span} and {@code words} of the object that is open. */
    void words(Span span) {
        span("span", span);
        string("words", text.of(span));
    }

    /** An object of its own with {@code span} and {@code words}, or null. */
    void words(String name, @Nullable Span span) {
        out.writeName(name);
        if (span == null) {
            out.writeNull();
        } else {
            object(() -> words(span));
        }
    }

    private void pair(Span span) {
        out.writeStartArray();
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }

    private static String whole(String s) {
        int lone = lone(s, 0);
        if (lone < 0) {
            return s;
        }
        StringBuilder whole = new StringBuilder(s);
        for (; lone >= 0; lone = lone(s, lone + 1)) {
            whole.setCharAt(lone, REPLACEMENT);
        }
        return whole.toString();
    }

    /** Index of the first surrogate without its partner at or behind {@code from}, which is no low half of a pair. */
    private static int lone(String s, int from) {
        for (int i = from; i < s.length(); i++) {
            if (Character.isSurrogate(s.charAt(i))) {
                if (Character.isSupplementaryCodePoint(s.codePointAt(i))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
