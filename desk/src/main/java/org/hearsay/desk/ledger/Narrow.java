package org.hearsay.desk.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Assertion;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Event;
import org.hearsay.model.Findings;
import org.hearsay.model.Matching;
import org.hearsay.model.Origin;
import org.hearsay.model.Place;
import org.hearsay.model.Plan;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Statement;
import org.hearsay.model.Toponym;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** Leaves of a bundle what was chosen. Counts stay as they are: they are told among all reports held. */
final class Narrow {

    private final @Nullable Claim claim;
    private final List<String> tokens;

    private Narrow(@Nullable Claim claim, List<String> tokens) {
        this.claim = claim;
        this.tokens = tokens;
    }

    static Bundle of(Bundle bundle, Choice choice) {
        String id = choice.claim();
        Claim claim = bundle.matching().claims().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElse(null);
        List<String> tokens = choice.who() == null
                ? List.of()
                : Folded.of(choice.who()).stream().distinct().toList();
        List<Holding> holdings = bundle.holdings();
        if (claim != null || !tokens.isEmpty()) {
            Narrow narrow = new Narrow(claim, tokens);
            holdings = holdings.stream()
                    .map(h -> new Holding(narrow.reading(h.reading()), h.added()))
                    .filter(h -> narrow.carries(h.reading()))
                    .toList();
        }
        return new Bundle(bundle.held(), matching(bundle.matching(), claim, !tokens.isEmpty(), holdings), holdings);
    }

    /** A report that says nothing of what was chosen is left out; one that says a claim in its own voice is not. */
    private boolean carries(Reading reading) {
        return !reading.statements().isEmpty()
                || (tokens.isEmpty() && !own(reading.report().id()).isEmpty());
    }

    /** Where a report carries the claim. */
    private List<Assertion> own(String report) {
        return claim == null
                ? List.of()
                : claim.assertions().stream()
                        .filter(a -> a.at().report().equals(report))
                        .toList();
    }

    private boolean kept(Statement statement, List<Assertion> own) {
        String name = statement.source().name();
        boolean speaks = tokens.isEmpty() || (name != null && Folded.of(name).containsAll(tokens));
        return speaks
                && (claim == null || own.stream().anyMatch(a -> statement.id().equals(a.statement())));
    }

    private Reading reading(Reading whole) {
        List<Assertion> own = own(whole.report().id());
        List<Statement> statements =
                whole.statements().stream().filter(s -> kept(s, own)).toList();
        List<Span> spans = new ArrayList<>();
        statements.forEach(s -> spans.addAll(extents(s)));
        if (tokens.isEmpty()) {
            own.forEach(a -> spans.add(a.at().span()));
        }
        Spans<Span> at = new Spans<>(spans, List::of);
        Set<String> ids = new HashSet<>();
        statements.forEach(s -> ids.add(s.id()));
        List<Event> events = whole.events().stream()
                .filter(e -> e.statement() == null
                        ? !at.at(e.span()).isEmpty() && tokens.isEmpty()
                        : ids.contains(e.statement()))
                .toList();
        return new Reading(
                whole.engine(),
                whole.language(),
                whole.languageVersion(),
                whole.report(),
                whole.passages(),
                whole.damage(),
                findings(whole.findings(), at),
                statements,
                List.of(),
                events,
                whole.account(),
                whole.notes());
    }

    private static List<Span> extents(Statement statement) {
        List<Span> extents = new ArrayList<>();
        extents.add(statement.wording().extent());
        statement.repeats().stream().map(Wording::extent).forEach(extents::add);
        return extents;
    }

    private static Findings findings(Findings all, Spans<Span> at) {
        List<Toponym> toponyms = in(all.toponyms(), at, Toponym::span);
        Set<String> keys = new HashSet<>();
        toponyms.forEach(t -> keys.add(t.place()));
        List<Place> places =
                all.places().stream().filter(p -> keys.contains(p.key())).toList();
        return new Findings(
                all.actors(),
                in(all.mentions(), at, m -> m.span()),
                places,
                toponyms,
                in(all.moments(), at, m -> m.span()),
                in(all.figures(), at, f -> f.span()));
    }

    private static <T> List<T> in(List<T> all, Spans<Span> at, Function<T, Span> span) {
        return all.stream().filter(t -> !at.at(span.apply(t)).isEmpty()).toList();
    }

    private static Matching matching(Matching all, @Nullable Claim only, boolean narrow, List<Holding> holdings) {
        Set<String> reports = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (Holding holding : holdings) {
            reports.add(holding.id());
            holding.reading().statements().forEach(s -> said.add(holding.id() + " " + s.id()));
        }
        List<Claim> claims = all.claims().stream()
                .filter(c -> only == null || c.id().equals(only.id()))
                .filter(c -> c.assertions().stream()
                        .anyMatch(a -> narrow
                                ? said.contains(a.at().report() + " " + a.statement())
                                : reports.contains(a.at().report())))
                .toList();
        Set<String> origins = new HashSet<>();
        claims.forEach(c -> c.assertions().stream()
                .map(Assertion::origin)
                .filter(java.util.Objects::nonNull)
                .forEach(origins::add));
        return new Matching(
                all.reports(),
                all.dispatches().stream().filter(d -> holds(d, reports)).toList(),
                all.stories(),
                all.origins().stream()
                        .filter(o -> origins.contains(o.id()) || told(o, reports, narrow))
                        .toList(),
                claims,
                all.plans().stream()
                        .filter(p -> told(p, holdings, narrow || only != null))
                        .toList());
    }

    private static boolean holds(Dispatch dispatch, Set<String> reports) {
        return dispatch.reports().stream().anyMatch(reports::contains);
    }

    private static boolean told(Origin origin, Set<String> reports, boolean narrow) {
        return !narrow && origin.statements().stream().anyMatch(s -> reports.contains(s.report()));
    }

    /** Whether a plan is announced in what is handed out. */
    private static boolean told(Plan plan, List<Holding> holdings, boolean narrow) {
        return plan.spans().stream().anyMatch(at -> holdings.stream()
                .filter(h -> h.id().equals(at.report()))
                .anyMatch(h -> !narrow || said(h.reading(), at)));
    }

    private static boolean said(Reading reading, Citation at) {
        return reading.statements().stream().flatMap(s -> extents(s).stream()).anyMatch(at.span()::overlaps);
    }
}
