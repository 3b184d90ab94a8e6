package org.hearsay.model;

import java.util.List;

/**
 * One report was made from another.
 *
 * @param child id of the report that took
 * @param parent id of the report that it was taken from
 * @param kind what was done to it
 * @param directed false where nothing tells which of the two came first; child and parent are then in the order of their ids
 * @param evidence what speaks for it, in words
 */
public record Descent(String child, String parent, Kind kind, boolean directed, List<String> evidence) {

    /** Copies the list. */
    public Descent {
        evidence = List.copyOf(evidence);
    }

    /** What was done to the parent's text. */
    public enum Kind {
        /** The same words, but for date lines, credits and furniture. */
        COPY,
        /** Cut, reworded, or mixed with another text. */
        EDIT,
        /** In another language. */
        TRANSLATION
    }
}
