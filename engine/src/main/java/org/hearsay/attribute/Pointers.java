package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A cue whose object points back: "…, ce que souligne X" takes the clause before the comma, "C'est ce que révèle X" and "Das teilte
 * X mit" the sentence before.
 */
final class Pointers {

    /** A sentence that only says who told the one before has its pointing word this near to its beginning, in words. */
    private static final int FIRST = 3;

    private final Words words;

    Pointers(Words words) {
        this.words = words;
    }

    List<Draft> of(Sentence s, @Nullable Sentence before) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (!s.quoted(i) && s.tree().pos(i) == Pos.VERB) {
                int pointer = pointer(s, i);
                Draft draft = pointer == Tree.NONE ? null : at(s, before, i, pointer);
                if (draft != null) {
                    out.add(draft);
                }
            }
        }
        return out;
    }

    /** The word that points back and is the object of {@code verb}, itself or by way of a relative pronoun. */
    private int pointer(Sentence s, int verb) {
        Tree tree = s.tree();
        int head = tree.head(verb);
        boolean relative = tree.relation(verb) == Relation.ACL_RELCL
                && head != Tree.NONE
                && tree.pos(head) == Pos.PRON
                && s.shape().child(verb, Relation.OBJ) == head + 1;
        if (relative && words.pointsBack(tree.form(head))) {
            return head;
        }
        int object = s.shape().child(verb, Relation.OBJ);
        boolean pronoun = tree.pos(0) == Pos.PRON || tree.pos(0) == Pos.DET;
        boolean first = object == 0 || words.isVerbFirst() && tree.head(0) == verb;
        return first && pronoun && words.pointsBack(tree.form(0)) ? 0 : Tree.NONE;
    }

    private @Nullable Draft at(Sentence s, @Nullable Sentence before, int verb, int pointer) {
        Cue cue = Cue.at(s, verb, words);
        Say say = cue.says().stream()
                .filter(x -> x.takes(Say.Takes.THAT))
                .findFirst()
                .orElse(null);
        int speaker = say == null ? Tree.NONE : Subjects.of(cue, words);
        boolean told = speaker != Tree.NONE && speaker != pointer && words.canAct(s.tree(), speaker);
        if (say == null || !told || words.isWriterOrReader(s.tree().form(speaker))) {
            return null;
        }
        List<Span> content = content(s, before, pointer);
        return content.isEmpty()
                ? null
                : Draft.of(
                        s,
                        verb,
                        speaker,
                        new Wording(Subjects.span(s, speaker, cue.first(), cue.last(), words), cue.spans(), content),
                        say.act(),
                        "pointer.back",
                        "\"" + s.tree().form(pointer) + "\" points to what was just told");
    }

    private static List<Span> content(Sentence s, @Nullable Sentence before, int pointer) {
        if (pointer >= FIRST) {
            return s.isOneOf(pointer - 1, ",–—") ? s.trimmed(s.begin(), pointer - 1) : List.of();
        }
        boolean near = before != null
                && s.number() - before.number() == 1
                && s.passage().block() - before.passage().block() <= 1;
        return before != null && near ? before.trimmed(before.begin(), before.size() - 1) : List.of();
    }
}
