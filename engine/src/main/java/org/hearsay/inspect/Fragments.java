package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Quotation;
import org.hearsay.model.Span;

/** The stretches between quotation marks of one block, whatever the marks; none goes on into the next block. */
final class Fragments {

    private static final String STRAIGHT = "quotation.straight";
    private static final String SHAPED = "quotation.shaped";
    private static final String ALONE = "quotation.alone";

    private Fragments() {}

    static List<Quotation> of(String text, int start, int end) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        char close = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (open >= 0 && closes(c, close)) {
                found.add(new Quotation(new Span(open, i + 1), true, close == '"' ? STRAIGHT : SHAPED));
                open = -1;
            } else if (open < 0 && partner(c) != 0 && !(c == '"' && inch(text, start, i))) {
                open = i;
                close = partner(c);
            } else if (open < 0 && (c == '»' || c == '”')) {
                found.add(alone(i));
            }
        }
        if (open >= 0) {
            found.add(alone(open));
        }
        return List.copyOf(found);
    }

    private static Quotation alone(int at) {
        return new Quotation(new Span(at, at + 1), false, ALONE);
    }

    /** The mark that closes what {@code open} opens; 0 if it opens nothing. */
    private static char partner(char open) {
        return switch (open) {
            case '"' -> '"';
            case '«' -> '»';
            case '“' -> '”';
            case '„' -> '“';
            default -> 0;
        };
    }

    /** Straight and low marks are closed by several. */
    private static boolean closes(char c, char close) {
        return c == close || close == '“' && (c == '”' || c == '"');
    }

    /** A mark right behind a digit measures. */
    private static boolean inch(String text, int start, int at) {
        return at > start && Character.isDigit(text.charAt(at - 1));
    }
}
