package org.hearsay.desk.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.desk.ledger.Answer.Entry;
import org.hearsay.model.Claim;
import org.hearsay.model.Matching;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Questions to the ledger. Each answer says among how many reports it was looked for. */
public final class Questions {

    private final Ledger ledger;
    private final int most;

    /** Answers with no more than {@code most} entries. */
    Questions(Ledger ledger, int most) {
        this.ledger = ledger;
        this.most = most;
    }

    /** What is claimed, by most reports first. */
    public Answer claims() {
        return ask(handle -> {
            Asked asked = asked(handle);
            List<Entry> entries = handle
                    .createQuery("SELECT " + ClaimLine.FIELDS + " FROM claim ORDER BY reports DESC, id LIMIT ?")
                    .bind(0, most)
                    .map((r, c) -> ClaimLine.of(r))
                    .list()
                    .stream()
                    .map(asked::line)
                    .toList();
            return answer(handle, "claim|claims", count(handle, "SELECT count(*) FROM claim"), entries);
        });
    }

    /** Figures that are claimed, by most reports first, each with its values and who says so. */
    public Answer figures() {
        return ask(handle -> {
            String figures = "FROM claim WHERE type = 'FIGURE'";
            Asked asked = asked(handle);
            List<Entry> entries = new ArrayList<>();
            handle.createQuery("SELECT id, block " + figures + " ORDER BY reports DESC, id LIMIT ?")
                    .bind(0, most)
                    .map((r, c) -> Map.entry(r.getString(1), r.getLong(2)))
                    .list()
                    .forEach(key -> {
                        Matching matching = ledger.unpacked().matching(handle, key.getValue());
                        Claim claim = claim(matching, key.getKey());
                        if (claim != null && matching != null) {
                            entries.add(asked.figures(claim, matching));
                        }
                    });
            int found = count(handle, "SELECT count(*) " + figures);
            return answer(handle, "claim of a figure|claims of figures", found, entries);
        });
    }

    /** All about one claim; nothing if there is none of this id. */
    public Answer claim(String id) {
        return ask(handle -> {
            Long block = handle.createQuery("SELECT block FROM claim WHERE id = ?")
                    .bind(0, id)
                    .mapTo(Long.class)
                    .findOne()
                    .orElse(null);
            Matching matching = block == null ? null : ledger.unpacked().matching(handle, block);
            Claim claim = claim(matching, id);
            List<Entry> entries = claim == null || matching == null
                    ? List.of()
                    : List.of(asked(handle).whole(claim, matching));
            return answer(handle, "claim of this id|claims of this id", entries.size(), entries);
        });
    }

    private static @Nullable Claim claim(@Nullable Matching matching, String id) {
        return matching == null
                ? null
                : matching.claims().stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** What somebody is told to have said, by name; each word of the name must be there. */
    public Answer who(String name) {
        List<String> tokens = Folded.of(name).stream().distinct().toList();
        return ask(handle -> {
            if (tokens.isEmpty()) {
                return answer(handle, "statement|statements", 0, List.of());
            }
            String from = IntStream.range(0, tokens.size())
                    .mapToObj(i -> "SELECT report FROM speaker WHERE token = ?")
                    .collect(Collectors.joining(" INTERSECT "));
            int found = bound(handle, "SELECT count(*) FROM (" + from + ") AS found", tokens)
                    .mapTo(Integer.class)
                    .one();
            List<Long> reports = bound(handle, from + " ORDER BY report DESC LIMIT " + most, tokens)
                    .mapTo(Long.class)
                    .list();
            List<Entry> entries = new ArrayList<>();
            Texts texts = texts(handle);
            reports.forEach(r -> said(handle, texts, r, tokens, entries));
            return answer(
                    handle,
                    "report in which somebody of this name speaks|reports in which somebody of this name speaks",
                    found,
                    entries,
                    reports.size());
        });
    }

    private void said(Handle handle, Texts texts, long serial, List<String> tokens, List<Entry> entries) {
        Row row = Row.at(handle, serial);
        for (Said said : new Shelf(handle, ledger.store().dialect()).said(serial)) {
            String speaker = said.speaker();
            if (speaker == null || !Folded.of(speaker).containsAll(tokens)) {
                continue;
            }
            Map<String, @Nullable Object> facts = new LinkedHashMap<>();
            facts.put("speaker", speaker);
            facts.put("source", Asked.term(said.kind()));
            facts.put("act", Asked.term(said.act()));
            facts.put("polarity", Asked.term(said.polarity()));
            facts.put("attribution", said.inferred() ? "inferred" : "told");
            facts.put("damaged", said.damaged());
            facts.put("statement", said.statement());
            String title = speaker + ": " + Asked.term(said.act()) + (said.inferred() ? " (attribution inferred)" : "")
                    + (said.damaged() ? " (part of it damaged)" : "");
            List<Quote> quotes =
                    said.content().stream().map(s -> texts.quote(row.id(), s)).toList();
            entries.add(new Entry(
                    title,
                    facts,
                    quotes,
                    said.ways().stream().map(Questions::way).toList()));
        }
    }

    private static Entry way(Said.Way way) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("role", Asked.term(way.role()));
        facts.put("kind", Asked.term(way.kind()));
        facts.put("who", way.who());
        facts.put("uncertain", way.uncertain());
        String who = way.who() == null ? "not named" : way.who();
        return new Entry(
                Asked.term(way.role()) + ": " + who + (way.uncertain() ? " (uncertain)" : ""),
                facts,
                List.of(),
                List.of());
    }

    private static Query bound(Handle handle, String sql, List<String> values) {
        Query query = handle.createQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query;
    }

    /** How claims changed on their way. */
    public Answer drift() {
        return blocks("change|changes", "drifts", (matching, asked) -> matching.claims().stream()
                .flatMap(c -> c.drifts().stream().map(d -> asked.drift(c, d)))
                .toList());
    }

    /** What was announced, and what became of it. */
    public Answer plans() {
        return blocks("plan|plans", "plans", (matching, asked) -> matching.plans().stream()
                .map(asked::plan)
                .toList());
    }

    /** Texts that came in several reports. */
    public Answer dispatches() {
        return blocks(
                "text in several reports|texts in several reports",
                "copies",
                (matching, asked) -> matching.dispatches().stream()
                        .filter(d -> d.reports().size() > 1)
                        .map(asked::dispatch)
                        .toList());
    }

    /** Utterances that claims go back to. */
    public Answer origins() {
        return blocks("utterance|utterances", "origins", (matching, asked) -> matching.origins().stream()
                .map(asked::origin)
                .toList());
    }

    /** {@code column} counts in each block what {@code entries} makes of it. */
    private Answer blocks(String what, String column, BiFunction<Matching, Asked, List<Entry>> entries) {
        return ask(handle -> {
            int found = count(handle, "SELECT coalesce(sum(" + column + "), 0) FROM matching WHERE " + column + " > 0");
            List<Entry> shown = new ArrayList<>();
            Asked asked = asked(handle);
            List<Long> blocks = handle.createQuery(
                            "SELECT block FROM matching WHERE " + column + " > 0 ORDER BY block LIMIT ?")
                    .bind(0, most)
                    .mapTo(Long.class)
                    .list();
            for (int i = 0; i < blocks.size() && shown.size() < most; i++) {
                Matching matching = ledger.unpacked().matching(handle, blocks.get(i));
                if (matching != null) {
                    shown.addAll(entries.apply(matching, asked));
                }
            }
            return answer(handle, what, found, shown.subList(0, Math.min(most, shown.size())));
        });
    }

    /** Reports that hold words; words between quotation marks must stand together. */
    public Answer search(String words) {
        List<List<String>> phrases = Phrases.of(words);
        List<String> all = phrases.stream().flatMap(List::stream).distinct().toList();
        return ask(handle -> {
            if (all.isEmpty()) {
                return answer(handle, "report with these words|reports with these words", 0, List.of());
            }
            Dialect dialect = ledger.store().dialect();
            String query = dialect.query(all);
            int found = handle.createQuery(dialect.counting())
                    .bind(0, query)
                    .mapTo(Integer.class)
                    .one();
            List<Long> reports = handle.createQuery(dialect.holding())
                    .bind(0, query)
                    .bind(1, most)
                    .mapTo(Long.class)
                    .list();
            Texts texts = texts(handle);
            List<Entry> entries = new ArrayList<>();
            for (long serial : reports) {
                hit(texts, Row.at(handle, serial), phrases, entries);
            }
            return answer(handle, "report with these words|reports with these words", found, entries, reports.size());
        });
    }

    private static void hit(Texts texts, Row row, List<List<String>> phrases, List<Entry> entries) {
        Text text = texts.text(row.id());
        List<Span> spans = text == null ? List.of() : Phrases.find(text.flat(), phrases);
        if (text == null || spans.isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("report", row.id());
        facts.put("publisher", row.knownMetadata().publisher());
        facts.put(
                "published",
                row.knownMetadata().published() == null
                        ? null
                        : String.valueOf(row.knownMetadata().published()));
        facts.put("language", row.language());
        String title = Phrases.around(text, spans.get(0));
        entries.add(new Entry(
                title, facts, spans.stream().map(s -> texts.quote(row.id(), s)).toList(), List.of()));
    }

    private Answer ask(Function<Handle, Answer> question) {
        ledger.settle();
        return ledger.store().read(question);
    }

    private Texts texts(Handle handle) {
        return new Texts(handle, ledger);
    }

    private Asked asked(Handle handle) {
        return new Asked(texts(handle));
    }

    private static int count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }

    /** {@code what}: for one and for several, parted by a bar. */
    private static Answer answer(Handle handle, String what, int found, List<Entry> entries) {
        return answer(handle, what, found, entries, entries.size());
    }

    private static Answer answer(Handle handle, String what, int found, List<Entry> entries, int shown) {
        int held = Ledger.size(handle);
        String among = "among the " + Asked.many(held, "report") + " held";
        String[] forms = what.split("\\|");
        String base = found == 0
                ? "no " + forms[0] + " " + among
                : found + " " + forms[found == 1 ? 0 : 1] + " " + among
                        + (shown < found ? "; the first " + shown + " are shown" : "");
        return new Answer(base, held, found, entries);
    }
}
