package org.hearsay.desk.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.hearsay.model.Matching;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger hands out, bundle after bundle in the order of ids: nothing tells when or in which order reports were added.
 * Each bundle is taken from the store when it is asked for, and only then, so that a slow reader holds up nobody.
 */
public final class Holdings implements Iterable<Bundle> {

    private final Ledger ledger;
    private final Choice choice;
    private final int held;
    private final List<Long> blocks;
    /** Serials of the reports that are chosen by what they hold; null where all are. */
    private final @Nullable Set<Long> chosen;

    private record Taken(@Nullable Matching matching, List<Told> reports) {}

    private record Told(Report report, Instant added) {}

    Holdings(Ledger ledger, Choice choice) {
        this.ledger = ledger;
        this.choice = choice;
        this.held = ledger.size();
        this.chosen = ledger.store().read(this::choose);
        this.blocks = ledger.store().read(this::blocks);
    }

    /** How many reports the ledger holds, among which everything was looked for. */
    public int held() {
        return held;
    }

    /** What was chosen. */
    public Choice choice() {
        return choice;
    }

    private @Nullable Set<Long> choose(Handle handle) {
        Set<Long> serials = null;
        String claim = choice.claim();
        if (claim != null) {
            serials = both(
                    serials,
                    handle.createQuery(
                                    "SELECT serial FROM report WHERE block IN (SELECT block FROM claim WHERE id = ?)")
                            .bind(0, claim)
                            .mapTo(Long.class)
                            .list());
        }
        String who = choice.who();
        if (who != null) {
            List<String> tokens = Folded.of(who).stream().distinct().toList();
            serials = both(serials, tokens.isEmpty() ? List.of() : speaking(handle, tokens));
        }
        String topic = choice.topic();
        if (topic != null) {
            serials = both(serials, holding(handle, topic));
        }
        return serials;
    }

    private static Set<Long> both(@Nullable Set<Long> one, List<Long> other) {
        Set<Long> both = new HashSet<>(other);
        if (one != null) {
            both.retainAll(one);
        }
        return both;
    }

    private static List<Long> speaking(Handle handle, List<String> tokens) {
        Set<Long> all = null;
        for (String token : tokens) {
            all = both(
                    all,
                    handle.createQuery("SELECT report FROM speaker WHERE token = ?")
                            .bind(0, token)
                            .mapTo(Long.class)
                            .list());
        }
        return all == null ? List.of() : List.copyOf(all);
    }

    private List<Long> holding(Handle handle, String topic) {
        List<List<String>> phrases = Phrases.of(topic);
        List<String> words = phrases.stream().flatMap(List::stream).distinct().toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Dialect dialect = ledger.store().dialect();
        List<Long> found = handle.createQuery(dialect.holding())
                .bind(0, dialect.query(words))
                .bind(1, Integer.MAX_VALUE)
                .mapTo(Long.class)
                .list();
        if (phrases.stream().allMatch(p -> p.size() == 1)) {
            return found;
        }
        Texts texts = new Texts(handle, dialect, ledger.engine());
        return found.stream().filter(s -> together(texts, handle, s, phrases)).toList();
    }

    private static boolean together(Texts texts, Handle handle, long serial, List<List<String>> phrases) {
        Report report = texts.report(Row.at(handle, serial));
        List<Span> at = report == null ? List.of() : Phrases.find(report.text().flat(), phrases);
        return !at.isEmpty();
    }

    private List<Long> blocks(Handle handle) {
        Set<Long> wanted = chosen == null ? null : new HashSet<>();
        if (wanted != null && chosen != null) {
            for (long serial : chosen) {
                Long block = Row.at(handle, serial).block();
                if (block != null) {
                    wanted.add(block);
                }
            }
        }
        return handle
                .createQuery("SELECT m.block, r.id FROM matching m JOIN report r ON r.serial = m.block")
                .map((r, c) -> Map.entry(r.getString(2), r.getLong(1)))
                .list()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(b -> wanted == null || wanted.contains(b))
                .toList();
    }

    private Taken take(Handle handle, long block) {
        Texts texts = new Texts(handle, ledger.store().dialect(), ledger.engine());
        List<Told> reports = new ArrayList<>();
        List<Row> rows = handle.createQuery("SELECT * FROM report WHERE block = ?")
                .bind(0, block)
                .map((r, c) -> Row.of(r))
                .list();
        rows.stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .filter(this::chosen)
                .forEach(row -> {
                    Report report = texts.report(row);
                    if (report != null) {
                        reports.add(new Told(report, Instant.parse(row.added())));
                    }
                });
        return new Taken(new Matchings(handle).of(block), reports);
    }

    private boolean chosen(Row row) {
        LocalDate since = choice.since();
        LocalDate published = row.knownMetadata().published();
        boolean late = since == null || (published != null && !published.isBefore(since));
        return late && (chosen == null || chosen.contains(row.serial()));
    }

    /** Null where nothing is chosen of a block, or where it is no longer there. */
    private @Nullable Bundle bundle(long block) {
        Taken taken = ledger.store().read(handle -> take(handle, block));
        Matching matching = taken.matching();
        if (matching == null || taken.reports().isEmpty()) {
            return null;
        }
        List<Holding> holdings = taken.reports().stream()
                .map(t -> new Holding(ledger.engine().digest(t.report()).reading(), t.added()))
                .toList();
        Bundle bundle = Narrow.of(new Bundle(held, matching, holdings), choice);
        return bundle.holdings().isEmpty() ? null : bundle;
    }

    @Override
    public Iterator<Bundle> iterator() {
        Iterator<Long> open = blocks.iterator();
        return new Iterator<>() {

            private @Nullable Bundle next;

            @Override
            public boolean hasNext() {
                while (next == null && open.hasNext()) {
                    next = bundle(open.next());
                }
                return next != null;
            }

            @Override
            public Bundle next() {
                Bundle bundle = hasNext() ? next : null;
                if (bundle == null) {
                    throw new NoSuchElementException();
                }
                next = null;
                return bundle;
            }
        };
    }
}
