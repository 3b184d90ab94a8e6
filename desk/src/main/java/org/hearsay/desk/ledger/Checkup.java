package org.hearsay.desk.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.desk.ledger.Row.State;
import org.hearsay.model.Matching;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Looks for damage: every report against its SHA-256, every derived row against its sum or against what it was made from. */
final class Checkup {

    private final Handle handle;
    private final Dialect dialect;
    private final Shelf shelf;
    private final List<String> found = new ArrayList<>();
    private final Map<Long, Row> rows = new TreeMap<>();

    Checkup(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
        this.shelf = new Shelf(handle, dialect);
    }

    /** What is damaged, one line each; nothing if no damage was found. */
    List<String> run() {
        look("the pages of the ledger", () -> found.addAll(dialect.sound(handle)));
        look("the schema", this::schema);
        look("the list of reports", this::rows);
        rows.values().forEach(row -> look("report " + row.id(), () -> report(row)));
        look("the words for searching", this::words);
        look("the keys of reports", this::keys);
        look("what reports say together", this::matchings);
        look("rows of reports that are not there", this::strays);
        look("the list of erased reports", this::erased);
        return found;
    }

    private void look(String where, Runnable work) {
        try {
            work.run();
        } catch (JdbiException
                | LedgerException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException e) {
            found.add(where + ": cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void schema() {
        String known = handle.createQuery("SELECT value FROM fact WHERE name = 'schema'")
                .mapTo(String.class)
                .findOne()
                .orElse("");
        if (!known.equals(Migrations.schema(handle, dialect)) || !Migrations.current(handle)) {
            found.add("the schema is not the one that was made");
        }
        List<String> facts =
                handle.createQuery("SELECT name FROM fact").mapTo(String.class).list();
        if (!facts.equals(List.of("schema"))) {
            found.add("the facts about the ledger are not those that were written");
        }
    }

    private void rows() {
        for (long serial : handle.createQuery("SELECT serial FROM report")
                .mapTo(Long.class)
                .list()) {
            look("row " + serial + " of the list of reports", () -> rows.put(serial, Row.at(handle, serial)));
        }
    }

    private void report(Row row) {
        Packed packed = shelf.content(row.serial());
        if (row.state() == State.PURGED) {
            tell(row, packed != null || row.kept() != null, "was purged, but its bytes are there");
        } else if (packed == null) {
            tell(row, true, "its bytes are missing");
        } else {
            byte[] bytes = packed.bytes();
            tell(row, !Seal.sha256(bytes).equals(row.kept()), "its bytes are not those that were added");
            boolean own = row.state() == State.REDACTED || row.id().equals(row.kept());
            tell(
                    row,
                    !own || (row.state() == State.WHOLE && bytes.length != row.size()),
                    "its id is not that of its bytes");
        }
        if (row.level() < 0) {
            tell(row, row.level() == Upkeep.UNREADABLE, "could not be read again");
            return;
        }
        tell(row, !shelf.sum(row).equals(row.seal()), "what is known or was derived of it is damaged");
    }

    private void tell(Row row, boolean wrong, String what) {
        if (wrong) {
            found.add("report " + row.id() + ": " + what);
        }
    }

    private void words() {
        Map<Long, Long> sums = new HashMap<>();
        handle.createQuery(dialect.held())
                .map((r, c) -> Map.entry(r.getLong(1), Seal.of(r.getString(2))))
                .forEach(entry -> sums.merge(entry.getKey(), entry.getValue(), Long::sum));
        for (Row row : rows.values()) {
            Long sum = sums.remove(row.serial());
            tell(
                    row,
                    row.level() >= 0 && row.words() != (sum == null ? 0 : sum),
                    "the words it is found by are damaged");
        }
        if (!sums.isEmpty()) {
            found.add("the words for searching: some are of reports that are not there");
        }
    }

    private void keys() {
        Map<Long, Long> held = new HashMap<>();
        handle.createQuery("SELECT hash, report FROM posting")
                .map((r, c) -> held.merge(r.getLong(2), Postings.of(r.getLong(1)), Long::sum))
                .forEach(sum -> {});
        for (Row row : rows.values()) {
            long posted = Objects.requireNonNullElse(held.remove(row.serial()), 0L);
            long due = row.block() == null ? 0 : shelf.keys(row.serial()).sum();
            tell(row, due != posted, "the keys it is matched by are damaged");
        }
        if (!held.isEmpty()) {
            found.add("the keys of reports: some are of reports that are not there");
        }
    }

    private void matchings() {
        Map<Long, TreeSet<String>> members = new HashMap<>();
        Map<Long, TreeSet<Integer>> levels = new HashMap<>();
        for (Row row : rows.values()) {
            Long block = row.block();
            if (block != null) {
                members.computeIfAbsent(block, b -> new TreeSet<>()).add(row.id());
                levels.computeIfAbsent(block, b -> new TreeSet<>()).add(row.level());
            }
        }
        handle.createQuery("SELECT block, level, body, seal, copies, origins, drifts, plans FROM matching")
                .map((r, c) -> new Kept(
                        r.getLong(1),
                        r.getInt(2),
                        Packed.stored(r.getBytes(3)),
                        r.getString(4),
                        List.of(
                                (int) Row.number(r, "copies"),
                                (int) Row.number(r, "origins"),
                                (int) Row.number(r, "drifts"),
                                (int) Row.number(r, "plans"))))
                .list()
                .forEach(kept -> {
                    TreeSet<String> reports = Objects.requireNonNullElseGet(members.remove(kept.block()), TreeSet::new);
                    TreeSet<Integer> level = levels.getOrDefault(kept.block(), new TreeSet<>());
                    look("what block " + kept.block() + " says", () -> matching(kept, reports, level));
                });
        if (!members.isEmpty()) {
            found.add("what reports say together: missing for " + members.size() + " blocks of reports");
        }
        for (String table : List.of("claim", "story")) {
            int lost = handle.createQuery(
                            "SELECT count(*) FROM " + table + " WHERE block NOT IN (SELECT block FROM matching)")
                    .mapTo(Integer.class)
                    .one();
            if (lost > 0) {
                found.add(table + ": " + lost + " rows of reports that are not there");
            }
        }
    }

    private record Kept(long block, int level, Packed body, @Nullable String seal, List<Integer> counts) {}

    private void matching(Kept kept, Set<String> reports, Set<Integer> levels) {
        if (!Matchings.sum(kept.block(), kept.level(), kept.body()).equals(kept.seal())) {
            found.add("what block " + kept.block() + " says is damaged");
            return;
        }
        Matching matching = Records.of(kept.body(), Matching.class);
        List<Integer> counts = List.of(
                Matchings.copies(matching),
                matching.origins().size(),
                Matchings.drifts(matching),
                matching.plans().size());
        boolean open = levels.contains(0);
        boolean fits = open
                || (new TreeSet<>(matching.reports()).equals(reports)
                        && levels.equals(new TreeSet<>(List.of(kept.level()))));
        if (open) {
            found.add("block " + kept.block() + " is not yet brought together: any question does that");
        }
        boolean listed = claims(matching).equals(claims(kept.block()))
                && Matchings.stories(matching).equals(stories(kept.block()));
        if (!fits || !counts.equals(kept.counts()) || !listed) {
            found.add("what block " + kept.block() + " says does not fit its reports");
        }
    }

    private static Set<ClaimLine> claims(Matching matching) {
        return matching.claims().stream().map(ClaimLine::of).collect(Collectors.toSet());
    }

    private Set<ClaimLine> claims(long block) {
        return handle.createQuery("SELECT " + ClaimLine.FIELDS + " FROM claim WHERE block = ?")
                .bind(0, block)
                .map((r, c) -> ClaimLine.of(r))
                .set();
    }

    private Map<String, Integer> stories(long block) {
        Map<String, Integer> stories = new TreeMap<>();
        handle.createQuery("SELECT id, reports FROM story WHERE block = ?")
                .bind(0, block)
                .map((r, c) -> Map.entry(r.getString(1), (int) Row.number(r, "reports")))
                .forEach(story -> stories.put(story.getKey(), story.getValue()));
        return stories;
    }

    private void strays() {
        for (String table : List.of("content", "handing", "digest", "said", "speaker")) {
            int lost = handle.createQuery(
                            "SELECT count(*) FROM " + table + " WHERE report NOT IN (SELECT serial FROM report)")
                    .mapTo(Integer.class)
                    .one();
            if (lost > 0) {
                found.add(table + ": " + lost + " rows of reports that are not there");
            }
        }
    }

    private void erased() {
        handle
                .createQuery("SELECT id, seal FROM erased")
                .map((r, c) -> new Seal().add(r.getString(1)).sum().equals(r.getString(2)))
                .list()
                .stream()
                .filter(fine -> !fine)
                .forEach(wrong -> found.add("the list of erased reports is damaged"));
    }
}
