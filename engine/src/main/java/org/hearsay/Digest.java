package org.hearsay;

import org.hearsay.claim.Slips;
import org.hearsay.match.Print;

/**
 * What is kept of a report to match it with others, without its text: plain values only, so that it can be stored.
 *
 * @param print to find copies, edits and translations
 * @param slips to find claims
 */
public record Digest(Print print, Slips slips) {

    /** This, as that of a report with another id. */
    public Digest as(String id) {
        return new Digest(print.as(id), slips.as(id));
    }

    /** This, without words of the report: for one whose text must not be kept. What is claimed then has no gloss of its own. */
    public Digest withoutWords() {
        return new Digest(print, slips.withoutWords());
    }
}
