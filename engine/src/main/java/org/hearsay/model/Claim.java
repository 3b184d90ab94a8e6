package org.hearsay.model;

import java.util.List;

/**
 * One thing asserted across reports. A claim is a slot, not a value: how many were hurt is one claim, whoever says how many.
 *
 * @param id unique in the matching
 * @param type what sort of thing
 * @param gloss a few words of the reports themselves that name it
 * @param assertions where it is carried, sorted
 * @param counts over the assertions that do not deny it
 * @param denied over those that do
 * @param drifts how it changed on its way
 */
public record Claim(
        String id,
        Type type,
        String gloss,
        List<Assertion> assertions,
        Counts counts,
        Counts denied,
        List<Drift> drifts) {

    /** Copies the lists. */
    public Claim {
        assertions = List.copyOf(assertions);
        drifts = List.copyOf(drifts);
    }

    /** Sorts of claims. */
    public enum Type {
        FIGURE,
        EVENT,
        POSITION,
        PLAN
    }
}
