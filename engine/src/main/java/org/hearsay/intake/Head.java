package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines before the empty line, as mail, the web and its archives write them. */
final class Head {

    private final String first;
    private final Map<String, String> values;
    private final int end;

    private Head(String first, Map<String, String> values, int end) {
        this.first = first;
        this.values = values;
        this.end = end;
    }

    /** The head that begins at {@code from}; null if no empty line ends it within {@code longest} bytes. */
    static @Nullable Head of(byte[] bytes, int from, int longest) {
        int limit = Math.min(bytes.length, from + longest);
        int line = from;
        for (int i = from; i < limit; i++) {
            if (bytes[i] == '\n') {
                boolean empty = i == line || (i == line + 1 && bytes[line] == '\r');
                if (empty && i > from + 1) {
                    return of(new String(bytes, from, line - from, StandardCharsets.UTF_8), i + 1);
                }
                line = i + 1;
            }
        }
        return null;
    }

    private static Head of(String lines, int end) {
        Map<String, String> values = new HashMap<>();
        String first = "";
        String name = null;
        for (String line : lines.split("\r?\n", -1)) {
            int colon = line.indexOf(':');
            if (first.isEmpty()) {
                first = line;
            }
            if (!line.isEmpty() && line.charAt(0) <= ' ' && name != null) {
                values.computeIfPresent(name, (n, v) -> v.length() > 10_000 ? v : v + ' ' + line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new Head(first, values, end);
    }

    /** The first line. */
    String first() {
        return first;
    }

    /** What stands behind a name, written in lower case; null if nothing does. */
    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** Where the body begins. */
    int end() {
        return end;
    }
}
