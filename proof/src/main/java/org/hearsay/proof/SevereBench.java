package org.hearsay.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.model.Damage;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench severe DIR}: what is said in broken text. Reads the passages of {@code damage/dev.jsonl} below DIR and counts the
 * statements whose source, cue or content touches damage that we call severe (there must be none), and those that touch a
 * sentence that the key calls garbled, found as such or not.
 */
final class SevereBench {

    private static final JsonMapper JSON = new JsonMapper();

    private final Hearsay hearsay = new Hearsay();
    private final boolean errors;
    private int statements;
    private int severe;
    private int garbled;

    private SevereBench(boolean errors) {
        this.errors = errors;
    }

    /** Prints name, count and base, parted by tabs. With {@code --errors}, the statements in garbled sentences too. */
    static void run(Path folder, boolean errors) throws IOException {
        SevereBench bench = new SevereBench(errors);
        for (String line : Files.readAllLines(folder.resolve("damage/dev.jsonl"))) {
            bench.passage(JSON.readTree(line));
        }
        System.out.printf("statements\tsevere\t%d\t%d%n", bench.severe, bench.statements);
        System.out.printf("statements\tgarbled\t%d\t%d%n", bench.garbled, bench.statements);
    }

    private void passage(JsonNode passage) {
        String text = passage.get("text").stringValue();
        Metadata given = new Metadata(null, null, null, passage.get("lang").stringValue(), null, null);
        Optional<Reading> read = hearsay.open(text.getBytes(StandardCharsets.UTF_8), given) instanceof Report report
                ? Optional.of(hearsay.read(report))
                : Optional.empty();
        read.ifPresent(reading -> reading.statements().forEach(s -> count(passage, reading, s)));
    }

    private void count(JsonNode passage, Reading reading, Statement statement) {
        statements++;
        boolean worst = reading.damage().stream()
                .filter(d -> d.severity() == Severity.SEVERE)
                .map(Damage::span)
                .anyMatch(d -> touches(statement, d));
        boolean broken = passage.get("sents")
                .valueStream()
                .anyMatch(s -> s.get(2).stringValue().equals("garbled")
                        && touches(
                                statement,
                                new Span(s.get(0).intValue(), s.get(1).intValue())));
        severe += worst ? 1 : 0;
        garbled += broken ? 1 : 0;
        if (errors && (worst || broken)) {
            System.out.println("# " + passage.get("id").stringValue() + " " + statement.rule() + " "
                    + reading.words(statement.wording().extent()));
        }
    }

    private static boolean touches(Statement statement, Span place) {
        return Stream.of(
                        statement.wording().source(),
                        statement.wording().cue(),
                        statement.wording().content())
                .flatMap(List::stream)
                .anyMatch(s -> s.start() < place.end() && place.start() < s.end());
    }
}
