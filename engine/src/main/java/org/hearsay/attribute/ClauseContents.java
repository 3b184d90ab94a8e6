package org.hearsay.attribute;

import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** What is said in a clause or an infinitive that hangs on its cue. */
final class ClauseContents {

    private final Group group;
    private final LooseClauses loose;
    private final Words words;
    private final Sentence s;
    private final Tree tree;
    private final Cue cue;

    ClauseContents(Group group) {
        this.group = group;
        this.loose = new LooseClauses(group);
        this.words = group.words;
        this.s = group.s;
        this.tree = group.tree;
        this.cue = group.cue;
    }

    /** {@code X said that …}, and the clause without a conjunction. */
    @Nullable
    Content clause() {
        Say say = group.saying(Say.Takes.THAT);
        if (say == null) {
            return null;
        }
        int head = group.complement(Relation.CCOMP);
        if (head != Tree.NONE && opensOtherwise(head)) {
            return loose.conjunction(say);
        }
        int object = s.shape().child(cue.verb(), Relation.OBJ);
        boolean before = object > cue.last()
                && (head == Tree.NONE || object < head)
                && !cue.isAddressed()
                && !s.temporal(object);
        boolean asked = before && s.shape().left(object) < object;
        if (head == Tree.NONE
                && asked
                && words.isComplementizer(tree.form(s.shape().left(object)))) {
            head = object;
        }
        if (head == Tree.NONE) {
            Content opened = loose.conjunction(say);
            if (opened != null) {
                return opened;
            }
            head = far();
            head = head == Tree.NONE ? hung() : head;
            before = false;
        }
        if (head == Tree.NONE) {
            Content reported = loose.reported(say);
            Content second = reported == null ? loose.secondClause(say) : reported;
            return second == null ? loose.unparsed(say) : second;
        }
        int from = s.shape().left(before ? object : head);
        if (group.isRelay(from)) {
            return null;
        }
        int last = clauseEnd(head);
        return group.content(Math.max(from, cue.verb() + 1), last, say, "content.clause", "a clause hangs on the cue");
    }

    /** {@code X said, even though he was ill, …}: a clause that is tied to the cue is none of content. */
    private boolean opensOtherwise(int head) {
        int from = s.shape().left(head);
        while (from < head && s.isPunctuation(from)) {
            from++;
        }
        return from > cue.verb()
                && words.opensCompound(tree.form(from))
                && from + 1 < s.size()
                && words.isConjunction(tree.form(from + 1));
    }

    /** The last word of a clause, before a verb of saying that does not belong to it. */
    private int clauseEnd(int head) {
        for (int c = s.shape().first(head); c != Tree.NONE; c = s.shape().next(c)) {
            if (c > head
                    && Subjects.goesOn(s, c, words)
                    && !Cue.at(s, c, words).says().isEmpty()) {
                return s.shape().left(c) - 1;
            }
        }
        return s.shape().right(head);
    }

    /** A clause with a conjunction that hangs on the cue by another name, however far behind ("said on Monday before X, that …"). */
    private int far() {
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            int from = s.shape().left(c);
            while (from < c && s.isPunctuation(from)) {
                from++;
            }
            boolean clausal = tree.relation(c) == Relation.ADVCL || tree.relation(c) == Relation.PARATAXIS;
            if (c > cue.verb()
                    && clausal
                    && tree.relation(from) == Relation.MARK
                    && tree.head(from) == c
                    && words.isConjunction(tree.form(from))) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /**
     * {@code X told reporters he would run}: a clause without a mark that the parser hung on whom, when or through what it was
     * said, though it has a subject of its own and the noun has no place in it.
     */
    private int hung() {
        for (int c = s.shape().first(cue.verb());
                c != Tree.NONE && group.isAct();
                c = s.shape().next(c)) {
            int clause = s.shape().child(c, Relation.ACL_RELCL);
            boolean beside = group.isAddressee(c) || group.isBeside(c);
            if (c > cue.verb() && beside && clause > c && opensWithSubject(clause)) {
                return clause;
            }
        }
        return Tree.NONE;
    }

    /** Whether the subject of the clause stands first in it, is a pronoun or a name, and the clause lacks no object. */
    private boolean opensWithSubject(int clause) {
        int subject = s.shape().child(clause, Relation.NSUBJ);
        boolean first =
                subject != Tree.NONE && s.shape().left(subject) == s.shape().left(clause);
        boolean full = s.shape().child(clause, Relation.OBJ) > clause
                || s.shape().child(clause, Relation.COP) != Tree.NONE
                || s.shape().child(clause, Relation.XCOMP) > clause;
        return first && full && !words.isRelative(tree.form(subject));
    }

    /** {@code X promised to …}, {@code X a demandé de …}. */
    @Nullable
    Content infinitive() {
        Say say = group.isAct() ? group.saying(Say.Takes.INF) : null;
        int head = say == null ? Tree.NONE : group.complement(Relation.XCOMP);
        if (say != null && (head == Tree.NONE || head < cue.verb())) {
            return bareInfinitive(say);
        }
        if (say == null) {
            return null;
        }
        boolean verbal = tree.has(head, Feature.INFINITIVE) || tree.pos(head) == Pos.VERB;
        return verbal
                ? group.content(
                        Math.max(s.shape().left(head), cue.verb() + 1),
                        s.shape().right(head),
                        say,
                        "content.infinitive",
                        "an infinitive hangs on the cue")
                : null;
    }

    /** {@code X told Y on Monday to have …}: an infinitive with its helper just behind a day or whom it is told. */
    private @Nullable Content bareInfinitive(Say say) {
        int i = group.end() + 1;
        for (int before = -1; before != i && i < s.size(); ) {
            before = i;
            while (i < s.size() && (s.temporal(i) || s.isOneOf(i, ","))) {
                i++;
            }
            i = Inserted.behindAgency(s, i, words);
        }
        int verb = i < s.size() ? tree.head(i) : Tree.NONE;
        boolean helper = i < s.size() && tree.pos(i) == Pos.AUX && tree.has(i, Feature.INFINITIVE) && verb > i;
        boolean marked = i > group.end() + 1
                && i + 1 < s.size()
                && tree.pos(i) == Pos.PART
                && verb == i + 1
                && tree.has(verb, Feature.INFINITIVE);
        return helper || marked
                ? group.content(
                        i, s.shape().right(verb), say, "content.infinitive", "an infinitive stands behind the cue")
                : null;
    }
}
