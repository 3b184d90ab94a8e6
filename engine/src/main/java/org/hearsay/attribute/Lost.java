package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Part;
import org.hearsay.model.Span;

/**
 * A quotation that has lost its opening mark but kept its closing one before the cue: what is said reaches back over the sentences
 * that nobody else is heard in.
 */
final class Lost {

    /** So many sentences at most are taken in before the one that holds the cue. */
    private static final int REACH = 2;

    private static final String CLOSERS = "\"”»";

    private Lost() {}

    /** {@code drafts} in order of the text, those with a lost opening mark widened. */
    static void widen(List<Draft> drafts, List<Sentence> sentences) {
        int at = 0;
        for (int k = 0; k < drafts.size(); k++) {
            Draft draft = drafts.get(k);
            while (at < sentences.size()
                    && sentences.get(at).number() < draft.sentence().number()) {
                at++;
            }
            if (draft.rule().equals("content.before") && isCut(draft)) {
                int heard = k == 0 ? -1 : drafts.get(k - 1).sentence().number();
                drafts.set(k, widened(draft, sentences, at, heard));
            }
        }
    }

    /** Whether the content fills its sentence up to a closing mark that closes nothing. */
    private static boolean isCut(Draft draft) {
        Sentence s = draft.sentence();
        Span content = draft.wording().content().get(0);
        int next = s.tokens().at(content.end() - 1) + 1;
        boolean first = s.tokens().at(content.start()) == s.begin();
        return first
                && next < s.size()
                && s.isOneOf(next, CLOSERS)
                && s.quoteClosing(next) == null
                && s.quoteOpening(next) == null;
    }

    private static Draft widened(Draft draft, List<Sentence> sentences, int at, int heard) {
        int from = at;
        while (from > 0 && at - from < REACH && isSilent(sentences.get(from - 1), sentences.get(from), heard)) {
            from--;
        }
        if (from == at) {
            return draft;
        }
        List<Span> content = new ArrayList<>();
        for (int i = from; i < at; i++) {
            content.addAll(sentences.get(i).trimmed(0, sentences.get(i).size() - 1));
        }
        content.addAll(draft.wording().content());
        return draft.withContent(content);
    }

    /** A sentence of the same block behind the last that somebody was heard in, without any quotation. */
    private static boolean isSilent(Sentence s, Sentence next, int heard) {
        return s.number() > heard
                && next.number() - s.number() == 1
                && s.passage().part() == Part.BODY
                && s.passage().block() == next.passage().block()
                && s.quotes().isEmpty();
    }
}
