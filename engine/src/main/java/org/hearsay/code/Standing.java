package org.hearsay.code;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Event.Status;
import org.hearsay.model.Feature;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;

/** How an event stands, told from the verbs above it and the small words beside it. */
final class Standing {

    /** Verbs that are looked at above an event. */
    private static final int HIGHEST = 12;

    /** In the list of what passes on hearsay: the conditional of a perfect. */
    private static final String CONDITIONAL = "~conditional";

    /**
     * What the sentence tells.
     *
     * @param status how it stands
     * @param negated whether it is said not to happen
     * @param future whether it lies ahead
     * @param main whether the sentence chiefly tells it
     * @param aim whether it is only what something else is done for, as in "sent soldiers to free the hostages"
     */
    record Told(Status status, boolean negated, boolean future, boolean main, boolean aim) {}

    private final Map<Status, Set<String>> above = new EnumMap<>(Status.class);
    private final Set<String> future = new HashSet<>();
    private final Set<String> negation = new HashSet<>();
    /** Words that negate only with one of {@link #otherHalf} beside them. */
    private final Set<String> half = new HashSet<>();

    private final Set<String> otherHalf = new HashSet<>();
    private final Set<String> through = new HashSet<>();
    private final Set<String> conditions = new HashSet<>();
    private final Set<String> possible = new HashSet<>();
    private final Set<String> probable = new HashSet<>();
    private final Set<String> habit = new HashSet<>();
    /** Helping verbs that, before a perfect, pass on what others say: "sollen". */
    private final Set<String> hearsay = new HashSet<>();

    private final Set<String> perfect = new HashSet<>();
    /** Words that tell what something is for: "a fund designed to help rebels" helps nobody yet. */
    private final Set<String> aims = new HashSet<>();

    Standing(Language language) {
        for (Row row : language.table("words/status")) {
            String words = row.get("words");
            switch (row.get("use")) {
                case "future", "would" -> future.add(words);
                case "plan", "intend" -> above(Status.PLANNED).add(words);
                case "wish" -> above(Status.WISHED).add(words);
                case "demand" -> above(Status.DEMANDED).add(words);
                case "threat" -> above(Status.THREATENED).add(words);
                case "denial" -> above(Status.DENIED).add(words);
                case "admission" -> above(Status.CONCEDED).add(words);
                case "refusal" -> above(Status.NEGATED).add(words);
                case "negation" -> negation.add(words);
                case "half" -> half.add(words);
                case "otherhalf" -> otherHalf.add(words);
                case "through" -> through.add(words);
                case "condition" -> conditions.add(words);
                case "possible" -> possible.add(words);
                case "probable" -> probable.add(words);
                case "appears" -> above(Status.POSSIBLE).add(words);
                case "habit" -> habit.add(words);
                case "hearsay" -> hearsay.add(words);
                case "aim" -> aims.add(words);
                case "perfect" -> perfect.add(words);
                default -> {} // not of this class
            }
        }
    }

    private Set<String> above(Status status) {
        return above.computeIfAbsent(status, s -> new HashSet<>());
    }

    /** How what {@code trigger} names stands; {@code verb} is the verb of its clause, or {@link Tree#NONE}. */
    Told of(Kin kin, int trigger, int verb, boolean passing) {
        if (verb == Tree.NONE) {
            return new Told(Status.ASSERTED, negated(kin, trigger), false, !passing, false);
        }
        boolean negated = negated(kin, verb) || (trigger != verb && negated(kin, trigger));
        boolean heard = heard(kin, verb);
        boolean ahead = !heard && ahead(kin, verb);
        Status status = heard ? Status.CLAIMED : beside(kin, verb, ahead);
        boolean main = !passing;
        boolean aim = false;
        for (int at = verb, steps = 0; steps < HIGHEST; steps++) {
            Relation relation = kin.tree.relation(at);
            int head = kin.tree.head(at);
            if (head == Tree.NONE) {
                break;
            }
            boolean content = relation == Relation.CCOMP
                    || relation == Relation.XCOMP
                    || (relation == Relation.ADVCL
                            && kin.tree.has(at, Feature.INFINITIVE)
                            && higher(kin, head) != Status.ASSERTED);
            main &= content || relation == Relation.CONJ || relation == Relation.PARATAXIS;
            if (relation == Relation.ADVCL && status == Status.ASSERTED && kin.any(at, conditions)) {
                status = Status.POSSIBLE;
            }
            if (!content && (relation == Relation.ADVCL || relation == Relation.ACL)) {
                aim |= status == Status.ASSERTED && kin.tree.has(at, Feature.INFINITIVE) && trigger == verb;
                status = status == Status.ASSERTED && kin.tree.has(at, Feature.INFINITIVE) ? Status.WISHED : status;
            }
            aim |= content && aims.contains(kin.lemma(head)) && kin.tree.has(at, Feature.INFINITIVE);
            if (content && status == Status.ASSERTED) {
                status = higher(kin, head);
                negated |= negated(kin, head) && through.contains(kin.lemma(head));
                ahead |= status == Status.PLANNED || (through.contains(kin.lemma(head)) && ahead(kin, head));
                status = ahead && status == Status.ASSERTED ? Status.PLANNED : status;
            }
            at = head;
        }
        return new Told(status, negated, ahead, main, aim);
    }

    private Status higher(Kin kin, int head) {
        for (Map.Entry<Status, Set<String>> one : above.entrySet()) {
            if (one.getValue().contains(kin.lemma(head)) || one.getValue().contains(kin.form(head))) {
                return one.getKey();
            }
        }
        return Status.ASSERTED;
    }

    private Status beside(Kin kin, int verb, boolean ahead) {
        if (kin.any(verb, probable)) {
            return ahead ? Status.PLANNED : Status.PROBABLE;
        }
        if (kin.any(verb, possible)) {
            return Status.POSSIBLE;
        }
        if (ahead || meant(kin, verb)) {
            return Status.PLANNED;
        }
        return kin.any(verb, habit) ? Status.HABITUAL : Status.ASSERTED;
    }

    /**
     * Whether the form of the verb passes on what others say, whoever they are: "sollen … getötet haben", "aurait tué". A
     * condition beside it makes it what did not happen.
     */
    private boolean heard(Kin kin, int verb) {
        if (!kin.tree.has(verb, Feature.PARTICIPLE)) {
            return false;
        }
        boolean told = false;
        boolean past = false;
        for (int c = kin.first(verb); c != Tree.NONE; c = kin.next(c)) {
            Relation relation = kin.tree.relation(c);
            if (relation == Relation.ADVCL && kin.any(c, conditions)) {
                return false;
            }
            if (relation == Relation.AUX || relation == Relation.AUX_PASS) {
                boolean helps = perfect.contains(kin.lemma(c));
                boolean conditional = kin.tree.has(c, Feature.CONDITIONAL) && hearsay.contains(CONDITIONAL);
                told |= hearsay.contains(kin.lemma(c)) || (helps && conditional);
                past |= helps;
            }
        }
        return told && past;
    }

    /** Whether a helping verb tells that somebody means to do it: "wollen". */
    private boolean meant(Kin kin, int verb) {
        int helper = kin.child(verb, Relation.AUX);
        return helper != Tree.NONE && above(Status.PLANNED).contains(kin.lemma(helper));
    }

    private boolean ahead(Kin kin, int verb) {
        if (kin.tree.has(verb, Feature.FUTURE) && kin.tree.has(verb, Feature.FINITE)) {
            return true;
        }
        boolean passive = kin.has(verb, Relation.AUX_PASS);
        for (int c = kin.first(verb); c != Tree.NONE; c = kin.next(c)) {
            boolean helps = kin.tree.relation(c) == Relation.AUX;
            boolean word = future.contains(kin.lemma(c)) || future.contains(kin.form(c)) || meant(kin, verb);
            if (helps
                    && word
                    && !kin.tree.has(c, Feature.PAST)
                    && (kin.tree.has(verb, Feature.INFINITIVE) || !passive)) {
                return !kin.tree.has(verb, Feature.PARTICIPLE) || kin.tree.has(verb, Feature.INFINITIVE);
            }
        }
        return false;
    }

    /** Whether the clause of {@code verb} tells what is to be, not what is. */
    boolean open(Kin kin, int verb) {
        return ahead(kin, verb)
                || kin.any(verb, future)
                || kin.any(verb, possible)
                || kin.any(verb, conditions)
                || kin.tree.has(verb, Feature.SUBJUNCTIVE)
                || meant(kin, verb);
    }

    private boolean negated(Kin kin, int i) {
        return kin.any(i, negation) || (kin.any(i, half) && kin.any(i, otherHalf)) || none(kin, i);
    }

    /** Whether it is done by nobody or to nothing: "he will send no soldiers". */
    private boolean none(Kin kin, int i) {
        for (int c = kin.first(i); c != Tree.NONE; c = kin.next(c)) {
            boolean side = kin.tree.relation(c).isSubject() || kin.tree.relation(c) == Relation.OBJ;
            if (side && kin.any(c, negation)) {
                return true;
            }
        }
        return false;
    }
}
