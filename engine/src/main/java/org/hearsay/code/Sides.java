package org.hearsay.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Party;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;

/** Who does it and to whom, for the events of one sentence. */
final class Sides {

    /** What a cell of the table calls the thing done to. */
    private static final String OBJECT = "obj";

    private static final String CLAUSE = "clause";
    private static final String NOBODY = "-";
    private static final String BARE = "gen";

    /** Within so many words a dispatch has named its place and agency. */
    private static final int DATELINE = 14;

    private final Kin kin;
    private final Clause clause;
    private final Lexicon words;
    private final Parties.Here parties;

    Sides(Kin kin, Clause clause, Lexicon words, Parties.Here parties) {
        this.kin = kin;
        this.clause = clause;
        this.words = words;
        this.parties = parties;
    }

    /** Fills actors and recipients of an event that a verb names. */
    void verb(Draft draft) {
        actor(draft, clause.agent(draft.verb));
        draft.objects.addAll(clause.objects(draft.verb));
        recipients(draft, draft.verb, draft.frame.to());
    }

    /** Fills those of an event that a noun names, done by the subject of a verb that says no more than that. */
    void light(Draft draft) {
        actor(draft, clause.agent(draft.verb));
        draft.objects.add(draft.word);
        if (draft.actors.isEmpty()) {
            owners(draft, false);
        }
        recipients(draft, draft.verb, draft.frame.to());
    }

    /** Fills those of an event that a noun names with words of its own: "the capture of the town by the rebels". */
    void noun(Draft draft) {
        owners(draft, true);
        slots(draft, draft.word, draft.frame.to().isEmpty() ? List.copyOf(words.words("towards")) : draft.frame.to());
    }

    private void actor(Draft draft, int subject) {
        if (subject == Tree.NONE) {
            return;
        }
        if (words.words("impersonal").contains(kin.form(subject))) {
            draft.thing = words.words("neuter").contains(kin.form(subject));
            return;
        }
        int named = kin.tree.pos(subject) == Pos.PRON ? antecedent(draft.verb) : subject;
        int who = named == Tree.NONE ? named : behindDateline(named, draft.verb);
        draft.thing = who == Tree.NONE && words.words("neuter").contains(kin.form(subject));
        if (who != Tree.NONE) {
            draft.actors.addAll(parties.doers(who));
            draft.thing = draft.actors.isEmpty()
                    && (kin.tree.pos(who) == Pos.NOUN || kin.tree.pos(who) == Pos.NUM)
                    && words.noun(words.nounKeys(kin, who)).isEmpty();
            draft.person = parties.person(who);
            draft.many = parties.many(who);
        }
    }

    /** The subject itself where the tree has taken the place that a dispatch begins with for one: "PORT ELM (XY) — The minister said". */
    private int behindDateline(int subject, int verb) {
        int end = Math.min(verb, DATELINE);
        int dash = subject + 1;
        boolean agency = false;
        while (dash < end && !dash(dash)) {
            agency |= kin.form(dash).equals("(");
            dash++;
        }
        String first = kin.tree.form(0);
        boolean loud = first.length() > 2 && first.chars().allMatch(Character::isUpperCase);
        if (dash >= end || !(loud || agency)) {
            return subject;
        }
        for (int i = dash + 1; i < verb; i++) {
            if (kin.nominal(i) && kin.tree.head(i) <= dash) {
                return i;
            }
        }
        return subject;
    }

    private boolean dash(int i) {
        return words.words("dash").contains(kin.form(i))
                && kin.tree.tokens().spaced(i)
                && kin.tree.tokens().spaced(i + 1);
    }

    /** Who "it" is inside what somebody says: the one who says it. */
    private int antecedent(int verb) {
        int at = verb;
        for (int steps = 0; steps < 8 && at != Tree.NONE; steps++) {
            int head = kin.tree.head(at);
            Relation relation = kin.tree.relation(at);
            if (head != Tree.NONE
                    && (relation == Relation.CCOMP || relation == Relation.ADVCL || relation == Relation.CONJ)) {
                int subject = clause.agent(head);
                if (subject != Tree.NONE && kin.tree.pos(subject) != Pos.PRON) {
                    return subject;
                }
            }
            at = head;
        }
        return Tree.NONE;
    }

    /** The owner of a noun: "Norway's attack", "the Norwegian attack", "an attack by Norway". */
    private void owners(Draft draft, boolean between) {
        Set<String> by = words.words("agent");
        Set<String> of = words.words("owner");
        for (String wanted : new String[] {"by", "between", "of", "adjective"}) {
            for (int c = kin.first(draft.word); c != Tree.NONE && draft.actors.isEmpty(); c = kin.next(c)) {
                String preposition = kin.preposition(c);
                Relation relation = kin.tree.relation(c);
                boolean phrase =
                        relation == Relation.NMOD || relation == Relation.OBL || relation == Relation.OBL_AGENT;
                boolean fits =
                        switch (wanted) {
                            case "by" ->
                                phrase
                                        && by.contains(preposition)
                                        && !draft.frame.to().contains(preposition);
                            case "between" ->
                                between && phrase && words.words("between").contains(preposition);
                            case "of" ->
                                phrase
                                        && (preposition.isEmpty() || of.contains(preposition))
                                        && !draft.frame.to().contains(preposition.isEmpty() ? BARE : preposition);
                            default -> relation == Relation.AMOD || relation == Relation.COMPOUND;
                        };
                int owner = fits ? c : wanted.equals("by") && phrase ? below(c, by) : Tree.NONE;
                if (owner != Tree.NONE && kin.tree.pos(owner) != Pos.PRON) {
                    draft.actors.addAll(
                            switch (wanted) {
                                case "adjective" -> parties.owners(owner);
                                case "of" -> parties.of(owner);
                                default -> parties.doers(owner);
                            });
                    draft.person = parties.person(owner);
                    draft.many = parties.many(owner);
                }
            }
        }
    }

    /** The agent where it hangs on what it is done to: "the capture of the town by the rebels". */
    private int below(int phrase, Set<String> agent) {
        for (int c = kin.first(phrase); c != Tree.NONE; c = kin.next(c)) {
            if (kin.tree.relation(c) == Relation.NMOD) {
                int found = agent.contains(kin.preposition(c)) ? c : below(c, agent);
                if (found != Tree.NONE) {
                    return found;
                }
            }
        }
        return Tree.NONE;
    }

    private void recipients(Draft draft, int verb, List<String> told) {
        slots(draft, verb, told);
        if (draft.recipients.isEmpty() && told.isEmpty()) {
            slots(draft, verb, List.of(OBJECT));
        }
        if (draft.recipients.isEmpty() && !told.contains(NOBODY)) {
            slots(draft, verb, List.copyOf(words.words("towards")));
        }
        if (draft.recipients.isEmpty() && !told.contains(NOBODY)) {
            slots(draft, verb, List.of(CLAUSE));
        }
    }

    private void slots(Draft draft, int head, List<String> slots) {
        for (String slot : slots) {
            if (!draft.recipients.isEmpty()) {
                return;
            }
            switch (slot) {
                case OBJECT -> draft.objects.forEach(o -> take(draft, o));
                case CLAUSE -> clause(draft, head);
                case NOBODY -> {} // has none
                default -> phrases(draft, head, slot);
            }
        }
    }

    /** Phrases with a preposition, those on the verb before those on its object. */
    private void phrases(Draft draft, int head, String slot) {
        List<Integer> found = new ArrayList<>(clause.obliques(head));
        draft.objects.forEach(o -> found.addAll(clause.obliques(o)));
        for (int one : found) {
            String preposition = kin.preposition(one);
            boolean fits = preposition.isEmpty()
                    ? slot.equals(BARE) && kin.tree.relation(one) != Relation.OBL_AGENT
                    : slot.equals(preposition);
            if (fits && draft.recipients.isEmpty()) {
                take(draft, one);
            }
        }
    }

    /** Of whom the clause below speaks: its subject, else what is done there to whom. */
    private void clause(Draft draft, int verb) {
        int below = clause.complement(verb);
        for (int steps = 0; steps < 3 && below != Tree.NONE && draft.recipients.isEmpty(); steps++) {
            if (kin.tree.pos(below) == Pos.NOUN) {
                take(draft, below);
            }
            int subject = kin.child(below, Relation.NSUBJ);
            subject = subject == Tree.NONE ? kin.child(below, Relation.NSUBJ_PASS) : subject;
            if (subject != Tree.NONE) {
                take(draft, subject);
            }
            for (int object : clause.objects(below)) {
                if (draft.recipients.isEmpty()) {
                    take(draft, object);
                }
            }
            for (int one : clause.obliques(below)) {
                if (draft.recipients.isEmpty() && words.words("towards").contains(kin.preposition(one))) {
                    take(draft, one);
                }
            }
            below = clause.complement(below);
        }
    }

    private void take(Draft draft, int head) {
        if (kin.tree.pos(head) == Pos.PRON) {
            return;
        }
        for (Party party : parties.of(head)) {
            boolean own = draft.actors.stream()
                    .anyMatch(a -> a.span().overlaps(party.span())
                            || (a.key() != null && a.key().equals(party.key())));
            boolean told = party.country() != null || party.sector() != null || party.key() != null;
            if (!own && told) {
                draft.recipients.add(party);
                draft.suffered |= parties.somebody(head);
            }
        }
    }
}
