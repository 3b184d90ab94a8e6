package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One occurrence of a statement in the text. Each role may be in several pieces; source and cue may be missing.
 *
 * @param source words that name who says it
 * @param cue words of saying
 * @param content what is said, quotation marks and conjunction included
 */
public record Wording(List<Span> source, List<Span> cue, List<Span> content) {

    /** Copies the lists. */
    public Wording {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The smallest span that holds all of it. */
    public Span extent() {
        List<Span> all = new ArrayList<>(source);
        all.addAll(cue);
        all.addAll(content);
        return Span.around(all);
    }
}
