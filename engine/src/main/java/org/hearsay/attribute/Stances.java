package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** What somebody thinks of something, told by an adjective: "X is confident that …". */
final class Stances {

    private final Words words;

    Stances(Words words) {
        this.words = words;
    }

    List<Draft> of(Sentence s) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Pos pos = s.tree().pos(i);
            boolean may = !s.quoted(i) && (pos == Pos.ADJ || pos == Pos.VERB || pos == Pos.NOUN || pos == Pos.ADV);
            // The tagger takes an adjective in -ed for a participle as often as not, so the form decides.
            List<Say> says = may ? words.stance(s.tree().form(i)) : List.of();
            Draft draft = says.isEmpty() ? null : adjective(s, i, says.get(0));
            if (draft != null) {
                out.add(draft);
            }
        }
        return out;
    }

    private @Nullable Draft adjective(Sentence s, int i, Say say) {
        int copula = s.shape().child(i, Relation.COP);
        int helper = copula == Tree.NONE ? s.shape().child(i, Relation.AUX_PASS) : copula;
        int auxiliary = s.shape().child(i, Relation.AUX);
        int first = auxiliary != Tree.NONE && auxiliary < helper ? auxiliary : helper;
        int subject = s.shape().child(i, Relation.NSUBJ);
        int own = subject == Tree.NONE ? s.shape().child(i, Relation.NSUBJ_PASS) : subject;
        int speaker = relative(s, i, own);
        if (helper == Tree.NONE || helper > i || speaker == Tree.NONE || !canHold(s, speaker)) {
            return null;
        }
        return draft(s, i, speaker, first, content(s, i, say), say);
    }

    private static int relative(Sentence s, int i, int subject) {
        boolean relative = subject != Tree.NONE
                && s.tree().relation(i) == Relation.ACL_RELCL
                && s.tree().pos(subject) == Pos.PRON;
        return relative ? s.tree().head(i) : subject;
    }

    private boolean canHold(Sentence s, int speaker) {
        return words.canAct(s.tree(), speaker)
                && !words.isWriterOrReader(s.tree().form(speaker));
    }

    private List<Span> content(Sentence s, int i, Say say) {
        for (int c = s.shape().first(i); c != Tree.NONE; c = s.shape().next(c)) {
            if (c > i && fits(s, c, say)) {
                return s.trimmed(Math.max(i + 1, s.shape().left(c)), s.shape().right(c)).stream()
                        .map(s::whole)
                        .toList();
            }
        }
        return List.of();
    }

    private boolean fits(Sentence s, int c, Say say) {
        Tree tree = s.tree();
        int left = s.shape().left(c);
        return switch (tree.relation(c)) {
            case CCOMP, XCOMP, ADVCL, ACL, ACL_RELCL -> {
                // "will open" is an infinitive too; the helper gives its clause away.
                int helper = s.shape().child(c, Relation.AUX);
                boolean finite = helper != Tree.NONE && tree.has(helper, Feature.FINITE);
                boolean infinitive = !finite && tree.has(c, Feature.INFINITIVE);
                boolean that = words.isConjunction(tree.form(left)) || tree.relation(c) == Relation.CCOMP;
                yield infinitive ? say.takes(Say.Takes.INF) : that && say.takes(Say.Takes.THAT) || led(s, left, say);
            }
            case OBL, NMOD -> led(s, left, say);
            default -> false;
        };
    }

    private static boolean led(Sentence s, int left, Say say) {
        return say.prepositions().contains(Words.lower(s.tree().form(left)));
    }

    private @Nullable Draft draft(Sentence s, int i, int speaker, int first, List<Span> content, Say say) {
        List<Span> source = Subjects.span(s, speaker, first, i, words);
        if (content.isEmpty() || source.isEmpty()) {
            return null;
        }
        return new Draft(
                s,
                i,
                speaker,
                new Wording(source, List.of(s.tokens().span(first, i)), content),
                say.act(),
                words.isNegated(s, i, 0, i - 1),
                false,
                false,
                null,
                "stance.adjective",
                "\"" + s.tree().form(i) + "\" tells what somebody thinks of it");
    }
}
