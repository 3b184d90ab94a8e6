package org.hearsay.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;

/** Who does it and to what, of the verbs of one sentence, passives turned round. */
final class Clause {

    /** How far a subject is looked for through verbs that have none of their own. */
    private static final int FARTHEST = 12;

    private final Kin kin;
    private final Tree tree;
    private final Lexicon words;

    Clause(Kin kin, Lexicon words) {
        this.kin = kin;
        this.tree = kin.tree;
        this.words = words;
    }

    boolean passive(int verb) {
        if (words.words("active").contains(kin.lemma(verb)) || kin.any(verb, words.words("self"))) {
            return false;
        }
        if (kin.has(verb, Relation.AUX_PASS)) {
            return true;
        }
        int helper = kin.child(verb, Relation.AUX);
        if (helper != Tree.NONE && words.words("perfect").contains(kin.lemma(helper))) {
            return false;
        }
        return kin.has(verb, Relation.NSUBJ_PASS) || kin.has(verb, Relation.OBL_AGENT) || reduced(verb) || shared(verb);
    }

    /** A participle without a helping verb of its own: it shares that of the passive it is joined to, or stands for a clause. */
    private boolean shared(int verb) {
        boolean bare = tree.has(verb, Feature.PARTICIPLE)
                && tree.has(verb, Feature.PAST)
                && !kin.has(verb, Relation.AUX)
                && !kin.has(verb, Relation.OBJ);
        if (!bare) {
            return false;
        }
        int head = tree.head(verb);
        return switch (tree.relation(verb)) {
            case ADVCL, XCOMP -> !kin.has(verb, Relation.NSUBJ);
            case CONJ -> head != Tree.NONE && tree.pos(head) == Pos.VERB && passive(head);
            default -> false;
        };
    }

    /** A participle that hangs on what it is done to, as in "soldiers captured there"; some forms are both participle and past. */
    private boolean reduced(int verb) {
        Relation relation = tree.relation(verb);
        boolean participle =
                tree.has(verb, Feature.PARTICIPLE) || words.words("bareclause").contains("no");
        return (relation == Relation.ACL || (relation == Relation.ACL_RELCL && !pronoun(verb)))
                && participle
                && tree.has(verb, Feature.PAST)
                && !kin.has(verb, Relation.NSUBJ)
                && !kin.has(verb, Relation.OBJ)
                && !kin.has(verb, Relation.AUX);
    }

    /** Whether a pronoun of the clause stands for what it hangs on, if need be inside a phrase: "in which". */
    private boolean pronoun(int verb) {
        for (int c = kin.first(verb); c != Tree.NONE; c = kin.next(c)) {
            if (tree.pos(c) == Pos.PRON || tree.pos(c) == Pos.ADV || tree.pos(c) == Pos.SCONJ) {
                return true;
            }
        }
        return false;
    }

    /** Who does it, or {@link Tree#NONE}. */
    int agent(int verb) {
        if (!passive(verb)) {
            return surface(verb, 0);
        }
        int told = kin.child(verb, Relation.OBL_AGENT);
        return told == Tree.NONE ? oblique(verb, words.words("agent")) : told;
    }

    private int oblique(int verb, Set<String> prepositions) {
        for (int c = kin.first(verb); c != Tree.NONE; c = kin.next(c)) {
            if (tree.relation(c) == Relation.OBL && prepositions.contains(kin.preposition(c))) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** The subject as the sentence has it, if need be that of the verb above. */
    private int surface(int verb, int steps) {
        int own = kin.child(verb, Relation.NSUBJ);
        own = own == Tree.NONE ? kin.child(verb, Relation.NSUBJ_PASS) : own;
        Relation relation = tree.relation(verb);
        int head = tree.head(verb);
        if (own != Tree.NONE) {
            boolean relative =
                    tree.pos(own) == Pos.PRON && words.words("relative").contains(kin.form(own));
            return relative && relation == Relation.ACL_RELCL && head != Tree.NONE ? head : own;
        }
        if (head == Tree.NONE || steps > FARTHEST) {
            return Tree.NONE;
        }
        return switch (relation) {
            case XCOMP -> controller(head, steps);
            case CCOMP, ADVCL -> tree.has(verb, Feature.FINITE) || finite(verb) ? Tree.NONE : surface(head, steps + 1);
            case CONJ -> kin.nominal(head) ? Tree.NONE : surface(head, steps + 1);
            case ACL -> kin.nominal(head) && tree.has(verb, Feature.INFINITIVE) ? holder(head, steps) : head;
            case ACL_RELCL -> head;
            default -> Tree.NONE;
        };
    }

    private boolean finite(int verb) {
        int aux = kin.child(verb, Relation.AUX);
        return aux != Tree.NONE && tree.has(aux, Feature.FINITE);
    }

    private int controller(int head, int steps) {
        if (Lexicon.among(words.verbKeys(kin, head), words.words("orders"))) {
            int object = passive(head) ? surface(head, steps + 1) : kin.child(head, Relation.OBJ);
            object = object == Tree.NONE ? kin.child(head, Relation.IOBJ) : object;
            object = object == Tree.NONE ? oblique(head, words.words("dative")) : object;
            if (object != Tree.NONE) {
                return object;
            }
        }
        return surface(head, steps + 1);
    }

    /** Whose plan it is: "Norway's decision to leave". */
    private int holder(int noun, int steps) {
        int verb = tree.head(noun);
        boolean object = tree.relation(noun) == Relation.OBJ || tree.relation(noun) == Relation.OBL;
        return object && verb != Tree.NONE && !kin.nominal(verb) ? surface(verb, steps + 1) : Tree.NONE;
    }

    /** What it is done to, each with what is joined to it. */
    List<Integer> objects(int verb) {
        List<Integer> out = new ArrayList<>();
        if (passive(verb)) {
            int patient = reduced(verb) ? tree.head(verb) : surface(verb, 0);
            if (patient != Tree.NONE) {
                out.addAll(reduced(verb) ? List.of(patient) : kin.joined(patient));
            }
            return out;
        }
        for (int c = kin.first(verb); c != Tree.NONE; c = kin.next(c)) {
            boolean object =
                    tree.relation(c) == Relation.OBJ && !words.words("self").contains(kin.form(c));
            boolean phrasal = tree.relation(c) == Relation.OBL
                    && words.words("particle").contains(kin.preposition(c))
                    && kin.child(c, Relation.CASE) == verb + 1;
            if (object || phrasal) {
                out.addAll(kin.joined(c));
            }
        }
        int told = out.isEmpty() ? kin.child(verb, Relation.IOBJ) : Tree.NONE;
        return told == Tree.NONE || words.words("self").contains(kin.form(told)) ? out : kin.joined(told);
    }

    /** Phrases with a preposition that hang on {@code head}, on what it is done to, and on what hangs on these. */
    List<Integer> obliques(int head) {
        List<Integer> out = new ArrayList<>();
        for (int c = kin.first(head); c != Tree.NONE; c = kin.next(c)) {
            Relation relation = tree.relation(c);
            if (relation == Relation.OBL || relation == Relation.IOBJ || relation == Relation.NMOD) {
                out.add(c);
            }
        }
        return out;
    }

    /** The verb of the clause that says what is wanted, refused or told; {@link Tree#NONE} if there is none. */
    int complement(int verb) {
        for (int c = kin.first(verb); c != Tree.NONE; c = kin.next(c)) {
            Relation relation = tree.relation(c);
            if (relation == Relation.CCOMP || relation == Relation.XCOMP) {
                return c;
            }
        }
        for (int object : objects(verb)) {
            int clause = kin.child(object, Relation.ACL);
            if (clause != Tree.NONE) {
                return clause;
            }
        }
        return kin.child(verb, Relation.ADVCL);
    }

    /** The verb whose clause the word stands in, itself if it is one. */
    int verb(int i) {
        int at = i;
        while (at != Tree.NONE && tree.pos(at) != Pos.VERB) {
            at = tree.head(at);
        }
        return at;
    }
}
