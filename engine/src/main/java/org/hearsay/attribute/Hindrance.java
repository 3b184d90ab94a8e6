package org.hearsay.attribute;

import org.hearsay.model.Miss;
import org.hearsay.model.Span;

/** Why nothing was taken from words that may tell what somebody said. */
enum Hindrance {
    NOBODY("nobody is named who says it"),
    WRITER("the writer and the reader are no sources"),
    IMPERSONAL("the pronoun may stand for nobody"),
    NOTHING("nothing follows that is said: no clause, no quotation"),
    DENIED("it is told that this was not said"),
    QUOTE("in quotation marks, and nobody is named who says it"),
    DAMAGE("it stands in words that are too damaged to be read");

    private final String reason;

    Hindrance(String reason) {
        this.reason = reason;
    }

    Miss at(Span span) {
        return new Miss(span, reason, "miss." + Words.lower(name()));
    }
}
