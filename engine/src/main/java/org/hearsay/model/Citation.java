package org.hearsay.model;

/** A stretch of one report: {@code span} counts in the text of the report whose id is {@code report}. */
public record Citation(String report, Span span) implements Comparable<Citation> {

    @Override
    public int compareTo(Citation other) {
        int first = report.compareTo(other.report);
        return first != 0 ? first : span.compareTo(other.span);
    }
}
