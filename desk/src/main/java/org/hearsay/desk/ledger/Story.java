package org.hearsay.desk.ledger;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Origin;
import org.hearsay.model.Plan;

/**
 * Reports that tell of the same happening, and what they say together.
 *
 * @param held how many reports the ledger holds
 * @param reports by day of publication, those without one last
 * @param claims by number of reports, most first
 * @param plans in the order of the ledger
 * @param origins utterances that its claims go back to
 * @param dispatches texts
 */
public record Story(
        int held,
        List<Card> reports,
        List<Claim> claims,
        List<Plan> plans,
        List<Origin> origins,
        List<Dispatch> dispatches) {

    /** Copies the lists. */
    public Story {
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
        plans = List.copyOf(plans);
        origins = List.copyOf(origins);
        dispatches = List.copyOf(dispatches);
    }

    /** Id that a page of it can be called by: that of the first of its reports in the order of ids. It finds others as well. */
    public String id() {
        return reports.stream().map(Card::report).sorted().findFirst().orElse("");
    }
}
