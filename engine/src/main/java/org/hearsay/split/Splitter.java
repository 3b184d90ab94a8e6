package org.hearsay.split;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;

/** Takes a report apart: lines with their part in the page, sentences, tokens. */
public final class Splitter {

    /** Splitter with the word lists of {@code language}. */
    public Splitter(Language language) {}

    /** All of the text but white space stands in exactly one passage of the page. */
    public Page split(Report report) {
        Text text = report.text();
        List<Passage> passages = new ArrayList<>();
        List<Tokens> tokens = new ArrayList<>();
        int start = 0;
        int block = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean line = i == text.length() || text.charAt(i) == '\n';
            boolean stop = line || (text.charAt(i) == ' ' && i > 0 && ".!?".indexOf(text.charAt(i - 1)) >= 0);
            if (stop && i > start) {
                passages.add(new Passage(new Span(start, i), Part.BODY, block, "split.rough"));
                tokens.add(tokens(text, start, i));
            }
            start = stop ? i + 1 : start;
            block += line ? 1 : 0;
        }
        return new Page(text, passages, tokens);
    }

    private static Tokens tokens(Text text, int from, int to) {
        List<Span> spans = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && Character.isLetterOrDigit(text.charAt(i));
            if (!letter) {
                if (i > start) {
                    spans.add(new Span(start, i));
                }
                if (i < to && !Character.isWhitespace(text.charAt(i))) {
                    spans.add(new Span(i, i + 1));
                }
                start = i + 1;
            }
        }
        return new Tokens(
                text,
                spans.stream().mapToInt(Span::start).toArray(),
                spans.stream().mapToInt(Span::end).toArray());
    }
}
