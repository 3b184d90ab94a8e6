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

/** Statements that a noun of saying opens: "X's claim that …", "le souhait de X de …", "Vorwurf von X, dass …". */
final class Nouns {

    private final Words words;

    Nouns(Words words) {
        this.words = words;
    }

    List<Draft> of(Sentence s) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (!s.quoted(i) && s.tree().pos(i) == Pos.NOUN) {
                Draft draft = at(s, i);
                if (draft != null) {
                    out.add(draft);
                }
            }
        }
        return out;
    }

    private @Nullable Draft at(Sentence s, int noun) {
        List<Say> says = words.noun(s.tree().lemma(noun));
        if (says.isEmpty()) {
            return null;
        }
        Say say = says.get(0);
        int clause = clause(s, noun, say);
        if (clause == Tree.NONE) {
            return says.stream().anyMatch(x -> x.takes(Say.Takes.OF)) ? about(s, noun, says) : null;
        }
        int speaker = speaker(s, noun);
        if (speaker == Tree.NONE) {
            return null;
        }
        List<Span> content =
                s.trimmed(Math.max(noun + 1, s.shape().left(clause)), s.shape().right(clause));
        List<Span> source = Subjects.span(s, speaker, noun, noun, words);
        return content.isEmpty() || source.isEmpty()
                ? null
                : Draft.of(
                        s,
                        noun,
                        speaker,
                        new Wording(source, List.of(s.tokens().span(noun)), content),
                        say.act(),
                        "noun.clause",
                        "\"" + s.tree().form(noun) + "\" opens a clause");
    }

    /** {@code criticism of the plan}: what one of the noun's prepositions leads, whoever says it. */
    private @Nullable Draft about(Sentence s, int noun, List<Say> says) {
        for (Say say : says) {
            for (int c = s.shape().first(noun); c != Tree.NONE; c = s.shape().next(c)) {
                int lead = s.shape().left(c);
                boolean led = c > noun
                        && lead > noun
                        && lead <= noun + 1
                        && lead < c
                        && say.takes(Say.Takes.OF)
                        && say.prepositions().contains(Words.lower(s.tree().form(lead)));
                List<Span> content =
                        led && !s.temporal(c) ? s.trimmed(lead + 1, s.shape().right(c)) : List.of();
                if (!content.isEmpty()) {
                    return about(s, noun, lead, content, say);
                }
            }
        }
        return null;
    }

    private Draft about(Sentence s, int noun, int lead, List<Span> content, Say say) {
        int found = speaker(s, noun);
        boolean own = found != Tree.NONE
                && found < noun
                && words.canAct(s.tree(), found)
                && !words.isWriterOrReader(s.tree().form(found))
                && content.stream().noneMatch(x -> x.overlaps(s.tokens().span(found)));
        int speaker = own ? found : Tree.NONE;
        return Draft.of(
                s,
                noun,
                speaker,
                new Wording(
                        own ? Subjects.span(s, speaker, noun, noun, words) : List.of(),
                        List.of(s.tokens().span(noun, lead)),
                        content),
                say.act(),
                "noun.about",
                "\"" + s.tree().form(noun) + "\" leads to what it is about");
    }

    /**
     * Adds {@code noun} to the others. The object of a verb of saying ("voiced the wish to …") is one cue with its verb; a noun
     * inside what somebody else says is that speaker's word and makes no statement of its own.
     */
    static void join(Draft noun, List<Draft> others) {
        Span word = noun.wording().cue().get(0);
        int verb = noun.sentence().tree().head(noun.verb());
        for (int i = 0; i < others.size(); i++) {
            Draft other = others.get(i);
            if (other.wording().content().stream().anyMatch(c -> c.contains(word))) {
                if (other.verb() == verb && other.rule().equals("content.phrase")) {
                    List<Span> cue = new ArrayList<>(other.wording().cue());
                    int last = cue.size() - 1;
                    cue.set(last, new Span(cue.get(last).start(), word.end()));
                    others.set(i, noun.withWords(other.wording().source(), cue));
                }
                return;
            }
        }
        others.add(noun);
    }

    private int clause(Sentence s, int noun, Say say) {
        Tree tree = s.tree();
        for (int c = s.shape().first(noun); c != Tree.NONE; c = s.shape().next(c)) {
            Relation relation = tree.relation(c);
            boolean clausal = relation == Relation.ACL || relation == Relation.CCOMP || relation == Relation.ACL_RELCL;
            if (c > noun && clausal) {
                boolean that = words.isComplementizer(tree.form(s.shape().left(c)));
                if (that && say.takes(Say.Takes.THAT)
                        || !that
                                && !words.isRelative(tree.form(opening(s, c)))
                                && relation == Relation.ACL
                                && say.takes(Say.Takes.INF)
                                && tree.has(c, Feature.INFINITIVE)) {
                    return c;
                }
            }
        }
        return Tree.NONE;
    }

    /** First word of the clause of {@code verb}, behind its comma. */
    private static int opening(Sentence s, int verb) {
        int first = s.shape().left(verb);
        while (first < verb && s.isPunctuation(first)) {
            first++;
        }
        return first;
    }

    /** The noun's owner; else the subject of the verb that the noun is the object of ("X voiced the hope that"). */
    private int speaker(Sentence s, int noun) {
        Tree tree = s.tree();
        int owner = s.shape().child(noun, Relation.NMOD);
        if (owner != Tree.NONE && (tree.pos(owner) != Pos.PRON || words.isPossessive(tree.form(owner)))) {
            return owner;
        }
        int verb = tree.head(noun);
        return verb != Tree.NONE && tree.relation(noun) == Relation.OBJ
                ? s.shape().child(verb, Relation.NSUBJ)
                : Tree.NONE;
    }
}
