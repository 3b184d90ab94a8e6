package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Link;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain in plain words.
 *
 * @param name who
 * @param basis on what it rests
 * @param span where it is named; null if only the metadata tell it
 * @param rule id of the rule; null for the step that is there in any case
 */
record Step(String name, String basis, boolean uncertain, @Nullable Span span, @Nullable String rule) {

    private static final String REPORT = "this report";

    /** From the claimant to this report, which always stands at the end. */
    static List<Step> of(Reading reading, Statement statement) {
        List<Step> steps = new ArrayList<>();
        List<Link> chain = statement.chain();
        if (chain.isEmpty() || chain.get(0).role() != Link.Role.CLAIMANT) {
            steps.add(claimant(reading, statement));
        }
        boolean report = false;
        for (Link link : chain) {
            steps.add(of(reading, statement, link));
            report |= link.role() == Link.Role.REPORT;
        }
        if (!report) {
            String publisher = reading.report().metadata().publisher();
            steps.add(new Step(REPORT, publisher == null ? "" : Plain.of(publisher), false, null, null));
        }
        return steps;
    }

    private static Step claimant(Reading reading, Statement statement) {
        List<Span> named = statement.wording().source();
        Span span = named.isEmpty() ? null : named.get(0);
        return new Step(claimantName(reading, statement), basis(statement), false, span, null);
    }

    private static String basis(Statement statement) {
        return statement.inferred()
                ? "attribution inferred"
                : Terms.source(statement.source().kind());
    }

    private static String claimantName(Reading reading, Statement statement) {
        Source source = statement.source();
        if (source.name() != null) {
            return Plain.of(source.name());
        }
        List<Span> named = statement.wording().source();
        return named.isEmpty() ? Terms.source(source.kind()) : Plain.of(reading.words(named.get(0)));
    }

    private static Step of(Reading reading, Statement statement, Link link) {
        return switch (link.role()) {
            case CLAIMANT ->
                new Step(
                        link.who() == null ? claimantName(reading, statement) : Plain.of(link.who()),
                        basis(statement),
                        link.uncertain(),
                        link.span(),
                        link.rule());
            case REPORT ->
                new Step(
                        REPORT,
                        link.who() == null ? "" : Plain.of(link.who()),
                        link.uncertain(),
                        link.span(),
                        link.rule());
            default ->
                new Step(
                        link.who() == null ? "not named" : Plain.of(link.who()),
                        Terms.plain(link.role()) + ", " + link.kind().plain(),
                        link.uncertain(),
                        link.span(),
                        link.rule());
        };
    }
}
