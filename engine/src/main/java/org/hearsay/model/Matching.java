package org.hearsay.model;

import java.util.List;

/**
 * What several reports say together. Every number in it is an upper bound among the reports that it was made from.
 *
 * @param reports ids of the reports, sorted
 * @param dispatches each report is in exactly one
 * @param stories ids of the reports that tell of the same happening; each report is in exactly one
 * @param origins utterances
 * @param claims what is asserted
 * @param plans what was announced, and what became of it
 */
public record Matching(
        List<String> reports,
        List<Dispatch> dispatches,
        List<List<String>> stories,
        List<Origin> origins,
        List<Claim> claims,
        List<Plan> plans) {

    /** Copies the lists. */
    public Matching {
        reports = List.copyOf(reports);
        dispatches = List.copyOf(dispatches);
        stories = stories.stream().map(List::copyOf).toList();
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
        plans = List.copyOf(plans);
    }
}
