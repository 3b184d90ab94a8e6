package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between quotation marks, of all kinds, one scan over each block. Only the outermost pair counts. A mark
 * without its partner opens nothing beyond its own passage, so that a lost mark cannot swallow a page.
 */
final class Quotes {

    private static final String OPENERS = "«„“\"»‹‘‚'";
    private static final String[] CLOSERS = {"»", "“”\"", "”\"", "\"”", "«", "›", "’'", "‘’", "'’"};

    private final String text;
    private final List<Quote> found = new ArrayList<>();
    private int open = -1;
    private String closers = "";

    private Quotes(String text) {
        this.text = text;
    }

    /** All quotations of {@code page} in order. */
    static List<Quote> of(Page page) {
        Quotes quotes = new Quotes(page.text().flat());
        List<Passage> passages = page.passages();
        for (int from = 0; from < passages.size(); ) {
            int to = from + 1;
            while (to < passages.size()
                    && passages.get(to).block() == passages.get(from).block()) {
                to++;
            }
            boolean told = passages.get(from).part() != Part.FURNITURE;
            if (told) {
                quotes.scan(passages.subList(from, to), to < passages.size() ? passages.get(to) : null);
            }
            from = to;
        }
        return quotes.found;
    }

    private void scan(List<Passage> block, @Nullable Passage after) {
        open = -1;
        int start = block.get(0).span().start();
        int end = block.get(block.size() - 1).span().end();
        for (int i = start; i < end; i++) {
            step(i, start, end);
        }
        if (open >= 0) {
            closeAtEnd(block, end, after);
        }
    }

    private void step(int i, int start, int end) {
        char c = text.charAt(i);
        if (open >= 0 && closers.indexOf(c) >= 0 && closes(i, end)) {
            add(open, i + (isDoubled(i) ? 2 : 1));
            open = -1;
            return;
        }
        int kind = OPENERS.indexOf(c);
        if (kind < 0 || !opens(i, start, end)) {
            return;
        }
        boolean restart = open >= 0 && c == '"' && text.charAt(open) == '"';
        if (open < 0 || restart) {
            open = i;
            closers = CLOSERS[kind];
        }
    }

    /** A straight or single mark opens only before a word and after white space or an opening bracket. */
    private boolean opens(int i, int start, int end) {
        char c = text.charAt(i);
        if (i + 1 >= end) {
            return false;
        }
        char next = text.charAt(i + 1);
        if (c == '«' || c == '„' || c == '“' || c == '‹' || c == '‚') {
            return true;
        }
        boolean free = i == start
                || Character.isWhitespace(text.charAt(i - 1))
                || "([-–—/:.,".indexOf(text.charAt(i - 1)) >= 0;
        boolean spaced = c == '"' && open < 0 && Character.isWhitespace(next);
        return free && (spaced || !Character.isWhitespace(next) && ",.;:!?)".indexOf(next) < 0);
    }

    /** Two single marks in a row stand for one double mark. */
    private boolean isDoubled(int i) {
        return text.charAt(i) == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
    }

    /** An apostrophe inside a word closes nothing; a straight mark that can only open does not close. */
    private boolean closes(int i, int end) {
        char c = text.charAt(i);
        boolean last = i + 1 >= end;
        if (isDoubled(open) != isDoubled(i) && c == '\'') {
            return false;
        }
        boolean letterNext = !last && Character.isLetterOrDigit(text.charAt(i + 1));
        if (c == '\'' || c == '’' || c == '‘') {
            return !letterNext && text.charAt(i - 1) != ' ';
        }
        if (c == '"') {
            // A letter behind it: the mark stands for an apostrophe ("d"abord"), or opens and does not close.
            return !letterNext;
        }
        return true;
    }

    /**
     * A quotation that goes on in the next paragraph opens again there and closes here; any other open mark reaches to the end of
     * its own passage at most, and a straight or single one nowhere.
     */
    private void closeAtEnd(List<Passage> block, int end, @Nullable Passage after) {
        char mark = text.charAt(open);
        boolean goesOn = after != null && text.charAt(after.span().start()) == mark;
        if (goesOn) {
            add(open, end);
        } else if ("«„“".indexOf(mark) >= 0) {
            for (Passage passage : block) {
                if (passage.span().contains(open)) {
                    add(open, passage.span().end());
                }
            }
        }
    }

    private void add(int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        if (words > 0) {
            found.add(new Quote(new Span(from, to), words));
        }
    }
}
