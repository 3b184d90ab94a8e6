package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Event;
import org.hearsay.model.Link;
import org.hearsay.model.Metadata;
import org.hearsay.model.Party;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases of {@code statements.md}, {@code chains.md}, {@code misses.md} and {@code events.md} in {@code languages/xx/cases}: a passage,
 * then a table of all statements, near misses or events that must come out. A column that a table does not have is not compared; a table without rows
 * wants silence.
 */
class CasesTest {

    private static final Hearsay HEARSAY = new Hearsay();

    private record Case(
            String language, String name, String text, List<String> columns, List<Map<String, String>> rows) {}

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("../languages"))) {
            for (Path folder : folders.sorted().toList()) {
                for (String name :
                        List.of("cases/statements.md", "cases/chains.md", "cases/misses.md", "cases/events.md")) {
                    Path file = folder.resolve(name);
                    if (Files.exists(file)) {
                        cases.addAll(parse(folder.getFileName().toString(), Files.readString(file)));
                    }
                }
            }
        }
        assertThat(cases).isNotEmpty();
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.language() + ": " + c.name(), () -> run(c)));
    }

    private static List<Case> parse(String language, String content) {
        List<Case> cases = new ArrayList<>();
        for (String section : content.split("\n## ")) {
            List<String> lines = section.lines().toList();
            String text = lines.stream()
                    .filter(l -> l.startsWith("> ") || l.equals(">"))
                    .map(l -> l.length() > 2 ? l.substring(2) : "")
                    .collect(Collectors.joining("\n"));
            List<List<String>> table = lines.stream()
                    .filter(l -> l.startsWith("|"))
                    .map(l -> Arrays.stream(l.substring(1, l.lastIndexOf('|')).split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            if (!text.isEmpty() && !table.isEmpty()) {
                cases.add(new Case(language, lines.get(0), text, table.get(0), rows(table)));
            }
        }
        return cases;
    }

    private static List<Map<String, String>> rows(List<List<String>> table) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : table.subList(2, table.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < table.get(0).size(); i++) {
                row.put(table.get(0).get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void run(Case wanted) {
        Metadata given = new Metadata(null, null, LocalDate.of(2026, 3, 12), wanted.language(), null, null);
        Report report = (Report) HEARSAY.open(wanted.text().getBytes(StandardCharsets.UTF_8), given);
        Reading reading = HEARSAY.read(report);
        assertThat(found(reading, wanted.columns())).containsExactlyElementsOf(wanted.rows());
    }

    private static List<Map<String, String>> found(Reading reading, List<String> columns) {
        if (columns.contains("missed")) {
            return misses(reading);
        }
        return columns.contains("type") ? events(reading, columns) : statements(reading, columns);
    }

    private static List<Map<String, String>> events(Reading reading, List<String> columns) {
        return reading.events().stream()
                .map(e -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    columns.forEach(c -> row.put(c, cell(reading, e, c)));
                    return row;
                })
                .toList();
    }

    private static String cell(Reading reading, Event e, String column) {
        return switch (column) {
            case "type" ->
                (e.type() == null ? "" : e.type())
                        + (e.modes().isEmpty() ? "" : " " + e.modes().get(0));
            case "words" -> words(reading, e.trigger().isEmpty() ? List.of(e.span()) : e.trigger());
            case "actor" -> parties(reading, e.actors());
            case "recipient" -> parties(reading, e.recipients());
            case "status" -> e.status().name().toLowerCase(Locale.ROOT);
            case "when" -> e.moment() == null ? "" : reading.words(e.moment());
            case "on whose word" ->
                reading.statements().stream()
                        .filter(s -> s.id().equals(e.statement()))
                        .map(s -> words(reading, s.wording().source()))
                        .collect(Collectors.joining());
            default -> throw new IllegalArgumentException("no column " + column);
        };
    }

    private static String parties(Reading reading, List<Party> parties) {
        return parties.stream().map(p -> reading.words(p.span())).collect(Collectors.joining(", "));
    }

    private static List<Map<String, String>> misses(Reading reading) {
        return reading.misses().stream()
                .map(m -> Map.of("missed", reading.words(m.span()), "rule", m.rule()))
                .toList();
    }

    private static List<Map<String, String>> statements(Reading reading, List<String> columns) {
        return reading.statements().stream().map(s -> row(reading, s, columns)).toList();
    }

    private static Map<String, String> row(Reading reading, Statement s, List<String> columns) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : columns) {
            row.put(column, cell(reading, s, column));
        }
        return row;
    }

    private static String cell(Reading reading, Statement s, String column) {
        return switch (column) {
            case "source" -> words(reading, s.wording().source());
            case "cue" -> words(reading, s.wording().cue());
            case "content" -> words(reading, s.wording().content());
            case "who" -> s.source().name() == null ? "" : s.source().name();
            case "kind" -> s.source().kind().name().toLowerCase(Locale.ROOT);
            case "how" -> s.source().resolution().name().toLowerCase(Locale.ROOT);
            case "form" -> s.form().name().toLowerCase(Locale.ROOT);
            case "act" -> s.act().name().toLowerCase(Locale.ROOT);
            case "to" -> s.addressee() == null ? "" : reading.words(s.addressee());
            case "when" -> s.moment() == null ? "" : reading.words(s.moment());
            case "inferred" -> s.inferred() ? "yes" : "";
            case "chain" ->
                s.chain().stream()
                        .filter(l -> l.role() != Link.Role.CLAIMANT && l.role() != Link.Role.REPORT)
                        .map(l -> l.role().name().toLowerCase(Locale.ROOT) + " " + l.who())
                        .collect(Collectors.joining(", "));
            case "links" ->
                s.chain().stream()
                        .filter(l -> l.role() != Link.Role.REPORT)
                        .map(CasesTest::link)
                        .collect(Collectors.joining("; "));
            default -> throw new IllegalArgumentException("no column " + column);
        };
    }

    /** One link as {@code role=name (kind)}, with a question mark if it is uncertain. */
    private static String link(Link link) {
        return link.role().name().toLowerCase(Locale.ROOT)
                + "="
                + (link.who() == null ? "?" : link.who())
                + " ("
                + link.kind().name().toLowerCase(Locale.ROOT)
                + ")"
                + (link.uncertain() ? "?" : "");
    }

    private static String words(Reading reading, List<Span> spans) {
        return spans.stream().map(reading::words).collect(Collectors.joining(" … "));
    }
}
