package org.hearsay.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.language.Language;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Status;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** The events that the verbs and nouns of a sentence name. */
final class Deeds {

    /** In the column {@code with}: the clause of what is wanted. */
    private static final String CLAUSE = "clause";

    private static final String THREAT = "THREATEN";

    /** What is done by saying so: who agrees that something should be has agreed. */
    private static final Set<String> SPOKEN = Set.of("AGREE", "REJECT", "CONCEDE");

    /** What is done towards somebody: if nobody is told, only those who govern or a state may have done it. */
    private static final Set<String> TOWARDS = Set.of("AGREE", "REJECT", "CONCEDE", "AID", "SUPPORT", "REQUEST");

    private final Lexicon words;
    private final Types types;
    private final Standing standing;

    Deeds(Language language) {
        this.words = new Lexicon(language);
        this.types = new Types(language);
        this.standing = new Standing(language);
    }

    /** Events of one sentence, {@code parties} turned to it; {@code says} tells what verbs do that only say that somebody speaks. */
    List<Event> of(Kin kin, Parties.Here parties, Setting setting, Function<Span, Statement.@Nullable Act> says) {
        Clause clause = new Clause(kin, words);
        Sides sides = new Sides(kin, clause, words, parties);
        List<Draft> drafts = new ArrayList<>();
        if (played(kin.tree)) {
            return List.of();
        }
        for (int i = 0; i < kin.size(); i++) {
            if (kin.tree.pos(i) == Pos.VERB) {
                Statement.Act act = kin.has(i, Relation.OBJ)
                        ? null
                        : says.apply(kin.tree.tokens().span(i));
                verb(kin, clause, sides, i, act, drafts);
            }
        }
        for (int i = 0; i < kin.size(); i++) {
            if (kin.tree.pos(i) == Pos.NOUN || kin.tree.pos(i) == Pos.PROPN) {
                noun(kin, clause, sides, i, drafts);
            }
        }
        boolean accident = tells(kin.tree, words.words("accident"));
        drafts.removeIf(d -> !deliberate(d, accident) || d.told.aim());
        List<Event> out = new ArrayList<>();
        for (Draft draft : drafts) {
            turn(draft);
            setting.fill(kin, draft);
            setting.infer(kin, draft, parties);
            out.add(draft.event(kin.tree, types));
        }
        return out;
    }

    /** Whether the sentence is about sport, whose words are those of war. */
    boolean played(Tree tree) {
        return tells(tree, words.words("sport"));
    }

    private static boolean tells(Tree tree, Set<String> wanted) {
        for (int i = 0; i < tree.size(); i++) {
            if (wanted.contains(tree.lemma(i).toLowerCase(Locale.ROOT))
                    || wanted.contains(tree.form(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private void verb(Kin kin, Clause clause, Sides sides, int verb, Statement.@Nullable Act act, List<Draft> drafts) {
        List<Frame> frames = words.verb(words.verbKeys(kin, verb));
        if (titled(kin, verb) || felt(kin, verb) || kin.tree.relation(verb) == Relation.AMOD) {
            return;
        }
        for (Frame frame : frames) {
            if (!mere(act, frame) && !opinion(kin, verb, frame) && fits(kin, clause, verb, frame)) {
                if (frame.guard()) {
                    return;
                }
                Draft draft = new Draft(verb, verb, frame, standing.of(kin, verb, verb, above(kin, verb, drafts)));
                sides.verb(draft);
                if (own(kin, draft) || repeated(kin, draft, drafts)) {
                    return;
                }
                if (told(draft)) {
                    drafts.add(draft);
                    return;
                }
                if (frame.by().isEmpty()) {
                    return;
                }
            }
        }
    }

    /** Whether the verb, or a word that helps it, is finite. */
    private static boolean finite(Kin kin, int verb) {
        boolean finite = kin.tree.has(verb, Feature.FINITE);
        for (int c = kin.first(verb); c != Tree.NONE; c = kin.next(c)) {
            Relation relation = kin.tree.relation(c);
            finite |= (relation == Relation.AUX || relation == Relation.COP) && kin.tree.has(c, Feature.FINITE);
        }
        return finite;
    }

    /** Whether it is only how somebody feels: who feels attacked has not been; or it is done to the subject: "il se voit reprocher". */
    private boolean felt(Kin kin, int verb) {
        int head = kin.tree.head(verb);
        if (head == Tree.NONE || kin.tree.relation(verb) == Relation.CONJ) {
            return false;
        }
        boolean feels =
                kin.tree.has(verb, Feature.PARTICIPLE) && words.words("feel").contains(kin.lemma(head));
        boolean undergoes =
                kin.any(head, words.words("self")) && words.words("undergo").contains(kin.lemma(head));
        return feels || undergoes;
    }

    /** Whether the verb is part of a name: "Meet the Makers" is a broadcast. Of headlines it cannot be told. */
    private static boolean titled(Kin kin, int verb) {
        if (verb == 0 || !Character.isUpperCase(kin.tree.form(verb).charAt(0)) || headed(kin)) {
            return false;
        }
        boolean opens = kin.tree.pos(verb - 1) == Pos.PUNCT;
        int capitals = 0;
        for (int i = verb + 1; i < Math.min(kin.size(), verb + 4); i++) {
            capitals += Character.isUpperCase(kin.tree.form(i).charAt(0)) ? 1 : 0;
        }
        return !opens || (capitals > 0 && capitals < 3 && enclosed(kin, verb));
    }

    /** Whether most long words of the sentence begin with a capital, as those of a headline do. */
    private static boolean headed(Kin kin) {
        int capitals = 0;
        int words = 0;
        for (int i = 0; i < kin.size(); i++) {
            boolean wide = kin.tree.form(i).length() > 3;
            words += wide ? 1 : 0;
            capitals += wide && Character.isUpperCase(kin.tree.form(i).charAt(0)) ? 1 : 0;
        }
        return capitals * 3 > words * 2;
    }

    /** Whether the words in quotation marks or commas that begin at {@code from} are over within four words. */
    private static boolean enclosed(Kin kin, int from) {
        for (int i = from + 1; i < Math.min(kin.size(), from + 5); i++) {
            if (kin.tree.pos(i) == Pos.PUNCT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb only says that somebody says something: "il soutient que" supports nobody, who denies refuses nothing. */
    private static boolean mere(Statement.@Nullable Act act, Frame frame) {
        boolean spoken = SPOKEN.contains(frame.type()) && act != Statement.Act.DENY;
        return act != null && !spoken && frame.open();
    }

    /** Whether it says only what is so, to which one agrees in words and not in deeds: "they agree that it rains". */
    private boolean opinion(Kin kin, int verb, Frame frame) {
        int clause = kin.child(verb, Relation.CCOMP);
        if (!frame.type().equals("AGREE") || !frame.open() || clause == Tree.NONE) {
            return false;
        }
        return finite(kin, clause) && !standing.open(kin, clause);
    }

    /** Whether somebody only backs what is his own: "she defended her decision". */
    private boolean own(Kin kin, Draft draft) {
        return draft.type.equals("SUPPORT")
                && draft.frame.open()
                && draft.objects.stream().anyMatch(o -> kin.any(o, words.words("possessive")));
    }

    /** Whether it only tells what another event agrees to: "they agreed to work together" is one event. */
    private boolean repeated(Kin kin, Draft draft, List<Draft> drafts) {
        int head = kin.tree.head(draft.verb);
        if (kin.tree.relation(draft.verb) != Relation.XCOMP || head == Tree.NONE) {
            return false;
        }
        return drafts.stream()
                .filter(d -> d.verb == head)
                .anyMatch(d -> d.type.equals("AGREE")
                        && types.of(draft.type, draft.mode).ahead().equals("AGREE"));
    }

    /** Whether it is an event if those do it who are told to do it. */
    private boolean told(Draft draft) {
        if (TOWARDS.contains(draft.type) && draft.recipients.isEmpty() && !Doers.governs(draft)) {
            return false;
        }
        Set<String> own = draft.frame.by();
        return Doers.fit(own.isEmpty() ? types.of(draft.type, draft.mode).by() : own, draft);
    }

    /** Somebody killed, hurt or hit with nobody to have done it and no attack named may be an accident. */
    private static boolean deliberate(Draft draft, boolean accident) {
        boolean vague = draft.mode.isEmpty() || draft.mode.equals("destroy") || draft.mode.equals("targeted");
        boolean told = draft.named || (vague && !draft.mode.isEmpty() && !draft.mode.equals("destroy"));
        return !draft.type.equals("ASSAULT") || !vague || !draft.actors.isEmpty() || (told && !accident);
    }

    /** Whether the clause is what somebody wants, refuses or threatens in an event of its own. */
    private static boolean above(Kin kin, int word, List<Draft> drafts) {
        int at = word;
        for (int steps = 0; steps < 12 && at != Tree.NONE; steps++) {
            int head = kin.tree.head(at);
            Relation relation = kin.tree.relation(at);
            if (relation == Relation.CONJ && head != Tree.NONE && kin.tree.pos(head) == Pos.VERB && at == word) {
                at = head;
                continue;
            }
            for (Draft draft : drafts) {
                if (draft.verb == head && head != Tree.NONE && draft.word != word) {
                    return true;
                }
            }
            at = head;
        }
        return false;
    }

    private boolean fits(Kin kin, Clause clause, int verb, Frame frame) {
        List<Integer> objects = frame.object().isEmpty() && !frame.bare() ? List.of() : clause.objects(verb);
        if (frame.bare() && !objects.isEmpty()) {
            return false;
        }
        boolean object = frame.object().isEmpty();
        for (int one : objects) {
            object |= Lexicon.among(words.nounKeys(kin, one), frame.object());
        }
        return object && (frame.with().isEmpty() || with(kin, clause, verb, frame));
    }

    private boolean with(Kin kin, Clause clause, int verb, Frame frame) {
        List<Integer> phrases = new ArrayList<>(clause.obliques(verb));
        clause.objects(verb).forEach(o -> phrases.addAll(clause.obliques(o)));
        if (frame.with().stream().anyMatch(w -> w.preposition().equals(CLAUSE) && clause(kin, clause, verb, w))) {
            return true;
        }
        for (int one : phrases) {
            for (Frame.With with : frame.with()) {
                boolean preposition =
                        with.preposition().isEmpty() || with.preposition().equals(kin.preposition(one));
                boolean noun = with.nouns().isEmpty()
                        || kin.joined(one).stream().anyMatch(j -> Lexicon.among(words.nounKeys(kin, j), with.nouns()));
                if (preposition && noun) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the clause of what is wanted is there, with one of the verbs that the frame names. */
    private boolean clause(Kin kin, Clause clause, int verb, Frame.With with) {
        int wanted = clause.complement(verb);
        return wanted != Tree.NONE
                && kin.tree.has(wanted, Feature.INFINITIVE)
                && (with.nouns().isEmpty() || Lexicon.among(words.verbKeys(kin, wanted), with.nouns()));
    }

    private void noun(Kin kin, Clause clause, Sides sides, int noun, List<Draft> drafts) {
        if (kin.tree.relation(noun) == Relation.COMPOUND || kin.tree.relation(noun) == Relation.FLAT) {
            return;
        }
        for (Frame frame : words.noun(words.nounKeys(kin, noun))) {
            if (frame.with().isEmpty() || with(kin, clause, noun, frame)) {
                if (!frame.guard()) {
                    noun(kin, clause, sides, noun, frame, drafts);
                }
                return;
            }
        }
    }

    private void noun(Kin kin, Clause clause, Sides sides, int noun, Frame frame, List<Draft> drafts) {
        int verb = clause.verb(noun);
        Draft same = same(drafts, verb, frame);
        if (same != null) {
            same.named |= same.type.equals(frame.type());
            same.mode = same.mode.isEmpty() && same.type.equals(frame.type()) ? frame.mode() : same.mode;
            return;
        }
        boolean coded = drafts.stream().anyMatch(d -> d.verb == verb && d.word == verb);
        boolean light = verb != Tree.NONE
                && !coded
                && clause.objects(verb).contains(noun)
                && Lexicon.among(words.verbKeys(kin, verb), words.words("light"))
                && !stops(kin, verb, frame);
        boolean owned = verb != Tree.NONE
                && frame.type().equals("RETREAT")
                && clause.objects(verb).contains(noun)
                && Lexicon.among(words.verbKeys(kin, verb), words.words("tells"));
        boolean happens = verb != Tree.NONE
                && !coded
                && kin.tree.relation(noun).isSubject()
                && Lexicon.among(words.verbKeys(kin, verb), words.words("happen"));
        boolean passing = !(light || happens) || above(kin, verb, drafts);
        Draft draft =
                new Draft(noun, light || owned || happens ? verb : noun, frame, standing.of(kin, noun, verb, passing));
        draft.named = true;
        if (light) {
            sides.light(draft);
        } else {
            sides.noun(draft);
        }
        boolean alone = !(light || owned || happens);
        boolean enough = !draft.actors.isEmpty() && (!draft.recipients.isEmpty() || both(draft));
        if (owned || (told(draft) && (!alone || enough))) {
            drafts.add(draft);
        }
    }

    /** Whether the verb tells the end of a fight or protest, which is often brought about by others. */
    private boolean stops(Kin kin, int verb, Frame frame) {
        return types.of(frame.type(), null).quad() == Event.Quad.MATERIAL_CONFLICT
                && Lexicon.among(words.verbKeys(kin, verb), words.words("stops"));
    }

    private static boolean both(Draft draft) {
        return draft.actors.size() > 1;
    }

    private @Nullable Draft same(List<Draft> drafts, int verb, Frame frame) {
        for (Draft draft : drafts) {
            if (draft.verb == verb
                    && types.of(draft.type, null).quad()
                            == types.of(frame.type(), null).quad()) {
                return draft;
            }
        }
        return null;
    }

    /** What is only announced, and what is refused, is another type than what is done. */
    private void turn(Draft draft) {
        Types.Type type = types.of(draft.type, draft.mode);
        Status status = draft.told.status();
        boolean ahead = draft.told.future();
        if (draft.told.negated() && ahead && !type.refused().isEmpty()) {
            draft.mode = type.asked();
            draft.type = type.refused();
            draft.told = new Standing.Told(Status.ASSERTED, false, false, draft.told.main(), false);
        } else if (draft.told.negated()) {
            draft.told = new Standing.Told(Status.NEGATED, true, ahead, draft.told.main(), false);
        } else if (ahead
                && (status == Status.PLANNED || status == Status.PROBABLE)
                && !type.ahead().isEmpty()
                && (!type.ahead().equals(THREAT) || !draft.actors.isEmpty())) {
            draft.mode = type.ahead().equals(THREAT) ? type.threat() : "";
            draft.type = type.ahead();
        }
    }
}
