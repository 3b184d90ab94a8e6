package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Miss;
import org.hearsay.model.Statement;

/**
 * Who said what, and what came near to it.
 *
 * @param statements in order of the text
 * @param misses in order of the text; none overlaps the cue of a statement
 */
public record Attribution(List<Statement> statements, List<Miss> misses) {

    /** Copies the lists. */
    public Attribution {
        statements = List.copyOf(statements);
        misses = List.copyOf(misses);
    }
}
