package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/**
 * Neighbouring passages of one block and one part, with the marks that touch them.
 *
 * @param line number of the text's line, from 1
 * @param passages numbers of its passages
 */
record Paragraph(int line, Part part, Span span, List<Integer> passages, List<Mark> marks) {

    /** All paragraphs in order of the text. */
    static List<Paragraph> of(Reading reading) {
        List<Mark> marks = Mark.of(reading);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Passage> passages = reading.passages();
        List<Mark> open = new ArrayList<>();
        LineCount lines = new LineCount(reading);
        int next = 0;
        for (int i = 0; i < passages.size(); ) {
            List<Integer> numbers = new ArrayList<>();
            Passage first = passages.get(i);
            int end = first.span().end();
            for (; i < passages.size() && together(first, passages.get(i)); i++) {
                numbers.add(i);
                end = passages.get(i).span().end();
            }
            Span span = new Span(first.span().start(), end);
            open.removeIf(m -> m.span().end() <= span.start());
            for (; next < marks.size() && marks.get(next).span().start() < span.end(); next++) {
                open.add(marks.get(next));
            }
            List<Mark> here = open.stream().filter(m -> m.span().overlaps(span)).toList();
            paragraphs.add(new Paragraph(lines.at(span.start()), first.part(), span, List.copyOf(numbers), here));
        }
        return paragraphs;
    }

    private static boolean together(Passage first, Passage other) {
        return first.block() == other.block() && first.part() == other.part();
    }
}
