package org.hearsay.desk.export;

import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Origin;
import org.jspecify.annotations.Nullable;

/** That something in a report carries a claim. {@code origin} is the utterance it goes back to; null where none can be told. */
record Tie(Claim claim, Assertion assertion, @Nullable Origin origin) {

    /** Whether it is among the denials that the numbers are told of. */
    boolean denies() {
        return assertion.stance() == Assertion.Stance.DENIES;
    }

    /** The three numbers of the side that this is on. */
    org.hearsay.model.Counts counts() {
        return denies() ? claim.denied() : claim.counts();
    }
}
