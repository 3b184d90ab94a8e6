package org.hearsay.desk.export;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Actor;
import org.hearsay.model.Link;
import org.hearsay.model.Metadata;
import org.hearsay.model.Moment;
import org.hearsay.model.Reading;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** A statement of a report with one of the claims that it carries; {@code tie} is null where it carries none. */
record StatementRow(Holding holding, Finds finds, Ties ties, Statement statement, @Nullable Tie tie) {

    /** One for each statement, and one more for each further claim that it carries. */
    static List<StatementRow> of(Bundle bundle) {
        Ties ties = new Ties(bundle);
        List<StatementRow> rows = new ArrayList<>();
        for (Holding holding : bundle.holdings()) {
            Finds finds = new Finds(holding.reading());
            for (Statement statement : holding.reading().statements()) {
                List<Tie> all = ties.of(holding.id(), statement);
                if (all.isEmpty()) {
                    rows.add(new StatementRow(holding, finds, ties, statement, null));
                }
                all.forEach(t -> rows.add(new StatementRow(holding, finds, ties, statement, t)));
            }
        }
        return rows;
    }

    Reading reading() {
        return holding.reading();
    }

    Metadata metadata() {
        return reading().report().metadata();
    }

    @Nullable
    String role() {
        String key = statement.source().actor();
        return reading().findings().actors().stream()
                .filter(a -> a.key().equals(key))
                .map(Actor::role)
                .filter(Objects::nonNull)
                .map(r -> r.words())
                .findFirst()
                .orElse(null);
    }

    /** From the claimant outwards, as in {@code claimant: A | relay: B | report: C}; a question mark where it is not sure. */
    String chain() {
        return chain(statement);
    }

    static String chain(Statement statement) {
        return statement.chain().stream().map(StatementRow::step).collect(Collectors.joining(" | "));
    }

    private static String step(Link link) {
        return Terms.of(link.role()) + ": " + (link.who() == null ? "not named" : link.who())
                + (link.uncertain() ? " (?)" : "");
    }

    @Nullable
    Moment said() {
        return finds.moment(statement.moment());
    }

    /** The first day of when it was said. */
    @Nullable
    String saidFrom() {
        Moment said = said();
        LocalDateTime from = said == null ? null : said.from();
        return from == null ? null : from.toLocalDate().toString();
    }

    /** The last day of when it was said. */
    @Nullable
    String saidUntil() {
        Moment said = said();
        LocalDateTime until = said == null ? null : said.until();
        return until == null ? null : until.minusNanos(1).toLocalDate().toString();
    }
}
