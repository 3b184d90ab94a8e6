package org.hearsay.model;

import java.util.List;

/**
 * What a report shows of how it came to us, beside damage: all of it evidence, none of it a finding.
 *
 * @param traces signs that the whole was put over from another language by a machine, in order of the text; none if there
 *     are too few to say so
 * @param stretches words of other languages that were left over, furniture of the page among them, in order of the text
 * @param quotations what stands in quotation marks, in order of the text
 */
public record Condition(List<Trace> traces, List<Stretch> stretches, List<Quotation> quotations) {

    /** A report of which nothing of the kind is told. */
    public static final Condition NONE = new Condition(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Condition {
        traces = List.copyOf(traces);
        stretches = List.copyOf(stretches);
        quotations = List.copyOf(quotations);
    }
}
