package org.hearsay.model;

import java.util.List;

/**
 * Reports that are copies, edits or translations of one text.
 *
 * @param id id of its root
 * @param root id of the report that the others most likely come from, among those held
 * @param reports ids of all its reports, sorted
 * @param descents how they hang together, sorted by child; empty where there is one report
 */
public record Dispatch(String id, String root, List<String> reports, List<Descent> descents) {

    /** Copies the lists. */
    public Dispatch {
        reports = List.copyOf(reports);
        descents = List.copyOf(descents);
    }
}
