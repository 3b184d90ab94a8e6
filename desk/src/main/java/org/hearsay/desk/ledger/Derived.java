package org.hearsay.desk.ledger;

import java.util.List;
import org.hearsay.Digested;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a report's bytes to be kept beside them. It can be thrown away and made again.
 *
 * @param report the report that was read
 * @param language that it was read in
 * @param engine what read it: version of the engine and of the language
 * @param statements how many
 * @param damage how many signs of it
 * @param said who says what
 * @param words that it can be found by, folded
 * @param digest what is kept to match it, packed
 * @param keys numbers that reports share if they may belong together
 */
record Derived(
        Report report,
        String language,
        String engine,
        int statements,
        int damage,
        List<Said> said,
        List<String> words,
        Packed digest,
        Postings keys) {

    static Derived of(Digested digested, Engine engine) {
        Reading reading = digested.reading();
        return new Derived(
                reading.report(),
                reading.language(),
                reading.engine() + "/" + reading.languageVersion(),
                reading.statements().size(),
                reading.damage().size(),
                reading.statements().stream().map(Said::of).toList(),
                Folded.distinct(reading.report().text().flat()),
                Packed.of(Records.json(digested.digest())),
                Postings.of(engine.keys(digested.digest())));
    }

    Metadata known() {
        return report.metadata();
    }

    /** A sum over the words, whatever their order. */
    long wordSum() {
        return words.stream().mapToLong(Seal::of).sum();
    }

    static String name(@Nullable String speaker) {
        return speaker == null ? "" : speaker.replace('\0', ' ');
    }
}
