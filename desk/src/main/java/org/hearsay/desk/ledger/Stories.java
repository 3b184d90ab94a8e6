package org.hearsay.desk.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.desk.ledger.Row.State;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Matching;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Stories of the ledger as records, for pages that draw them. Nothing is written. What was read lately is kept, so that a page
 * does not open the same reports at every visit; a report that was changed, redacted or purged since is read again.
 */
public final class Stories {

    /** Code points of text of all readings that are kept. */
    private static final long READ = 600_000;

    private static final int LONGEST_TITLE = 140;

    private final Ledger ledger;
    private final Recent<List<String>, Reading> read =
            new Recent<>(READ, r -> r.report().text().length());

    /** A report, and what tells whether it was changed. */
    private record Found(Row row, Metadata known) {

        List<String> key() {
            return List.of(row.id(), row.seal());
        }

        Card card() {
            return new Card(
                    row.id(),
                    known.publisher(),
                    known.published(),
                    row.language(),
                    row.added(),
                    row.statements(),
                    row.damage(),
                    row.state() != State.PURGED);
        }
    }

    /** Stories of {@code ledger}, which stays open as long as this is used. */
    public Stories(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The stories of most reports, no more than {@code most}. */
    public List<Story> largest(int most) {
        return ask(handle -> {
            int held = Ledger.size(handle);
            return handle
                    .createQuery("SELECT id, block FROM story ORDER BY reports DESC, id LIMIT ?")
                    .bind(0, most)
                    .map((r, c) -> Map.entry(r.getString(1), r.getLong(2)))
                    .list()
                    .stream()
                    .map(story -> one(handle, story.getValue(), held, Set.of(story.getKey())))
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    /** The story that a report belongs to; nothing if no report of this id is held. */
    public Optional<Story> with(String report) {
        return ask(handle -> {
            Long block = blockOf(handle, "SELECT block FROM report WHERE id = ?", report);
            return block == null ? Optional.empty() : one(handle, block, Ledger.size(handle), Set.of(report));
        });
    }

    /** The story that a claim is part of; nothing if there is none of this id. */
    public Optional<Story> claiming(String id) {
        return ask(handle -> {
            Long block = blockOf(handle, "SELECT block FROM claim WHERE id = ?", id);
            Matching matching = block == null ? null : ledger.unpacked().matching(handle, block);
            if (block == null || matching == null) {
                return Optional.empty();
            }
            Set<String> reports = matching.claims().stream()
                    .filter(c -> c.id().equals(id))
                    .flatMap(c -> c.assertions().stream())
                    .map(a -> a.at().report())
                    .collect(Collectors.toSet());
            return one(handle, block, Ledger.size(handle), reports);
        });
    }

    /** Words of reports; those of a report that is not held any more are null. */
    public Map<Citation, Quote> quotes(Collection<Citation> citations) {
        Map<String, @Nullable Found> found =
                found(citations.stream().map(Citation::report).toList());
        Map<Citation, Quote> quotes = new LinkedHashMap<>();
        for (Citation at : citations) {
            Found one = found.get(at.report());
            Metadata known = one == null ? Metadata.NONE : one.known();
            String words = one == null ? null : words(one, at.span());
            quotes.put(at, new Quote(at.report(), known.publisher(), known.published(), at.span(), words));
        }
        return quotes;
    }

    /** What stands above each report, as far as its text is held; the first line of one that has no headline. */
    public Map<String, String> titles(Collection<String> reports) {
        Map<String, String> titles = new LinkedHashMap<>();
        found(reports).forEach((id, one) -> {
            String title = one == null ? "" : title(one);
            if (!title.isBlank()) {
                titles.put(id, title);
            }
        });
        return titles;
    }

    /** Who says what in each of the reports, without the words. */
    public Map<String, List<Said>> said(Collection<String> reports) {
        return ledger.store().read(handle -> {
            Shelf shelf = new Shelf(handle, ledger.store().dialect());
            Map<String, List<Said>> said = new LinkedHashMap<>();
            Row.all(handle, reports).forEach((id, row) -> said.put(id, shelf.said(row.serial())));
            return said;
        });
    }

    /** Readings of those of the reports whose text is held, in the same order. */
    public List<Reading> readings(Collection<String> reports) {
        List<Reading> readings = new ArrayList<>();
        found(reports).forEach((id, one) -> {
            Report report = one == null ? null : report(one);
            if (one != null && report != null) {
                Reading reading =
                        read.get(one.key(), k -> ledger.engine().digest(report).reading());
                if (reading != null) {
                    readings.add(reading);
                }
            }
        });
        return readings;
    }

    private @Nullable String words(Found one, Span span) {
        Report report = report(one);
        return report == null || span.end() > report.text().length()
                ? null
                : report.text().of(span);
    }

    private String title(Found one) {
        String given = one.known().title();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        Report report = report(one);
        return report == null ? "" : firstLine(report.text());
    }

    private static String firstLine(Text text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_TITLE
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        return text.of(new Span(start, end)).strip();
    }

    private @Nullable Report report(Found one) {
        return ledger.store().read(handle -> new Texts(handle, ledger).report(one.row()));
    }

    private Map<String, @Nullable Found> found(Collection<String> reports) {
        return ledger.store().read(handle -> {
            Map<String, Row> rows = Row.all(handle, reports);
            Map<String, @Nullable Found> found = new LinkedHashMap<>();
            for (String id : reports) {
                Row row = rows.get(id);
                found.put(id, row == null ? null : found(row));
            }
            return found;
        });
    }

    private Found found(Row row) {
        return new Found(row, ledger.unpacked().known(row));
    }

    private static @Nullable Long blockOf(Handle handle, String query, String id) {
        return handle.createQuery(query).bind(0, id).mapTo(Long.class).findOne().orElse(null);
    }

    /** The first story of a block that has one of some reports in it. */
    private Optional<Story> one(Handle handle, long block, int held, Set<String> reports) {
        Matching matching = ledger.unpacked().matching(handle, block);
        return matching == null
                ? Optional.empty()
                : matching.stories().stream()
                        .filter(ids -> ids.stream().anyMatch(reports::contains))
                        .findFirst()
                        .map(ids -> story(handle, ids, matching, held));
    }

    private Story story(Handle handle, List<String> ids, Matching matching, int held) {
        Set<String> inside = new HashSet<>(ids);
        List<Card> reports = Row.all(handle, ids).values().stream()
                .map(row -> found(row).card())
                .sorted(Comparator.comparing(Card::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Card::report))
                .toList();
        List<Claim> claims = matching.claims().stream()
                .filter(c -> c.assertions().stream().anyMatch(a -> inside.contains(a.at().report())))
                .sorted(Comparator.comparing((Claim c) -> -c.counts().reports()).thenComparing(Claim::id))
                .toList();
        return new Story(
                held,
                reports,
                claims,
                part(matching.plans(), p -> p.spans().stream().anyMatch(s -> inside.contains(s.report()))),
                part(matching.origins(), o -> o.statements().stream().anyMatch(s -> inside.contains(s.report()))),
                part(matching.dispatches(), d -> d.reports().stream().anyMatch(inside::contains)));
    }

    private static <T> List<T> part(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private <T> T ask(Function<Handle, T> question) {
        ledger.settle();
        return ledger.store().read(question);
    }
}
