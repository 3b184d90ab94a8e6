package org.hearsay.desk.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON that is being put together; its fields keep their order. */
final class Node {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** Adds a field; nothing is added for null or for an empty list. */
    Node with(String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            fields.put(name, plain(value));
        }
        return this;
    }

    /** Adds a field, be it null. */
    Node always(String name, @Nullable Object value) {
        fields.put(name, value == null ? null : plain(value));
        return this;
    }

    private static Object plain(Object value) {
        if (value instanceof Node node) {
            return node.fields;
        }
        return value instanceof List<?> list
                ? list.stream().map(v -> v instanceof Node n ? n.fields : v).toList()
                : value;
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }

    /** The node in one line, without a line end. */
    String line() {
        return Json.line(fields).stripTrailing();
    }
}
