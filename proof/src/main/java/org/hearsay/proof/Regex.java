package org.hearsay.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code Regex IN.jsonl OUT.jsonl}: the floor that a weekend's work reaches. Words in quotation marks, and within a few words of
 * them a listed verb of saying with a capitalised name beside it. It reads the product's word lists and nothing else of it.
 */
public final class Regex {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern QUOTE = Pattern.compile("“[^”\n]{3,}”|„[^“”\n]{3,}[“”]|«[^»\n]{3,}»|\"[^\"\n]{3,}\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.'’][\\p{L}\\p{N}]+)*");

    /** How far from the quotation the verb may stand, and the name from the verb, in words. */
    private static final int NEAR = 6;

    private record Hit(int start, int end, String word) {}

    private Regex() {}

    /** Reads one file of texts, writes one of attributions. */
    public static void main(String[] args) throws IOException {
        Map<String, Set<String>> verbs = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    JsonNode record = JSON.readTree(line);
                    Set<String> listed = verbs.computeIfAbsent(
                            record.get("lang").stringValue(),
                            code -> verbs(Languages.named(code).orElseThrow()));
                    out.println(JSON.writeValueAsString(Map.of(
                            "id",
                            record.get("id").stringValue(),
                            "attributions",
                            read(record.get("text").stringValue(), listed))));
                }
            }
        }
    }

    private static Set<String> verbs(Language language) {
        Set<String> forms = new HashSet<>();
        for (String table : List.of("words/say", "words/sayforms")) {
            for (Row row : language.table(table)) {
                forms.add(row.get("lemma").toLowerCase(Locale.ROOT));
                row.list("forms").forEach(f -> forms.add(f.toLowerCase(Locale.ROOT)));
            }
        }
        return forms;
    }

    private static List<Object> read(String text, Set<String> verbs) {
        List<Hit> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Hit(word.start(), word.end(), word.group()));
        }
        List<Object> out = new ArrayList<>();
        Matcher quote = QUOTE.matcher(text);
        while (quote.find()) {
            int at = verb(words, quote.start(), quote.end(), verbs);
            List<Integer> name = at < 0 ? List.of() : name(text, words, at, quote.start(), quote.end());
            if (!name.isEmpty()) {
                out.add(Map.of(
                        "source", List.of(name),
                        "cue",
                                List.of(span(
                                        text,
                                        words.get(at).start(),
                                        words.get(at).end())),
                        "content", List.of(span(text, quote.start(), quote.end()))));
            }
        }
        return out;
    }

    /** Number of the listed verb nearest to the quotation, or -1. */
    private static int verb(List<Hit> words, int start, int end, Set<String> verbs) {
        int first = 0;
        while (first < words.size() && words.get(first).start() < start) {
            first++;
        }
        int behind = first;
        while (behind < words.size() && words.get(behind).start() < end) {
            behind++;
        }
        for (int far = 0; far < NEAR; far++) {
            for (int k : new int[] {behind + far, first - 1 - far}) {
                boolean there = k >= 0 && k < words.size();
                if (there && verbs.contains(words.get(k).word().toLowerCase(Locale.ROOT))) {
                    return k;
                }
            }
        }
        return -1;
    }

    /** The nearest run of capitalised words beside the verb and outside the quotation; empty if there is none. */
    private static List<Integer> name(String text, List<Hit> words, int verb, int start, int end) {
        for (int far = 1; far <= NEAR; far++) {
            for (int k : new int[] {verb + far, verb - far}) {
                if (isName(words, k, start, end)) {
                    int from = k;
                    int last = k;
                    while (isName(words, from - 1, start, end)) {
                        from--;
                    }
                    while (isName(words, last + 1, start, end)) {
                        last++;
                    }
                    return span(text, words.get(from).start(), words.get(last).end());
                }
            }
        }
        return List.of();
    }

    private static boolean isName(List<Hit> words, int k, int start, int end) {
        if (k < 0 || k >= words.size()) {
            return false;
        }
        Hit word = words.get(k);
        return Character.isUpperCase(word.word().charAt(0)) && (word.end() <= start || word.start() >= end);
    }

    /** In code points, as the scorer counts. */
    private static List<Integer> span(String text, int from, int end) {
        return List.of(text.codePointCount(0, from), text.codePointCount(0, end));
    }
}
