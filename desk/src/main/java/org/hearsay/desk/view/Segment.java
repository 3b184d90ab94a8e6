package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.Span;

/**
 * A stretch of text in which the same marks hold from end to end. Marks may overlap as they like; segments never do, so
 * that whatever is made of them nests.
 *
 * @param marks outermost first
 */
record Segment(Span span, List<Mark> marks) {

    private static final Comparator<Mark> DEPTH = Comparator.comparing(Mark::kind)
            .thenComparing(m -> m.span().start())
            .thenComparing(m -> -m.span().end())
            .thenComparing(Mark::target);

    /** Whether the mark begins in this segment. */
    boolean opens(Mark mark) {
        return mark.span().start() == span.start();
    }

    /** Whether the mark ends with this segment. */
    boolean closes(Mark mark) {
        return mark.span().end() == span.end();
    }

    /** Cuts {@code whole} at the ends of all marks. {@code marks} may reach beyond it. */
    static List<Segment> cut(Span whole, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (Mark mark : marks) {
            cuts.add(Math.min(Math.max(mark.span().start(), whole.start()), whole.end()));
            cuts.add(Math.min(Math.max(mark.span().end(), whole.start()), whole.end()));
        }
        List<Mark> waiting = new ArrayList<>(marks);
        waiting.sort(Comparator.comparing(Mark::span));
        List<Mark> open = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        int next = 0;
        int from = whole.start();
        for (int to : cuts.tailSet(whole.start(), false)) {
            int start = from;
            open.removeIf(m -> m.span().end() <= start);
            for (; next < waiting.size() && waiting.get(next).span().start() <= start; next++) {
                if (waiting.get(next).span().end() > start) {
                    open.add(waiting.get(next));
                }
            }
            segments.add(
                    new Segment(new Span(from, to), open.stream().sorted(DEPTH).toList()));
            from = to;
        }
        return segments;
    }
}
