package org.hearsay.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as far as it can be read: objects as maps, arrays as lists, all else as strings. What stands before a break stays. */
final class Json {

    private static final JsonFactory JSON = new JsonFactory();

    private Json() {}

    /** A value, and why reading stopped before the end; null if it did not. */
    record Broken(@Nullable Object value, @Nullable String trouble) {}

    static Broken parse(String text, Limits limits) {
        Deque<Object> open = new ArrayDeque<>();
        Object root = null;
        int values = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    open.pop();
                } else if (token != JsonToken.PROPERTY_NAME) {
                    if (++values > limits.values()) {
                        return new Broken(root, "more than " + limits.values() + " values: the rest was not read");
                    }
                    Object value = value(token, parser);
                    put(open.peek(), parser, value);
                    root = root == null ? value : root;
                    if (token.isStructStart()) {
                        open.push(value);
                    }
                    if (open.size() > limits.depth()) {
                        return new Broken(root, "nested deeper than " + limits.depth() + ": the rest was not read");
                    }
                }
            }
            return new Broken(root, open.isEmpty() ? null : "the JSON is cut off");
        } catch (JacksonException e) {
            return new Broken(root, "the JSON is broken or cut off: what stands before the break was read");
        }
    }

    private static Object value(JsonToken token, JsonParser parser) {
        return token == JsonToken.START_OBJECT
                ? new LinkedHashMap<String, Object>()
                : token == JsonToken.START_ARRAY ? new ArrayList<>() : parser.getString();
    }

    @SuppressWarnings("unchecked") // only we put anything into these
    private static void put(@Nullable Object above, JsonParser parser, Object value) {
        if (above instanceof List<?> list) {
            ((List<Object>) list).add(value);
        } else if (above instanceof Map<?, ?> map) {
            var context = parser.streamReadContext();
            boolean opened = value instanceof Map || value instanceof List;
            var named = opened && context.getParent() != null ? context.getParent() : context;
            ((Map<String, Object>) map).putIfAbsent(String.valueOf(named.currentName()), value);
        }
    }

    /** What stands behind a name, if {@code object} is an object and it is text. */
    static @Nullable String text(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map && map.get(name) instanceof String text && !text.isBlank()
                ? Scrub.withoutControls(text)
                : null;
    }

    /** What stands behind a name, if {@code object} is an object. */
    static @Nullable Object at(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map ? map.get(name) : null;
    }

    /** The items of an array; none if it is no array. */
    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** The first of these names that has text. */
    static @Nullable String first(@Nullable Object object, String... names) {
        for (String name : names) {
            String text = text(object, name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
