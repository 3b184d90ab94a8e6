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
import org.hearsay.desk.ledger.Row.State;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Matching;
import org.hearsay.model.Metadata;
import org.hearsay.model.Origin;
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

    /** Code points of text of all reports that are kept open, and of all that were read. */
    private static final long TEXT = 4_000_000;

    private static final long READ = 600_000;
    /** Reports of all matchings that are kept. */
    private static final long MATCHED = 4_000;

    private static final int LONGEST_TITLE = 140;

    private final Ledger ledger;
    private final Recent<List<String>, Matching> matchings =
            new Recent<>(MATCHED, m -> m.reports().size());
    private final Recent<List<String>, Report> opened =
            new Recent<>(TEXT, r -> r.text().length());
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
            List<Story> stories = new ArrayList<>();
            handle.createQuery("SELECT block, count(*) AS reports FROM report WHERE block IS NOT NULL GROUP BY block"
                            + " ORDER BY reports DESC, block LIMIT ?")
                    .bind(0, most)
                    .map((r, c) -> r.getLong(1))
                    .list()
                    .forEach(block -> stories.addAll(block(handle, block, held)));
            stories.sort(Comparator.comparing((Story s) -> -s.reports().size()).thenComparing(Story::id));
            return List.copyOf(stories.subList(0, Math.min(most, stories.size())));
        });
    }

    /** The story that a report belongs to; nothing if no report of this id is held. */
    public Optional<Story> with(String report) {
        return ask(handle ->
                one(handle, blockOf(handle, "SELECT block FROM report WHERE id = ?", report), s -> s.reports().stream()
                        .anyMatch(c -> c.report().equals(report))));
    }

    /** The story that a claim is part of; nothing if there is none of this id. */
    public Optional<Story> claiming(String claim) {
        return ask(handle ->
                one(handle, blockOf(handle, "SELECT block FROM claim WHERE id = ?", claim), s -> s.claims().stream()
                        .anyMatch(c -> c.id().equals(claim))));
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

    /** Outside of the ledger's lock: to open a page takes a while. */
    private @Nullable Report report(Found one) {
        return opened.get(
                one.key(), k -> ledger.store().read(handle -> texts(handle).report(one.row())));
    }

    private Texts texts(Handle handle) {
        return new Texts(handle, ledger.store().dialect(), ledger.engine());
    }

    private Map<String, @Nullable Found> found(Collection<String> reports) {
        return ledger.store().read(handle -> {
            Map<String, @Nullable Found> found = new LinkedHashMap<>();
            for (String id : reports) {
                found.computeIfAbsent(id, i -> {
                    Row row = Row.find(handle, i);
                    return row == null ? null : new Found(row, row.knownMetadata());
                });
            }
            return found;
        });
    }

    private static @Nullable Long blockOf(Handle handle, String query, String id) {
        return handle.createQuery(query).bind(0, id).mapTo(Long.class).findOne().orElse(null);
    }

    private Optional<Story> one(Handle handle, @Nullable Long block, java.util.function.Predicate<Story> wanted) {
        return block == null
                ? Optional.empty()
                : block(handle, block, Ledger.size(handle)).stream()
                        .filter(wanted)
                        .findFirst();
    }

    private List<Story> block(Handle handle, long block, int held) {
        Matching matching = matching(handle, block);
        if (matching == null) {
            return List.of();
        }
        Map<String, Card> cards = new LinkedHashMap<>();
        handle.createQuery("SELECT * FROM report WHERE block = ?")
                .bind(0, block)
                .map((r, c) -> Row.of(r))
                .forEach(row -> cards.put(row.id(), new Found(row, row.knownMetadata()).card()));
        return matching.stories().stream()
                .map(ids -> story(ids, cards, matching, held))
                .toList();
    }

    private @Nullable Matching matching(Handle handle, long block) {
        String seal = handle.createQuery("SELECT seal FROM matching WHERE block = ?")
                .bind(0, block)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        return seal == null
                ? null
                : matchings.get(List.of(Long.toString(block), seal), k -> new Matchings(handle).of(block));
    }

    private static Story story(List<String> ids, Map<String, Card> cards, Matching matching, int held) {
        Set<String> inside = new HashSet<>(ids);
        List<Card> reports = ids.stream()
                .filter(cards::containsKey)
                .map(cards::get)
                .sorted(Comparator.comparing(Card::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Card::report))
                .toList();
        List<Claim> claims = matching.claims().stream()
                .filter(c -> c.assertions().stream().anyMatch(a -> inside.contains(a.at().report())))
                .sorted(Comparator.comparing((Claim c) -> -c.counts().reports()).thenComparing(Claim::id))
                .toList();
        List<Origin> origins = matching.origins().stream()
                .filter(o -> o.statements().stream().anyMatch(s -> inside.contains(s.report())))
                .toList();
        return new Story(
                held,
                reports,
                claims,
                matching.plans().stream()
                        .filter(p -> p.spans().stream().anyMatch(s -> inside.contains(s.report())))
                        .toList(),
                origins,
                matching.dispatches().stream()
                        .filter(d -> d.reports().stream().anyMatch(inside::contains))
                        .toList());
    }

    private <T> T ask(Function<Handle, T> question) {
        ledger.settle();
        return ledger.store().read(question);
    }
}
