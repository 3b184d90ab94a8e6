package org.hearsay.attribute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Part;
import org.hearsay.model.Pos;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** {@code X said:} at the end of a sentence: the next sentence, or its whole paragraph, is what is said. */
final class Announced {

    /** The cue stands no further before the colon, in words. */
    private static final int NEAR = 12;

    private final Words words;

    Announced(Words words) {
        this.words = words;
    }

    /** Adds a statement for each sentence that ends in a colon and has no statement of the verb before it. */
    void add(List<Draft> drafts, List<Sentence> sentences) {
        Map<Sentence, Set<Integer>> verbs = new HashMap<>();
        drafts.forEach(
                d -> verbs.computeIfAbsent(d.sentence(), s -> new HashSet<>()).add(d.verb()));
        for (int k = 0; k + 1 < sentences.size(); k++) {
            Sentence s = sentences.get(k);
            Sentence next = sentences.get(k + 1);
            boolean opens = s.size() > 2
                    && s.isOneOf(s.size() - 1, ":")
                    && s.passage().part() == Part.BODY
                    && next.passage().part() == Part.BODY
                    && next.number() == s.number() + 1;
            Draft draft = opens ? of(s, next, sentences, k + 1) : null;
            if (draft != null && !verbs.getOrDefault(s, Set.of()).contains(draft.verb())) {
                drafts.add(draft);
            }
        }
    }

    private @Nullable Draft of(Sentence s, Sentence next, List<Sentence> sentences, int at) {
        for (int i = s.size() - 2; i >= Math.max(0, s.size() - NEAR); i--) {
            if (s.quoted(i)) {
                return null;
            }
            Cue cue = s.tree().pos(i) == Pos.VERB ? Cue.at(s, i, words) : null;
            if (cue != null && cue.takes(Say.Takes.QUOTE)) {
                int speaker = Subjects.of(cue, words);
                boolean told = speaker != Tree.NONE
                        && words.canAct(s.tree(), speaker)
                        && !words.isWriterOrReader(s.tree().form(speaker));
                return told ? draft(s, next, cue, speaker, content(next, sentences, at)) : null;
            }
        }
        return null;
    }

    private Draft draft(Sentence s, Sentence next, Cue cue, int speaker, Span content) {
        return Draft.of(
                s.announcing(next),
                cue.verb(),
                speaker,
                new Wording(Subjects.span(s, speaker, cue.first(), cue.last(), words), cue.spans(), List.of(content)),
                cue.says().get(0).act(),
                "content.announced",
                "\"" + s.tree().form(cue.verb()) + "\": a colon ends the sentence and announces the next");
    }

    /** The quotation that opens the next sentence, else all of its paragraph. */
    private static Span content(Sentence next, List<Sentence> sentences, int at) {
        Quote quote = next.quoteOpening(0);
        if (quote != null) {
            return quote.span();
        }
        int end = next.passage().span().end();
        for (int k = at + 1;
                k < sentences.size()
                        && sentences.get(k).passage().block() == next.passage().block();
                k++) {
            end = sentences.get(k).passage().span().end();
        }
        return new Span(next.passage().span().start(), end);
    }
}
