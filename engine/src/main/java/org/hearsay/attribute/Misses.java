package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Miss;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;

/** Near misses: verbs of saying and quotations from which nothing was taken, and why. */
final class Misses {

    private final Verbs verbs;

    Misses(Verbs verbs) {
        this.verbs = verbs;
    }

    /**
     * All of a report, in order of the text.
     *
     * @param drafts all that was found
     * @param forbidden those of them that damage forbids
     */
    List<Miss> of(List<Sentence> sentences, List<Draft> drafts, List<Draft> forbidden) {
        Spans<Draft> cues = new Spans<>(drafts, d -> d.wording().cue());
        Spans<Draft> words = new Spans<>(drafts, d -> List.of(d.wording().extent()));
        List<Miss> out = new ArrayList<>();
        for (Draft draft : forbidden) {
            List<Span> cue = draft.wording().cue();
            out.add(Hindrance.DAMAGE.at(cue.isEmpty() ? draft.wording().extent() : Span.around(cue)));
        }
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                Span verb = s.tokens().span(i);
                boolean open =
                        verbs.isVerb(s, i) && !s.quoted(i) && cues.at(verb).isEmpty();
                Hindrance why = open ? verbs.hindrance(s, i) : null;
                if (why != null) {
                    out.add(why.at(verb));
                }
            }
            quotes(s, words, out);
        }
        out.sort(Comparator.comparing(Miss::span));
        return out;
    }

    /** Utterances by their length, which no statement touches; each where it opens. */
    private static void quotes(Sentence s, Spans<Draft> words, List<Miss> out) {
        for (Quote quote : s.quotes()) {
            boolean opens = s.passage().span().contains(quote.span().start());
            if (opens && quote.isUtterance() && words.at(quote.span()).isEmpty()) {
                out.add(Hindrance.QUOTE.at(quote.span()));
            }
        }
    }
}
