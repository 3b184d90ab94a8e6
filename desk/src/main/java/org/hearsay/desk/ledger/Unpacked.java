package org.hearsay.desk.ledger;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.hearsay.model.Matching;
import org.hearsay.model.Metadata;
import org.hearsay.model.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What was unpacked lately, for all who ask. What was changed, redacted or purged since has another seal, so that nobody is
 * handed what no longer holds.
 */
final class Unpacked {

    /** Code points of text of all reports that are kept. */
    private static final long TEXT = 4_000_000;
    /** Reports of all matchings that are kept. */
    private static final long MATCHED = 6_000;

    /** Reports whose metadata are kept. */
    private static final long KNOWN = 20_000;

    private final Recent<List<String>, Metadata> known = new Recent<>(KNOWN, m -> 1);
    private final Recent<List<String>, Matching> matchings =
            new Recent<>(MATCHED, m -> m.reports().size());
    private final Recent<List<String>, Report> reports =
            new Recent<>(TEXT, r -> r.text().length());

    /** What a block says; null if there is no such block. */
    @Nullable
    Matching matching(Handle handle, long block) {
        String seal = handle.createQuery("SELECT seal FROM matching WHERE block = ?")
                .bind(0, block)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        return seal == null
                ? null
                : matchings.get(List.of(Long.toString(block), seal), k -> new Matchings(handle).of(block));
    }

    /** What is known of the report of a row. */
    Metadata known(Row row) {
        return Objects.requireNonNullElse(known.get(key(row), k -> row.knownMetadata()), Metadata.NONE);
    }

    /** The report of a row, which {@code opener} opens if nobody did lately; null if its text was taken away. */
    @Nullable
    Report report(Row row, Supplier<@Nullable Report> opener) {
        return reports.get(key(row), k -> opener.get());
    }

    private static List<String> key(Row row) {
        return List.of(row.id(), row.seal());
    }
}
