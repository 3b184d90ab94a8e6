package org.hearsay.intake;

import java.util.List;
import org.hearsay.model.Metadata;
import org.hearsay.model.Span;

/**
 * What a format finds in a file.
 *
 * @param text the report's text
 * @param headings spans of lines that the mark-up calls headings, in code points
 * @param metadata what the page says of itself
 * @param notes what was noticed on the way
 */
record Content(String text, List<Span> headings, Metadata metadata, List<String> notes) {

    /** Copies the lists. */
    Content {
        headings = List.copyOf(headings);
        notes = List.copyOf(notes);
    }
}
