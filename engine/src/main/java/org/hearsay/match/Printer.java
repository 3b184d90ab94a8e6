package org.hearsay.match;

import java.util.List;
import org.hearsay.model.Reading;
import org.hearsay.model.Tree;

/** Takes prints. */
public final class Printer {

    /** Print of a reading, whose trees are those of its passages. */
    public Print print(Reading reading, List<Tree> trees) {
        return new Print(
                reading.report().id(), reading.language(), reading.report().metadata());
    }
}
