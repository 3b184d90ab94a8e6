package org.hearsay.find;

import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Place.Shape;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that look like a name, before the whole report has been seen.
 *
 * @param passage number of the passage
 * @param span without title
 * @param text the words
 * @param kind what they name; null while there is no evidence
 * @param shape of a place
 * @param role title or apposition
 * @param rule id of the rule
 */
record Candidate(
        int passage,
        Span span,
        String text,
        @Nullable Kind kind,
        @Nullable Shape shape,
        @Nullable Role role,
        String rule) {

    Candidate as(Kind other, String otherRule) {
        return new Candidate(passage, span, text, other, shape, role, otherRule);
    }

    /** Last word of the name: the surname of a person. */
    String last() {
        int cut = text.lastIndexOf(' ');
        return cut < 0 ? text : text.substring(cut + 1);
    }

    boolean single() {
        return text.indexOf(' ') < 0;
    }
}
