package org.hearsay.desk.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hearsay.model.Assertion;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Counts;
import org.hearsay.model.Span;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What lists show of a claim: one row of the table of claims, which can be read without what its whole block says. */
record ClaimLine(String id, Claim.Type type, String gloss, Counts counts, Counts denied, @Nullable Citation first) {

    static final String FIELDS = "id, type, gloss, utterances, dispatches, reports, denied_utterances,"
            + " denied_dispatches, denied_reports, first_report, first_start, first_end";

    static ClaimLine of(Claim claim) {
        Citation first =
                claim.assertions().stream().map(Assertion::at).findFirst().orElse(null);
        return new ClaimLine(
                claim.id(), claim.type(), Derived.name(claim.gloss()), claim.counts(), claim.denied(), first);
    }

    /** A row of {@link #FIELDS}. */
    static ClaimLine of(ResultSet r) throws SQLException {
        String report = r.getString("first_report");
        return new ClaimLine(
                r.getString("id"),
                type(r.getString("type")),
                r.getString("gloss"),
                counts(r, ""),
                counts(r, "denied_"),
                span(report, (int) Row.number(r, "first_start"), (int) Row.number(r, "first_end")));
    }

    private static @Nullable Citation span(String report, int start, int end) {
        return report.isEmpty() ? null : new Citation(report, new Span(start, end));
    }

    private static Counts counts(ResultSet r, String prefix) throws SQLException {
        return new Counts((int) Row.number(r, prefix + "utterances"), (int) Row.number(r, prefix + "dispatches"), (int)
                Row.number(r, prefix + "reports"));
    }

    private static Claim.Type type(String name) {
        try {
            return Claim.Type.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new LedgerException("a row of the ledger is damaged; hearsay check tells more", e);
        }
    }

    /** Adds the row, with {@code block} behind its fields. */
    void add(PreparedBatch batch, long block) {
        Citation at = first;
        batch.add(
                id,
                type.name(),
                gloss,
                counts.utterances(),
                counts.dispatches(),
                counts.reports(),
                denied.utterances(),
                denied.dispatches(),
                denied.reports(),
                at == null ? "" : at.report(),
                at == null ? 0 : at.span().start(),
                at == null ? 0 : at.span().end(),
                block);
    }
}
