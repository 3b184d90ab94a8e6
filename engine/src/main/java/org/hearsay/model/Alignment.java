package org.hearsay.model;

import java.util.List;

/**
 * A sentence beside the one that it was made from, so that what differs can be seen; neither is ever mended by the other.
 *
 * @param child where it stands in the report that took
 * @param parent where it stands in the report that it was taken from
 * @param differences what one of them lacks, in words; empty where nothing was seen to differ
 */
public record Alignment(Citation child, Citation parent, List<String> differences) {

    /** Copies the list. */
    public Alignment {
        differences = List.copyOf(differences);
    }
}
