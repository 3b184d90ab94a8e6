package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;

/**
 * A verb of saying with its helpers ("a annoncé", "gab … bekannt").
 *
 * @param verb the verb itself
 * @param says the entries that fit, the most special first
 * @param words all words of the group in order of the text
 */
record Cue(Sentence sentence, int verb, List<Say> says, List<Integer> words) {

    /** How far from the verb its companion may stand, in words; German particles stand at the end of their clause. */
    private static final int NEAR = 6;

    /** A clause with its particle at the end is no longer than this, in words. */
    private static final int CLAUSE = 30;

    /** The cue at word {@code i}, if it is one; says is empty otherwise. */
    static Cue at(Sentence sentence, int i, Words lexicon) {
        Tree tree = sentence.tree();
        List<Integer> words = new ArrayList<>();
        words.add(i);
        List<Say> says = List.of();
        int particle = Tree.NONE;
        for (int c = sentence.shape().first(i);
                c != Tree.NONE;
                c = sentence.shape().next(c)) {
            Relation relation = tree.relation(c);
            boolean helper = relation == Relation.AUX || relation == Relation.AUX_PASS;
            if (helper && (sentence.quoted(i) || !sentence.quoted(c))) {
                words.add(c);
            } else if (relation == Relation.COMPOUND && tree.pos(c) != Pos.NOUN) {
                words.add(c);
                particle = c;
                says = lexicon.verb(tree.form(c) + tree.form(i), tree.form(c) + tree.lemma(i));
            }
        }
        if (particle == Tree.NONE) {
            int far = particle(sentence, i, lexicon);
            if (far != Tree.NONE) {
                words.add(far);
                particle = far;
                says = lexicon.verb(tree.form(far) + tree.form(i), tree.form(far) + tree.lemma(i));
            }
        }
        if (says.isEmpty()) {
            says = lexicon.verb(tree.form(i), tree.lemma(i));
        }
        // A particle makes another verb of it ("ruled out", "sagte ab"), which only an entry of its own may claim.
        boolean other = particle != Tree.NONE && !isListed(says, tree.form(particle) + tree.lemma(i));
        List<Say> fitting = says.stream()
                .filter(say ->
                        accompanied(sentence, i, say) && (!other || !say.with().isEmpty()))
                .toList();
        int companion = sentence.shape().child(i, Relation.XCOMP);
        if (companion > i && fitting.stream().anyMatch(say -> say.with().contains(Words.lower(tree.form(companion))))) {
            words.add(companion);
        }
        words.sort(null);
        return new Cue(sentence, i, fitting, words);
    }

    /** A particle that ends the clause of a finite verb and was hung elsewhere ("forderte alle Mitglieder des Rates auf, …"). */
    private static int particle(Sentence sentence, int i, Words lexicon) {
        Tree tree = sentence.tree();
        if (!tree.has(i, Feature.FINITE)) {
            return Tree.NONE;
        }
        for (int k = i + 1; k < Math.min(sentence.size() - 1, i + CLAUSE); k++) {
            if (sentence.isPunctuation(k) || tree.has(k, Feature.FINITE)) {
                return Tree.NONE;
            }
            boolean small = tree.pos(k) == Pos.ADP || tree.pos(k) == Pos.ADV || tree.pos(k) == Pos.ADJ;
            boolean last = sentence.isPunctuation(k + 1) || tree.pos(k + 1) == Pos.CCONJ;
            if (small
                    && last
                    && isListed(
                            lexicon.verb(tree.form(k) + tree.form(i), tree.form(k) + tree.lemma(i)),
                            tree.form(k) + tree.lemma(i),
                            tree.form(k))) {
                return k;
            }
        }
        return Tree.NONE;
    }

    /** Whether one of the entries is that very verb, or at least opens with the particle where the lemma was misjudged. */
    private static boolean isListed(List<Say> says, String lemma, String particle) {
        return isListed(says, lemma)
                || says.stream().anyMatch(say -> Words.lower(say.lemma()).startsWith(Words.lower(particle)));
    }

    private static boolean isListed(List<Say> says, String lemma) {
        return says.stream().anyMatch(say -> Words.lower(say.lemma()).equals(Words.lower(lemma)));
    }

    private static boolean accompanied(Sentence sentence, int i, Say say) {
        if (say.with().isEmpty()) {
            return true;
        }
        int from = Math.max(0, i - NEAR);
        int to = Math.min(sentence.size() - 1, i + NEAR);
        for (int k = from; k <= to; k++) {
            if (k != i && say.with().contains(Words.lower(sentence.tree().form(k)))) {
                return true;
            }
        }
        return false;
    }

    int first() {
        return words.get(0);
    }

    int last() {
        return words.get(words.size() - 1);
    }

    boolean takes(Say.Takes what) {
        return says.stream().anyMatch(s -> s.takes(what));
    }

    /** Whether the object of the cue is whom it is said to. */
    boolean isAddressed() {
        return says.stream().anyMatch(Say::addressed);
    }

    /** {@code saying}: a verb form that goes along with another verb. */
    boolean isGerund() {
        Tree tree = sentence.tree();
        boolean going = tree.has(verb, Feature.PARTICIPLE) && !tree.has(verb, Feature.PAST);
        return words.size() == 1 && (going || tree.has(verb, Feature.GERUND));
    }

    /** Finite, or a lone past form that the tagger took for a participle. */
    boolean isFinite() {
        Tree tree = sentence.tree();
        return tree.has(first(), Feature.FINITE) || words.size() == 1 && tree.has(verb, Feature.PAST);
    }

    /** Passive with a past participle: what would be the subject says nothing. */
    boolean isPassive() {
        for (int c = sentence.shape().first(verb);
                c != Tree.NONE;
                c = sentence.shape().next(c)) {
            Relation relation = sentence.tree().relation(c);
            // Words of a quotation belong to its own verbs, whatever they hang on.
            boolean own = sentence.quoted(verb) || !sentence.quoted(c);
            if (own && (relation == Relation.AUX_PASS || relation == Relation.NSUBJ_PASS && !isTied(c))) {
                return true;
            }
        }
        return false;
    }

    /** {@code a-t-il précisé}: a helper of the active voice with its pronoun {@code subject} tied to it. */
    private boolean isTied(int subject) {
        return !sentence.tokens().spaced(subject) && sentence.shape().child(verb, Relation.AUX) != Tree.NONE;
    }

    /** Neighbouring words of the group joined, parted ones apart. */
    List<Span> spans() {
        List<Span> out = new ArrayList<>();
        int from = words.get(0);
        int last = from;
        for (int k = 1; k < words.size(); k++) {
            int word = words.get(k);
            if (word != last + 1) {
                out.add(sentence.tokens().span(from, last));
                from = word;
            }
            last = word;
        }
        out.add(sentence.tokens().span(from, last));
        return out;
    }
}
