package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.desk.draw.FigureChart;
import org.hearsay.desk.draw.Move;
import org.hearsay.desk.draw.Value;
import org.hearsay.desk.ledger.Card;
import org.hearsay.desk.ledger.Quote;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Assertion;
import org.hearsay.model.Assertion.Stance;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Drift;
import org.hearsay.model.Figure;
import org.hearsay.model.Origin;
import org.jspecify.annotations.Nullable;

/** A claim of a figure as a chart: one row for each utterance of a number. */
final class FigureView {

    /** More rows than these are not drawn. */
    private static final int ROWS = 24;

    private static final int NARROW = 344;
    private static final int WIDE = 860;

    /**
     * A claim of a figure.
     *
     * @param wide drawing for wide pages; empty where there is but one number
     * @param narrow the same for narrow ones
     * @param bases what the numbers are counted on, each with its mark
     * @param rows what is drawn, as words
     */
    record Chart(
            String gloss,
            String link,
            String counts,
            String wide,
            String narrow,
            List<Base> bases,
            List<Row> rows,
            List<String> changes,
            int more) {

        /** How many chart cells stand in the table. */
        boolean drawn() {
            return !wide.isEmpty();
        }
    }

    /** What a number is a share of, and its mark. */
    record Base(String sign, String words) {}

    /** One number, and who says so. */
    record Row(String who, String does, String amount, String base, String reports, List<Saying> sayings) {}

    /** Where it stands. */
    record Saying(String words, String link, String where) {}

    private final Words words;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, Dispatch> dispatches = new HashMap<>();
    private final Map<Citation, Quote> quotes;

    FigureView(Story story, List<Claim> claims, Stories stories, Words words) {
        this.words = words;
        story.origins().forEach(o -> origins.put(o.id(), o));
        story.reports().forEach(c -> cards.put(c.report(), c));
        story.dispatches().forEach(d -> d.reports().forEach(r -> dispatches.put(r, d)));
        List<Citation> all = new ArrayList<>();
        claims.stream().flatMap(c -> c.assertions().stream()).forEach(a -> {
            all.add(a.at());
            Citation base = base(a);
            if (base != null) {
                all.add(base);
            }
        });
        this.quotes = stories.quotes(all);
    }

    private static @Nullable Citation base(Assertion assertion) {
        Figure figure = assertion.figure();
        return figure == null || figure.base() == null
                ? null
                : new Citation(assertion.at().report(), figure.base());
    }

    /** Charts of a claim: one for each unit that its numbers have. */
    List<Chart> charts(Claim claim, int number) {
        Map<String, List<Assertion>> units = new LinkedHashMap<>();
        for (Assertion assertion : claim.assertions()) {
            Figure figure = assertion.figure();
            if (figure != null) {
                String unit = figure.unit() == null ? "" : figure.unit();
                units.computeIfAbsent(unit, u -> new ArrayList<>()).add(assertion);
            }
        }
        List<Chart> charts = new ArrayList<>();
        units.values().forEach(all -> charts.add(chart(claim, all, "f" + number + "-" + charts.size())));
        return charts;
    }

    private Chart chart(Claim claim, List<Assertion> all, String id) {
        List<List<Assertion>> rows = rows(all);
        List<List<Assertion>> shown = rows.subList(0, Math.min(ROWS, rows.size()));
        List<String> bases = shown.stream()
                .map(this::base)
                .filter(b -> !b.isEmpty())
                .distinct()
                .toList();
        List<Value> values = shown.stream().map(r -> value(r, bases)).toList();
        List<Move> moves = moves(claim, shown);
        boolean drawn = values.size() > 1;
        List<Base> signs = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            signs.add(new Base(FigureChart.sign(id + "b" + i, i, bases.get(i)), bases.get(i)));
        }
        return new Chart(
                claim.gloss(),
                StoryLinks.claim(claim.id()),
                Side.counts(claim.counts(), words),
                drawn ? FigureChart.of(id + "w", claim.gloss(), values, moves, WIDE, words::get) : "",
                drawn ? FigureChart.of(id + "n", claim.gloss(), values, moves, NARROW, words::get) : "",
                drawn ? signs : List.of(),
                shown.stream().map(this::row).toList(),
                moves.stream().map(Move::label).distinct().toList(),
                rows.size() - shown.size());
    }

    /** The same number in the same utterance, or in the same text where nobody is told to say it, is one row. */
    private List<List<Assertion>> rows(List<Assertion> all) {
        Map<List<Object>, List<Assertion>> rows = new LinkedHashMap<>();
        for (Assertion assertion : all) {
            Figure figure = Objects.requireNonNull(assertion.figure());
            String origin = assertion.origin();
            Dispatch dispatch = dispatches.get(assertion.at().report());
            Object from = origin != null
                    ? origin
                    : dispatch != null ? dispatch.id() : assertion.at().report();
            List<Object> key = List.of(
                    from,
                    figure.low().stripTrailingZeros(),
                    figure.high().stripTrailingZeros(),
                    figure.comparator(),
                    assertion.stance() == Stance.DENIES);
            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(assertion);
        }
        List<List<Assertion>> sorted = new ArrayList<>(rows.values());
        sorted.forEach(r ->
                r.sort(Comparator.comparing((Assertion a) -> root(a) ? 0 : 1).thenComparing(Assertion::at)));
        sorted.sort(Comparator.comparing(this::day).thenComparing(r -> r.get(0).at()));
        return sorted;
    }

    private boolean root(Assertion assertion) {
        Dispatch dispatch = dispatches.get(assertion.at().report());
        return dispatch == null || dispatch.root().equals(assertion.at().report());
    }

    /** First day on which a row stands in a report, as text so that what has no day comes last. */
    private String day(List<Assertion> row) {
        return row.stream()
                .map(a -> cards.get(a.at().report()))
                .filter(Objects::nonNull)
                .map(Card::published)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .map(Object::toString)
                .orElse("~");
    }

    private String who(Assertion assertion) {
        Origin origin = origins.get(assertion.origin() == null ? "" : assertion.origin());
        if (origin != null) {
            return origin.speaker();
        }
        return words.get(assertion.stance() == Stance.REPEATS_UNATTRIBUTED ? "voice.report" : "voice.none");
    }

    private String base(List<Assertion> row) {
        Citation base = base(row.get(0));
        Quote quote = base == null ? null : quotes.get(base);
        return quote == null || quote.words() == null ? "" : quote.words();
    }

    private Value value(List<Assertion> row, List<String> bases) {
        Assertion first = row.get(0);
        Figure figure = Objects.requireNonNull(first.figure());
        String day = day(row);
        String where = words.count("reports", reports(row)) + (day.equals("~") ? "" : " · " + day);
        return new Value(
                who(first),
                where,
                StoryLinks.words(first),
                figure.low(),
                figure.high(),
                figure.comparator(),
                Numbers.of(figure, words),
                bases.indexOf(base(row)),
                first.stance() == Stance.DENIES);
    }

    private static int reports(List<Assertion> row) {
        return (int) row.stream().map(a -> a.at().report()).distinct().count();
    }

    private Row row(List<Assertion> row) {
        Assertion first = row.get(0);
        return new Row(
                who(first),
                words.term("stance", first.stance()),
                Numbers.of(Objects.requireNonNull(first.figure()), words),
                base(row),
                words.count("reports", reports(row)),
                row.stream().map(a -> saying(a.at(), a.statement())).toList());
    }

    private Saying saying(Citation at, @Nullable String statement) {
        Quote quote = quotes.get(at);
        String said = quote == null || quote.words() == null ? words.get("text.gone") : quote.words();
        return new Saying(said, StoryLinks.words(at, statement), where(at.report()));
    }

    private String where(String report) {
        Card card = cards.get(report);
        String publisher = card == null || card.publisher() == null ? words.get("publisher.none") : card.publisher();
        return card == null || card.published() == null ? publisher : publisher + ", " + card.published();
    }

    private List<Move> moves(Claim claim, List<List<Assertion>> rows) {
        Map<Citation, Integer> at = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Assertion assertion : rows.get(i)) {
                at.put(assertion.at(), i);
            }
        }
        Map<List<Object>, Move> moves = new LinkedHashMap<>();
        for (Drift drift : claim.drifts()) {
            for (Integer from : places(drift.from(), at)) {
                for (Integer to : places(drift.to(), at)) {
                    if (!from.equals(to)) {
                        moves.putIfAbsent(
                                List.of(Math.min(from, to), Math.max(from, to)),
                                new Move(from, to, drift.compatible(), label(rows, from, to, drift)));
                    }
                }
            }
        }
        return List.copyOf(moves.values());
    }

    private static List<Integer> places(List<Citation> citations, Map<Citation, Integer> at) {
        return citations.stream()
                .map(at::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String label(List<List<Assertion>> rows, int from, int to, Drift drift) {
        String one = Numbers.of(Objects.requireNonNull(rows.get(from).get(0).figure()), words);
        String other = Numbers.of(Objects.requireNonNull(rows.get(to).get(0).figure()), words);
        return words.term("drift", drift.kind()) + ": "
                + words.get(
                        "change",
                        who(rows.get(from).get(0)),
                        one,
                        who(rows.get(to).get(0)),
                        other) + " "
                + words.get(drift.compatible() ? "both.can" : "both.cannot");
    }

    /** Claims of a story that hold a figure. */
    static List<Claim> claims(Story story) {
        return story.claims().stream()
                .filter(c -> c.assertions().stream().anyMatch(a -> a.figure() != null))
                .sorted(Comparator.comparing((Claim c) -> -distinct(c))
                        .thenComparing((Claim c) -> -c.counts().reports()))
                .collect(Collectors.toList());
    }

    private static long distinct(Claim claim) {
        return claim.assertions().stream()
                .map(Assertion::figure)
                .filter(Objects::nonNull)
                .map(f -> List.of(f.low().stripTrailingZeros(), f.high().stripTrailingZeros(), f.comparator()))
                .distinct()
                .count();
    }
}
