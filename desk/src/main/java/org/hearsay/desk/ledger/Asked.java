package org.hearsay.desk.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.desk.ledger.Answer.Entry;
import org.hearsay.model.Assertion;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Counts;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Drift;
import org.hearsay.model.Figure;
import org.hearsay.model.Link;
import org.hearsay.model.Matching;
import org.hearsay.model.Origin;
import org.hearsay.model.Plan;
import org.jspecify.annotations.Nullable;

/** Things of a matching as entries of an answer. */
final class Asked {

    private final Texts texts;

    Asked(Texts texts) {
        this.texts = texts;
    }

    /** A claim in one line, with the words that stand first. */
    Entry line(ClaimLine claim) {
        Citation first = claim.first();
        return new Entry(
                claim.gloss(), facts(claim), first == null ? List.of() : List.of(texts.quote(first)), List.of());
    }

    /** A claim with all that carries it and how it changed. */
    Entry whole(Claim claim, Matching matching) {
        expect(claim);
        List<Entry> parts = new ArrayList<>();
        Map<String, Origin> origins = origins(matching);
        claim.assertions().forEach(a -> parts.add(assertion(a, origins)));
        claim.drifts().forEach(d -> parts.add(drift(claim, d)));
        return new Entry(claim.gloss(), facts(ClaimLine.of(claim)), List.of(), parts);
    }

    /** A claim of a figure: each value, and who says so. */
    Entry figures(Claim claim, Matching matching) {
        expect(claim);
        Map<String, Origin> origins = origins(matching);
        List<Entry> parts = claim.assertions().stream()
                .filter(a -> a.figure() != null)
                .map(a -> assertion(a, origins))
                .toList();
        return new Entry(claim.gloss(), facts(ClaimLine.of(claim)), List.of(), parts);
    }

    Entry drift(Claim claim, Drift drift) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", term(drift.kind()));
        facts.put("claim", claim.id());
        facts.put("gloss", claim.gloss());
        facts.put("compatible", drift.compatible());
        facts.put("reason", drift.reason());
        facts.put("rule", drift.rule());
        String both = drift.compatible() ? "both can be so" : "both cannot be so";
        return new Entry(
                term(drift.kind()) + ": " + drift.reason() + " (" + both + ")",
                facts,
                List.of(),
                List.of(side("before", drift.from()), side("after", drift.to())));
    }

    private Entry side(String name, List<Citation> at) {
        return new Entry(name, facts("side", name), quotes(at), List.of());
    }

    Entry plan(Plan plan) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("plan", plan.id());
        facts.put("gloss", plan.gloss());
        facts.put("from", text(plan.from()));
        facts.put("until", text(plan.until()));
        facts.put("outcome", term(plan.outcome()));
        List<Entry> parts = plan.evidence().isEmpty()
                ? List.of(side("announced", plan.spans()))
                : List.of(side("announced", plan.spans()), side("told of later", plan.evidence()));
        return new Entry(plan.gloss() + ": " + outcome(plan.outcome()), facts, List.of(), parts);
    }

    private static String outcome(Plan.Outcome outcome) {
        return outcome == Plan.Outcome.UNKNOWN ? "what became of it is not told" : term(outcome);
    }

    /** An utterance, and where it is reported. */
    Entry origin(Origin origin) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", "utterance");
        facts.put("id", origin.id());
        facts.put("speaker", origin.speaker());
        facts.put("channel", origin.channel());
        facts.put("date", text(origin.date()));
        TreeSet<String> reports = new TreeSet<>();
        origin.statements().forEach(s -> reports.add(s.report()));
        facts.put("reports", reports.size());
        String when = origin.date() == null ? "day not told" : origin.date().toString();
        String where = origin.channel() == null ? "" : ", " + origin.channel();
        String title = origin.speaker() + ", " + when + where + ": told in " + many(reports.size(), "report");
        return new Entry(title, facts, quotes(origin.statements()), ways(origin));
    }

    /** Who passed something on, and on what that rests. */
    private record By(String name, Link.Role role, Link.Kind kind) {}

    /** Through whom an utterance came to the reports, and on what that rests: the most reports first. */
    private List<Entry> ways(Origin origin) {
        Map<By, TreeSet<String>> ways = new LinkedHashMap<>();
        for (Citation at : origin.statements()) {
            for (Said.Way way : texts.ways(at)) {
                if (way.who() != null && way.role() != Link.Role.CLAIMANT) {
                    ways.computeIfAbsent(new By(way.who(), way.role(), way.kind()), b -> new TreeSet<>())
                            .add(at.report());
                }
            }
        }
        return ways.entrySet().stream()
                .sorted(Comparator.comparing(way -> -way.getValue().size()))
                .map(way -> way(way.getKey(), way.getValue()))
                .toList();
    }

    private static Entry way(By by, Set<String> reports) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", "way");
        facts.put("by", by.name());
        facts.put("role", term(by.role()));
        facts.put("basis", term(by.kind()));
        facts.put("in", reports.size());
        String title = "by way of " + by.name() + " in " + many(reports.size(), "report") + " ("
                + by.kind().plain() + ")";
        return new Entry(title, facts, List.of(), List.of());
    }

    /** A text that came in several reports. */
    Entry dispatch(Dispatch dispatch) {
        texts.expect(dispatch.reports());
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", "dispatch");
        facts.put("id", dispatch.id());
        facts.put("root", dispatch.root());
        facts.put("reports", dispatch.reports().size());
        List<Entry> parts = dispatch.descents().stream()
                .map(d -> {
                    Map<String, @Nullable Object> step = new LinkedHashMap<>();
                    step.put("child", d.child());
                    step.put("parent", d.parent());
                    step.put("kind", term(d.kind()));
                    step.put("directed", d.directed());
                    step.put("evidence", String.join("; ", d.evidence()));
                    String title = source(d.child()) + ": " + term(d.kind()) + " of " + source(d.parent())
                            + (d.directed() ? "" : ", or the other way round") + " ("
                            + String.join("; ", d.evidence()) + ")";
                    return new Entry(title, step, List.of(), List.of());
                })
                .toList();
        String title = "one text in " + many(dispatch.reports().size(), "report") + ", most likely from "
                + source(dispatch.root());
        return new Entry(title, facts, List.of(), parts);
    }

    /** A report by its publisher and the first letters of its id. */
    private String source(String report) {
        String known = texts.known(report).publisher();
        String publisher = known == null ? "publisher not known" : known;
        return publisher + " [" + report.substring(0, Math.min(12, report.length())) + "]";
    }

    private static Map<String, Origin> origins(Matching matching) {
        Map<String, Origin> origins = new HashMap<>();
        matching.origins().forEach(o -> origins.put(o.id(), o));
        return origins;
    }

    private Entry assertion(Assertion assertion, Map<String, Origin> origins) {
        Origin origin = assertion.origin() == null ? null : origins.get(assertion.origin());
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("stance", term(assertion.stance()));
        facts.put("speaker", origin == null ? null : origin.speaker());
        facts.put("origin", assertion.origin());
        facts.put("statement", assertion.statement());
        Figure figure = assertion.figure();
        facts.put("low", figure == null ? null : figure.low().toPlainString());
        facts.put("high", figure == null ? null : figure.high().toPlainString());
        facts.put("comparator", figure == null ? null : term(figure.comparator()));
        facts.put("unit", figure == null ? null : figure.unit());
        Quote quote = texts.quote(assertion.at());
        String who = origin != null
                ? origin.speaker()
                : assertion.stance() == Assertion.Stance.REPEATS_UNATTRIBUTED
                        ? "the report itself"
                        : "speaker not told";
        String value = figure == null ? "" : " · " + value(figure);
        return new Entry(who + " " + term(assertion.stance()) + value, facts, List.of(quote), List.of());
    }

    private static String value(Figure figure) {
        String bound =
                switch (figure.comparator()) {
                    case EXACT, RANGE -> "";
                    default -> term(figure.comparator()) + " ";
                };
        String number = figure.low().compareTo(figure.high()) == 0
                ? figure.low().toPlainString()
                : figure.low().toPlainString() + " to " + figure.high().toPlainString();
        return bound + number + (figure.unit() == null ? "" : " " + figure.unit());
    }

    private static Map<String, @Nullable Object> facts(ClaimLine claim) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("claim", claim.id());
        facts.put("type", term(claim.type()));
        facts.put("gloss", claim.gloss());
        facts.put("count", counts(claim.counts()));
        facts.put("utterances_at_most", claim.counts().utterances());
        facts.put("dispatches_at_most", claim.counts().dispatches());
        facts.put("reports", claim.counts().reports());
        facts.put(
                "denied", claim.denied().reports() == 0 ? "no denial among them" : "denied: " + counts(claim.denied()));
        facts.put("denied_utterances_at_most", claim.denied().utterances());
        facts.put("denied_dispatches_at_most", claim.denied().dispatches());
        facts.put("denied_reports", claim.denied().reports());
        return facts;
    }

    /** Three numbers, never one. */
    static String counts(Counts counts) {
        return "at most " + many(counts.utterances(), "utterance") + " in at most "
                + many(counts.dispatches(), "dispatch") + ", " + many(counts.reports(), "report");
    }

    static String many(int count, String what) {
        String ending = what.endsWith("ch") ? "es" : "s";
        return count + " " + what + (count == 1 ? "" : ending);
    }

    static String term(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> facts(String name, String value) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put(name, value);
        return facts;
    }

    private void expect(Claim claim) {
        texts.expect(claim.assertions().stream().map(a -> a.at().report()).toList());
    }

    private List<Quote> quotes(List<Citation> citations) {
        texts.expect(citations.stream().map(Citation::report).toList());
        return citations.stream()
                .sorted(Comparator.naturalOrder())
                .map(texts::quote)
                .toList();
    }
}
