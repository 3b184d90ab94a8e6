package org.hearsay.desk.ledger;

import java.util.List;
import org.hearsay.model.Matching;
import org.hearsay.model.Reading;

/**
 * Reports that belong together, with what they say together. Numbers in {@code matching} count among all reports that were
 * matched, also where only some of them are handed out.
 *
 * @param held how many reports are held in all: among those everything was looked for
 * @param matching what they say together
 * @param holdings the reports that are handed out, in the order of their ids; those whose text was taken away are not among them
 */
public record Bundle(int held, Matching matching, List<Holding> holdings) {

    /** Copies the list. */
    public Bundle {
        holdings = List.copyOf(holdings);
    }

    /** A report by itself, matched with no other. */
    public static Bundle alone(Reading reading) {
        Matching none =
                new Matching(List.of(reading.report().id()), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Bundle(1, none, List.of(new Holding(reading, null)));
    }
}
