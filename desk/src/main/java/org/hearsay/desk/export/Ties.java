package org.hearsay.desk.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Event;
import org.hearsay.model.Origin;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** How the things of a report hang together with what reports say together. */
final class Ties {

    private final int held;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, String> dispatches = new HashMap<>();
    private final Map<String, List<Tie>> byStatement = new HashMap<>();
    private final Map<String, Spans<Tie>> byPlace = new HashMap<>();

    Ties(Bundle bundle) {
        this.held = bundle.held();
        bundle.matching().origins().forEach(o -> origins.put(o.id(), o));
        for (Dispatch dispatch : bundle.matching().dispatches()) {
            dispatch.reports().forEach(r -> dispatches.put(r, dispatch.id()));
        }
        Map<String, List<Tie>> byReport = new HashMap<>();
        for (Claim claim : bundle.matching().claims()) {
            for (Assertion assertion : claim.assertions()) {
                Tie tie = new Tie(claim, assertion, origin(assertion.origin()));
                String report = assertion.at().report();
                byReport.computeIfAbsent(report, r -> new ArrayList<>()).add(tie);
                if (assertion.statement() != null) {
                    byStatement
                            .computeIfAbsent(key(report, assertion.statement()), k -> new ArrayList<>())
                            .add(tie);
                }
            }
        }
        byReport.forEach((report, ties) -> byPlace.put(
                report, new Spans<>(ties, t -> List.of(t.assertion().at().span()))));
    }

    private static String key(String report, String statement) {
        return report + " " + statement;
    }

    @Nullable
    Origin origin(@Nullable String id) {
        return id == null ? null : origins.get(id);
    }

    /** The dispatch that a report is part of; the report itself where it was matched with no other. */
    String dispatch(String report) {
        return dispatches.getOrDefault(report, report);
    }

    /** Among what the numbers were told, in words. */
    String base() {
        return held == 1 ? "at most, among 1 report" : "at most, among the " + held + " reports held";
    }

    /** The claims that a statement carries. */
    List<Tie> of(String report, Statement statement) {
        return byStatement.getOrDefault(key(report, statement.id()), List.of());
    }

    /** The claim that the words of an event are part of, that of an event before that of a figure; null if there is none. */
    @Nullable
    Tie of(String report, Event event) {
        Spans<Tie> ties = byPlace.get(report);
        if (ties == null || event.trigger().isEmpty()) {
            return null;
        }
        Span trigger = event.trigger().get(0);
        return ties.at(trigger).stream()
                .filter(t -> java.util.Objects.equals(t.assertion().statement(), event.statement()))
                .min(Comparator.comparing(Ties::rank)
                        .thenComparing(t -> t.claim().id()))
                .orElse(null);
    }

    private static int rank(Tie tie) {
        return switch (tie.claim().type()) {
            case EVENT -> 0;
            case PLAN -> 1;
            case FIGURE -> 2;
            case POSITION -> 3;
        };
    }
}
