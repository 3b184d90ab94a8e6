package org.hearsay.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.view.Mark.Kind;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class SegmentTest {

    @Test
    void segmentsTileTheWholeAndKnowTheirMarks() {
        Mark content = new Mark(new Span(2, 8), Kind.CONTENT, "s1", true);
        Mark damage = new Mark(new Span(5, 12), Kind.DAMAGE, "d1", true);
        List<Segment> segments = Segment.cut(new Span(0, 10), List.of(content, damage));
        assertThat(segments)
                .containsExactly(
                        new Segment(new Span(0, 2), List.of()),
                        new Segment(new Span(2, 5), List.of(content)),
                        new Segment(new Span(5, 8), List.of(damage, content)),
                        new Segment(new Span(8, 10), List.of(damage)));
    }

    @Test
    void marksFromBeforeHoldFromTheStart() {
        Mark before = new Mark(new Span(0, 6), Kind.CONTENT, "s1", true);
        assertThat(Segment.cut(new Span(4, 9), List.of(before)))
                .containsExactly(new Segment(new Span(4, 6), List.of(before)), new Segment(new Span(6, 9), List.of()));
    }

    @Test
    void hundredsOfThousandsOfMarksOnOneLineAreCut() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            marks.add(new Mark(new Span(10 * i, 10 * i + 12), Kind.FIGURE, "f" + i, true));
        }
        assertThat(Segment.cut(new Span(0, 2_000_010), marks).size()).isEqualTo(400_000);
    }
}
