package org.hearsay.claim;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report to find its claims in other reports: plain values only, so that it can be stored.
 *
 * @param report id of the report
 * @param language two-letter code of the language that it was read in
 * @param publisher who published it; null if not known
 * @param published day of publication; null if not known
 * @param corrects whether the report takes back something that its publisher had written
 * @param names spelling keys of names that few reports share: no first names, states or large cities
 * @param slips in order of the text
 */
public record Slips(
        String report,
        String language,
        @Nullable String publisher,
        @Nullable LocalDate published,
        boolean corrects,
        Set<String> names,
        List<Slip> slips) {

    /** Copies the list and the names, which are kept in order. */
    public Slips {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        slips = List.copyOf(slips);
    }

    /** These, as those of a report with another id. */
    public Slips as(String id) {
        return new Slips(id, language, publisher, published, corrects, names, slips);
    }

    /** These, without words of the report: for one whose text must not be kept. */
    public Slips withoutWords() {
        return new Slips(
                report,
                language,
                publisher,
                published,
                corrects,
                names,
                slips.stream().map(Slip::withoutWords).toList());
    }
}
