package org.hearsay.find;

import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Page;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;

/** What stands between quotation marks: whole text in one pass, closed at the end of each block. */
final class Quotes {

    private static final String OPENERS = "\"\u00AB\u201E\u201C\u00BB";
    private static final String[] CLOSERS = {"\"", "\u00BB", "\u201C\u201D\"", "\u201D", "\u00AB"};

    private final BitSet inside = new BitSet();

    Quotes(Page page) {
        List<Passage> passages = page.passages();
        int i = 0;
        while (i < passages.size()) {
            int block = passages.get(i).block();
            int from = passages.get(i).span().start();
            int until = from;
            while (i < passages.size() && passages.get(i).block() == block) {
                until = Math.max(until, passages.get(i).span().end());
                i++;
            }
            mark(page.text().flat(), from, until);
        }
    }

    /** A pair that is never closed quotes nothing: better a moment too many counted from publication than a page. */
    private void mark(String text, int from, int until) {
        int open = -1;
        char opener = 0;
        for (int at = from; at < until; at++) {
            char c = text.charAt(at);
            if (open >= 0 && closes(opener, c)) {
                inside.set(open, at);
                open = -1;
            } else if (open < 0 && OPENERS.indexOf(c) >= 0) {
                open = at + 1;
                opener = c;
            }
        }
    }

    private static boolean closes(char opener, char c) {
        return CLOSERS[OPENERS.indexOf(opener)].indexOf(c) >= 0;
    }

    boolean hold(Span span) {
        return inside.get(span.start());
    }
}
