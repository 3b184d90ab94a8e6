package org.hearsay.desk.view;

import java.util.Arrays;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** Which line of the text an offset stands in: as an editor counts, from 1, blank lines included. */
final class LineCount {

    private final int[] breaks;

    LineCount(Reading reading) {
        String text = reading.report().text().flat();
        breaks = breaks(text);
    }

    private static int[] breaks(String text) {
        int[] breaks = new int[(int) text.chars().filter(c -> c == '\n').count()];
        int found = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            breaks[found++] = i;
        }
        return breaks;
    }

    int at(int offset) {
        int before = Arrays.binarySearch(breaks, offset);
        return 1 + (before < 0 ? -before - 1 : before);
    }

    int at(Span span) {
        return at(span.start());
    }
}
