package org.hearsay.model;

import java.util.Collection;

/**
 * A stretch of a report's untouched text, half open, in Unicode code points. Every fact carries one.
 *
 * @param start first code point
 * @param end one past the last code point; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses a span that runs backwards. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** The smallest span that holds all of {@code spans}, of which there must be one at least. */
    public static Span around(Collection<Span> spans) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Span span : spans) {
            from = Math.min(from, span.start);
            to = Math.max(to, span.end);
        }
        return new Span(from, to);
    }

    /** Number of code points. */
    public int length() {
        return end - start;
    }

    /** Whether all of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the code point at {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share a code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
