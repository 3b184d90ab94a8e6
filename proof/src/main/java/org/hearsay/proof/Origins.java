package org.hearsay.proof;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.Digest;
import org.hearsay.Hearsay;
import org.hearsay.match.Matched;
import org.hearsay.match.Matcher;
import org.hearsay.match.Print;
import org.hearsay.model.Descent;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Metadata;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The task of copies and origins: all reports of a file are read, then matched with each other. */
final class Origins {

    private static final JsonMapper JSON = new JsonMapper();

    private Origins() {}

    /** Reads the reports of {@code in}; writes for each its dispatch, its story and what it was made from. */
    static void predict(Path in, Path out) throws IOException {
        Hearsay hearsay = new Hearsay();
        List<Print> prints = new ArrayList<>();
        for (String line : Files.readAllLines(in)) {
            if (!line.isBlank()) {
                JsonNode record = JSON.readTree(line);
                Digest digest = digest(hearsay, record);
                if (digest != null) {
                    String id = record.get("id").stringValue();
                    prints.add(digest.print().as(id));
                }
            }
        }
        write(new Matcher().match(prints), out);
    }

    /** What is kept of the report of {@code record}; null if it cannot be opened. */
    static @Nullable Digest digest(Hearsay hearsay, JsonNode record) {
        byte[] bytes = record.get("text").stringValue().getBytes(StandardCharsets.UTF_8);
        return hearsay.open(bytes, metadata(record)) instanceof Report report
                ? hearsay.digest(report).digest()
                : null;
    }

    private static Metadata metadata(JsonNode record) {
        String time = string(record, "time", "date");
        Instant filed =
                time != null && time.length() > 10 ? OffsetDateTime.parse(time).toInstant() : null;
        LocalDate day = time == null ? null : LocalDate.parse(time.substring(0, 10));
        return new Metadata(
                string(record, "url", "url"),
                string(record, "outlet", "publisher"),
                day,
                string(record, "lang", "lang"),
                string(record, "title", "title"),
                null,
                string(record, "credit", "credit"),
                filed);
    }

    private static @Nullable String string(JsonNode record, String field, String other) {
        JsonNode value = record.has(field) ? record.get(field) : record.get(other);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    static void write(Matched matched, Path out) throws IOException {
        Map<String, String> stories = new HashMap<>();
        matched.stories().forEach(s -> s.forEach(id -> stories.put(id, s.get(0))));
        try (PrintWriter to = new PrintWriter(Files.newBufferedWriter(out))) {
            for (Dispatch dispatch : matched.dispatches()) {
                for (String id : dispatch.reports()) {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("id", id);
                    answer.put("origin", dispatch.id());
                    answer.put("story", stories.getOrDefault(id, id));
                    answer.put(
                            "parents",
                            dispatch.descents().stream()
                                    .filter(d -> d.child().equals(id))
                                    .map(Origins::parent)
                                    .toList());
                    to.println(JSON.writeValueAsString(answer));
                }
            }
        }
    }

    private static Map<String, String> parent(Descent descent) {
        String kind = descent.kind() == Descent.Kind.EDIT
                ? "edited"
                : descent.kind().name().toLowerCase(Locale.ROOT);
        return Map.of("id", descent.parent(), "rel", kind);
    }
}
