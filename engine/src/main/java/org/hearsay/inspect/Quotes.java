package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** Short stretches in quotation marks or brackets, in which other languages and odd words are meant. */
final class Quotes {

    private static final String OPEN = "«“„‚‹([";
    private static final String CLOSE = "»”“‘›)]";
    private static final int LONGEST = 80;

    private Quotes() {}

    static List<Span> of(String text, Span passage) {
        List<Span> quoted = new ArrayList<>();
        int from = -1;
        for (int i = passage.start(); i < passage.end(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            if (from >= 0 && (straight || CLOSE.indexOf(c) >= 0)) {
                if (i - from <= LONGEST) {
                    quoted.add(new Span(from, i + 1));
                }
                from = -1;
            } else if (straight || OPEN.indexOf(c) >= 0) {
                from = i;
            }
        }
        return quoted;
    }
}
