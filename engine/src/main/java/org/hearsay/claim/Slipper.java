package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.Reading;
import org.hearsay.model.Tree;

/** Takes slips. */
public final class Slipper {

    /** Slips of a reading, whose trees are those of its passages. */
    public Slips slips(Reading reading, List<Tree> trees) {
        return new Slips(reading.report().id());
    }
}
