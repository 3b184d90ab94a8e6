package org.hearsay.desk.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Prepared;
import org.hearsay.model.Metadata;

/** A ledger with the example story in it. */
final class Example {

    static final Path EXAMPLES = Path.of("..", "examples");

    private Example() {}

    static Ledger ledger(Path folder) {
        Ledger ledger = new Ledger(folder.resolve("story.db").toString(), new Hearsay());
        List<Prepared> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(
                            f -> Files.isRegularFile(f) && !f.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Metadata given = new Metadata(null, "Sample Courier", LocalDate.of(2026, 4, 16), null, null, null);
                all.add(ledger.prepare(Files.readAllBytes(file), given));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ledger.add(all);
        ledger.settle();
        return ledger;
    }

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
