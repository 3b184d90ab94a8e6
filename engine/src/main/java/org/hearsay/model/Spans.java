package org.hearsay.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Facts by the place they stand in the text, so that asking what stands at a span does not cost a look at all of them: a report
 * may hold a hundred thousand.
 *
 * @param <T> the facts
 */
public final class Spans<T> {

    private record Entry<T>(Span span, T fact) {}

    private final List<Entry<T>> entries = new ArrayList<>();
    /** Largest end among the entries up to each, so that the search can stop looking back. */
    private final int[] furthest;

    /**
     * Index of {@code facts}, each of which may stand in several spans.
     *
     * @param where the spans of one fact
     */
    public Spans(List<T> facts, Function<T, List<Span>> where) {
        for (T fact : facts) {
            where.apply(fact).forEach(span -> entries.add(new Entry<>(span, fact)));
        }
        entries.sort(Comparator.comparing(Entry::span));
        furthest = new int[entries.size()];
        int far = 0;
        for (int i = 0; i < furthest.length; i++) {
            far = Math.max(far, entries.get(i).span().end());
            furthest[i] = far;
        }
    }

    /** The facts that share a code point with {@code span}, in order of the text; a fact may come once for each of its spans. */
    public List<T> at(Span span) {
        List<T> out = new ArrayList<>();
        int i = firstAtOrBehind(span.end()) - 1;
        for (; i >= 0 && furthest[i] > span.start(); i--) {
            if (entries.get(i).span().overlaps(span)) {
                out.add(entries.get(i).fact());
            }
        }
        Collections.reverse(out);
        return out;
    }

    private int firstAtOrBehind(int offset) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
