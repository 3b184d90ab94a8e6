package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Statements in the passive, mostly without a source: somebody "is accused of …", and "it is proposed that …". An agent or the text
 * in which it stands is the source.
 */
final class Passives {

    private final Words words;

    Passives(Words words) {
        this.words = words;
    }

    List<Draft> of(Sentence s) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            boolean helped = s.shape().child(i, Relation.AUX_PASS) != Tree.NONE;
            boolean participle =
                    helped || s.tree().has(i, Feature.PARTICIPLE) && s.tree().has(i, Feature.PAST) || isOpening(s, i);
            if (!s.quoted(i) && s.tree().pos(i) == Pos.VERB && participle) {
                Draft draft = at(s, i);
                if (draft != null) {
                    out.add(draft);
                }
            }
        }
        return out;
    }

    private @Nullable Draft at(Sentence s, int verb) {
        Cue cue = Cue.at(s, verb, words);
        boolean helped = s.shape().child(verb, Relation.AUX_PASS) != Tree.NONE;
        boolean active = s.shape().child(verb, Relation.AUX) != Tree.NONE && !helped;
        if (cue.says().isEmpty() || active || words.isNegated(s, verb, 0, s.size())) {
            return null;
        }
        for (Say say : cue.says()) {
            // Somebody sentenced is news only where the sentence is told; as a byword of his name it is not.
            boolean told = helped || say.act() == Act.ACCUSE || say.act() == Act.ASK && isOpening(s, verb);
            if (say.takes(Say.Takes.PASSIVE) && told) {
                List<Span> content = charge(s, cue, say);
                if (!content.isEmpty()) {
                    return draft(cue, say, content, "passive.charge", "somebody is said to have done it");
                }
            }
        }
        if (helped && isImpersonal(s, verb)) {
            return impersonal(cue);
        }
        return helped ? agent(s, cue) : null;
    }

    /** {@code The plan was attacked by X as too dear}: the agent is the source, the subject and the rest are the content. */
    private @Nullable Draft agent(Sentence s, Cue cue) {
        int agent = s.shape().child(cue.verb(), Relation.OBL_AGENT);
        int subject = s.shape().child(cue.verb(), Relation.NSUBJ_PASS);
        boolean told = agent > cue.verb() && words.canAct(s.tree(), agent) && subject != Tree.NONE;
        Say say = cue.says().stream()
                .filter(x -> (x.takes(Say.Takes.NOUN) || x.takes(Say.Takes.PASSIVE))
                        && x.act() != Act.PROMISE
                        && x.act() != Act.PROPOSE)
                .findFirst()
                .orElse(null);
        if (!told || say == null || subject > cue.first() || s.temporal(agent)) {
            return null;
        }
        List<Span> content =
                new ArrayList<>(s.trimmed(s.shape().left(subject), s.shape().right(subject)));
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            Relation relation = s.tree().relation(c);
            boolean belongs = relation == Relation.OBL || relation == Relation.ADVCL || relation == Relation.XCOMP;
            if (c > cue.verb()
                    && belongs
                    && !s.temporal(c)
                    && !s.isPunctuation(s.shape().left(c))) {
                content.addAll(s.trimmed(s.shape().left(c), s.shape().right(c)));
                break;
            }
        }
        return draft(cue, say, content, "passive.agent", "somebody is named who does it");
    }

    /** {@code Asked whether …, X said}: a past form that opens the sentence and has no subject is a participle. */
    private static boolean isOpening(Sentence s, int i) {
        return i <= s.begin() + 1
                && s.tree().has(i, Feature.PAST)
                && s.shape().left(i) >= i - 1
                && s.shape().child(i, Relation.NSUBJ) == Tree.NONE;
    }

    private boolean isImpersonal(Sentence s, int verb) {
        int helper = s.shape().child(verb, Relation.AUX_PASS);
        // "…, wird vermutet": where verbs stand second, what is said fills the place of the subject.
        boolean closes = words.isVerbFirst() && helper > 0 && helper < verb && s.isOneOf(helper - 1, ",–—");
        boolean expletive = closes || s.shape().child(verb, Relation.EXPL) != Tree.NONE;
        for (int c = s.shape().first(verb); c != Tree.NONE; c = s.shape().next(c)) {
            Relation relation = s.tree().relation(c);
            boolean subject = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
            // Tied to the auxiliary, as in "est-il précisé", a pronoun stands for nobody.
            boolean tied = c > 0 && s.tokens().start(c) == s.tokens().end(c - 1);
            if (subject && !tied && !words.isImpersonal(s.tree().form(c))) {
                return false;
            }
            expletive |= subject;
        }
        return expletive;
    }

    /** What follows the participle: an infinitive, or a phrase that one of the verb's prepositions leads. */
    private static List<Span> charge(Sentence s, Cue cue, Say say) {
        Tree tree = s.tree();
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            Relation relation = tree.relation(c);
            int from = s.shape().left(c);
            boolean hangs = relation == Relation.XCOMP
                    || relation == Relation.CCOMP
                    || relation == Relation.ADVCL
                    || relation == Relation.OBL
                    || relation == Relation.NMOD
                    || relation == Relation.OBJ;
            boolean led = say.prepositions().contains(Words.lower(tree.form(from)));
            boolean infinitive = relation == Relation.ADVCL && s.hasParticle(c);
            boolean clausal = relation == Relation.XCOMP || relation == Relation.CCOMP || infinitive;
            boolean clause = clausal
                    && !tree.has(c, Feature.FINITE)
                    && say.prepositions().isEmpty();
            if (c > cue.verb() && from > cue.verb() && hangs && (led || clause) && !s.temporal(c)) {
                return s.trimmed(from, end(s, c, relation));
            }
        }
        return List.of();
    }

    /** A phrase ends at the next comma, a clause with its last word. */
    private static int end(Sentence s, int c, Relation relation) {
        int last = s.shape().right(c);
        boolean phrase = relation == Relation.OBL || relation == Relation.NMOD || relation == Relation.OBJ;
        for (int i = c; phrase && i <= last; i++) {
            if (s.isOneOf(i, ",;:–—") && !s.quoted(i)) {
                return i - 1;
            }
        }
        return last;
    }

    private @Nullable Draft impersonal(Cue cue) {
        Content content = new Contents(words, cue, Tree.NONE, Tree.NONE).find();
        if (content != null) {
            return draft(cue, content.say(), content.spans(), "passive.impersonal", content.reason());
        }
        Sentence s = cue.sentence();
        int clause = s.shape().child(cue.verb(), Relation.XCOMP);
        boolean infinitive = clause > cue.verb() && s.tree().has(clause, Feature.INFINITIVE);
        for (Say say : infinitive ? cue.says() : List.<Say>of()) {
            if (say.takes(Say.Takes.INF)) {
                List<Span> told = s.trimmed(s.shape().left(clause), s.shape().right(clause));
                return draft(cue, say, told, "passive.impersonal", "an infinitive hangs on the cue");
            }
        }
        return null;
    }

    private Draft draft(Cue cue, Say say, List<Span> content, String rule, String reason) {
        Sentence s = cue.sentence();
        int agent = s.shape().child(cue.verb(), Relation.OBL_AGENT);
        int speaker = agent != Tree.NONE ? agent : text(s, cue.verb(), words);
        List<Span> source =
                speaker == Tree.NONE ? List.of() : Subjects.span(s, speaker, cue.first(), cue.last(), words);
        boolean own = source.stream().noneMatch(x -> content.stream().anyMatch(x::overlaps));
        return Draft.of(
                s,
                cue.verb(),
                own ? speaker : Tree.NONE,
                new Wording(own ? source : List.of(), cue.spans(), content),
                say.act(),
                rule,
                "\"" + s.tree().form(cue.verb()) + "\": " + reason);
    }

    /** The text in which it stands ("in the report it says"), or {@link Tree#NONE}. */
    static int text(Sentence s, int verb, Words words) {
        for (int c = s.shape().first(verb); c != Tree.NONE; c = s.shape().next(c)) {
            int from = s.shape().left(c);
            boolean phrase = s.tree().relation(c) == Relation.OBL || s.tree().relation(c) == Relation.NMOD;
            if (phrase
                    && from < c
                    && words.leadsInside(s.tree().form(from))
                    && !s.temporal(c)
                    && words.canBeText(s.tree(), c)) {
                return c;
            }
        }
        return Tree.NONE;
    }
}
