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

    private static final List<String> STORIES = List.of(
            "dispatch.txt 2026-04-16 Interpost",
            "copy.txt 2026-04-16 Morning Ledger",
            "translation.fr.txt 2026-04-16 Le Fanal",
            "mangled.fr.txt 2026-04-16 Le Perroquet",
            "independent.de.txt 2026-04-16 Grenzbote",
            "denial.txt 2026-04-16 Haldren State Press Office",
            "followup.txt 2026-04-18 Interpost Weekend",
            "letter.de.txt 2026-04-18 Grenzbote am Samstag",
            "page.fr.html 2026-04-16 La Gazette de Sainte-Aure",
            "ferry/wire.txt 2026-05-12 Kystpost",
            "ferry/copy.txt 2026-05-12 Harbour Telegraph",
            "ferry/bericht.de.txt 2026-05-13 Förde-Kurier",
            "ferry/owner.txt 2026-05-13 Vesterhavs-Tidende",
            "ferry/freed.txt 2026-05-17 Kystpost on Sunday");

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

    /** Both stories, each report with its own publisher and day. */
    static Ledger stories(Path folder) {
        Ledger ledger = new Ledger(folder.resolve("stories.db").toString(), new Hearsay());
        List<Prepared> all = new ArrayList<>();
        for (String line : STORIES) {
            String[] cells = line.split(" ", 3);
            all.add(ledger.prepare(
                    file(cells[0]), new Metadata(null, cells[2], LocalDate.parse(cells[1]), null, null, null)));
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
