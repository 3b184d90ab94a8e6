package org.hearsay.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.Hearsay;
import org.hearsay.intake.Extraction;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code predict TASK IN OUT}: reads the scorer's texts, writes what the scorer reads. */
public final class Predict {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Function<Reading, Map<String, Object>>> TASKS = Map.of(
            "attribution", Answers::attribution,
            "damage", Answers::damage,
            "time", Answers::time,
            "names", Answers::names,
            "places", Answers::places,
            "events", Answers::events);

    /** The one task whose texts stand in CoNLL-U. */
    private static final String SYNTAX = "syntax";

    /** The task whose reports are matched with each other. */
    private static final String ORIGINS = "origins";

    /** The task whose reports are matched, and what they claim. */
    private static final String CLAIMS = "claims";

    /** The task whose texts stand in web pages. */
    private static final String EXTRACTION = "extraction";

    private Predict() {}

    /** Runs one task over one file; uses only the id, language, date and text of each record. */
    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals(SYNTAX)) {
            Syntax.predict(Path.of(args[1]), Path.of(args[2]));
            return;
        }
        if (args.length == 3 && args[0].equals(ORIGINS)) {
            Origins.predict(Path.of(args[1]), Path.of(args[2]));
            return;
        }
        if (args.length == 3 && args[0].equals(CLAIMS)) {
            Claiming.predict(Path.of(args[1]), Path.of(args[2]));
            return;
        }
        if (args.length == 3 && args[0].equals(EXTRACTION)) {
            Extraction.predict(Path.of(args[1]), Path.of(args[2]));
            return;
        }
        Function<Reading, Map<String, Object>> task = args.length == 3 ? TASKS.get(args[0]) : null;
        if (task == null) {
            System.err.println(
                    "usage: predict "
                            + String.join("|", TASKS.keySet().stream().sorted().toList())
                            + " IN.jsonl OUT.jsonl, predict origins|claims DOCS.jsonl OUT.jsonl, predict extraction PAGES.jsonl OUT.jsonl, or predict syntax IN.conllu OUT.conllu");
            System.exit(2);
            return;
        }
        Hearsay hearsay = new Hearsay();
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[1]));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[2])))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    out.println(JSON.writeValueAsString(answer(hearsay, JSON.readTree(line), task)));
                }
            }
        }
    }

    private static Map<String, Object> answer(
            Hearsay hearsay, JsonNode record, Function<Reading, Map<String, Object>> task) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", record.get("id").stringValue());
        Metadata given = new Metadata(null, null, date(record), string(record, "lang"), null, null);
        byte[] bytes = record.get("text").stringValue().getBytes(StandardCharsets.UTF_8);
        Opened opened = hearsay.open(bytes, given);
        if (opened instanceof Report report) {
            answer.putAll(task.apply(hearsay.read(report)));
        } else if (task == TASKS.get("events")) {
            answer.put("events", List.of());
        }
        return answer;
    }

    private static @Nullable LocalDate date(JsonNode record) {
        String date = string(record, "date");
        String known = date != null ? date : string(record, "dct");
        return known == null ? null : LocalDate.parse(known.substring(0, 10));
    }

    private static @Nullable String string(JsonNode record, String field) {
        JsonNode value = record.get(field);
        return value == null || value.isNull() ? null : value.stringValue();
    }
}
