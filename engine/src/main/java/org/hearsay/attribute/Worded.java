package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** A quotation that a phrase announces, whatever the verb: "X bade farewell with the words: …". */
final class Worded {

    /** The phrase stands no further before its quotation than this, in words. */
    private static final int NEAR = 6;

    private final Words words;

    Worded(Words words) {
        this.words = words;
    }

    /** Puts one statement for each such quotation into {@code out}, in place of what its verb alone had made. */
    void add(Sentence s, List<Draft> out) {
        for (According according : words.accordings()) {
            for (int i = 0; according.side() == According.Side.WORDS && i < s.size(); i++) {
                Draft draft = !s.quoted(i) && Phrases.matches(s, i, according)
                        ? at(s, i, i + according.words().size() - 1)
                        : null;
                if (draft != null) {
                    out.removeIf(d -> d.verb() == draft.verb() || sameContent(d, draft));
                    out.add(draft);
                }
            }
        }
    }

    private static boolean sameContent(Draft a, Draft b) {
        return a.wording().content().stream()
                .anyMatch(x -> b.wording().content().stream().anyMatch(x::overlaps));
    }

    private @Nullable Draft at(Sentence s, int first, int last) {
        Quote quote = quote(s, last);
        int verb = verb(s, first);
        if (quote == null || verb == Tree.NONE) {
            return null;
        }
        Cue cue = Cue.at(s, verb, words);
        int speaker = speaker(s, cue);
        if (speaker == Tree.NONE
                || !words.canAct(s.tree(), speaker)
                || words.isWriterOrReader(s.tree().form(speaker))) {
            return null;
        }
        List<Integer> all = new ArrayList<>(cue.words());
        for (int i = first; i <= last; i++) {
            all.add(i);
        }
        Cue phrase =
                new Cue(s, verb, cue.says(), all.stream().distinct().sorted().toList());
        return Draft.of(
                s,
                verb,
                speaker,
                new Wording(Subjects.span(s, speaker, first, last, words), phrase.spans(), List.of(quote.span())),
                Act.STATE,
                "phrase.words",
                "\"" + s.tree().form(last) + "\" announces a quotation");
    }

    /** The quotation that opens behind the phrase, at the end of the sentence that of the next one. */
    private static @Nullable Quote quote(Sentence s, int last) {
        for (int i = last + 1; i < Math.min(s.size(), last + NEAR); i++) {
            Quote quote = s.quoteOpening(i);
            if (quote != null) {
                return quote;
            }
            if (s.isOneOf(i, ":") && i == s.size() - 1) {
                return s.after();
            }
            if (s.isOneOf(i, ".;?!")) {
                return null;
            }
        }
        return null;
    }

    /** The verb that the phrase hangs on, by way of other words. */
    private static int verb(Sentence s, int first) {
        int at = first;
        while (at != Tree.NONE && (s.quoted(at) || s.tree().pos(at) != Pos.VERB)) {
            at = s.tree().head(at);
        }
        return at;
    }

    /** Who is quoted: the object of a verb of relaying, its subject in the passive, else the subject. */
    private int speaker(Sentence s, Cue cue) {
        boolean relays = cue.says().stream().anyMatch(say -> say.act() == Act.RELAY);
        if (relays) {
            int passive = s.shape().child(cue.verb(), Relation.NSUBJ_PASS);
            int subject =
                    passive == Tree.NONE && cue.isPassive() ? s.shape().child(cue.verb(), Relation.NSUBJ) : passive;
            return subject == Tree.NONE ? s.shape().child(cue.verb(), Relation.OBJ) : subject;
        }
        return Subjects.of(cue, words);
    }
}
