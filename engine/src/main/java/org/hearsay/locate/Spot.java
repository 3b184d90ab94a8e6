package org.hearsay.locate;

import org.hearsay.model.Span;
import org.hearsay.model.Toponym.Use;
import org.jspecify.annotations.Nullable;

/** Words that may name a place, while a report is being read. */
final class Spot {

    final int passage;
    final int from;
    final int last;
    final Span span;
    final String text;
    final String folded;
    final int[] candidates;

    Use use = Use.PLACE;

    /** The rule that took it for a place; null while nothing has. */
    @Nullable
    String rule;

    /** Whether nothing may take it for a place any more. */
    boolean barred;

    /** The wider place that stands right behind it: "Halden, Norway". */
    @Nullable
    Spot container;

    /** The place that stands before it in the same list: "Halden, Moss and Bergen". */
    @Nullable
    Spot peer;

    /** The line that it is only one side of, as written: "border with Norway". */
    @Nullable
    String line;

    /** A brief form that counts only behind the place that it tells the whereabouts of. */
    boolean brief;

    Spot(int passage, int from, int last, Span span, String text, String folded, int[] candidates) {
        this.passage = passage;
        this.from = from;
        this.last = last;
        this.span = span;
        this.text = text;
        this.folded = folded;
        this.candidates = candidates;
    }

    void take(String by) {
        if (rule == null && !barred) {
            rule = by;
        }
    }

    boolean taken() {
        return rule != null && !barred;
    }
}
