package org.hearsay.attribute;

import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** What is said in a clause that the parser did not hang on its cue: words and marks give it away. */
final class LooseClauses {

    /** Words that may stand between a cue and what it opens: an addressee, a day, a comma. */
    private static final int GAP = 12;

    private final Group group;
    private final Words words;
    private final Sentence s;
    private final Tree tree;
    private final Cue cue;

    LooseClauses(Group group) {
        this.group = group;
        this.words = group.words;
        this.s = group.s;
        this.tree = group.tree;
        this.cue = group.cue;
    }

    /** The parser saw no clause, but a conjunction of content stands just behind the cue. */
    @Nullable
    Content conjunction(Say say) {
        int end = group.end();
        for (int i = end + 1; i < Math.min(s.size(), end + GAP); i++) {
            boolean opens = tree.pos(i) == Pos.SCONJ || tree.relation(i) == Relation.MARK || isMisread(i, end);
            // "dès que", "alors que": with a preposition or such a word before it the word opens no content.
            boolean led = i > end + 1
                    && !s.quoted(i - 1)
                    && words.isConjunction(tree.form(i))
                    && (tree.pos(i - 1) == Pos.ADP || words.opensCompound(tree.form(i - 1)));
            if (led) {
                return null;
            }
            if (opens && words.isComplementizer(tree.form(i)) && !group.isRelay(i)) {
                return group.content(
                        i, s.size() - 1, say, "content.conjunction", "a conjunction opens a clause behind the cue");
            }
            boolean second =
                    tree.pos(i) == Pos.CCONJ && words.isComplementizer(tree.form(Math.min(i + 1, s.size() - 1)));
            if (second || tree.has(i, Feature.FINITE) || s.isOneOf(i, ".;:")) {
                return null;
            }
        }
        return null;
    }

    /** A conjunction that the parser took for a relative pronoun: just behind the cue, or behind whom something is told. */
    private boolean isMisread(int i, int end) {
        if (!words.isConjunction(tree.form(i))) {
            return false;
        }
        int clause = tree.head(i);
        int noun = clause == Tree.NONE || tree.relation(clause) != Relation.ACL_RELCL ? Tree.NONE : tree.head(clause);
        boolean behind = i == end + 1 || group.isAddressee(i - 1) || i + 1 < s.size() && s.quoteOpening(i + 1) != null;
        return behind && tree.pos(i) == Pos.PRON && i + 2 < s.size()
                || Inserted.isTold(cue, noun, words)
                || noun != Tree.NONE && isComplete(i, clause) && group.isBeside(noun);
    }

    /** Whether the clause has a subject of its own besides the word at {@code i}, so that this word may well open a content. */
    private boolean isComplete(int i, int clause) {
        for (int c = s.shape().first(clause); c != Tree.NONE; c = s.shape().next(c)) {
            if (c > i && tree.relation(c).isSubject()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code X says the plan to pay for it … is ready}: the parser took the subject of the clause for an object of the cue. A
     * finite verb further on, with no mark and no conjunction between, gives the clause away.
     */
    @Nullable
    Content unparsed(Say say) {
        int from = group.end() + 1;
        boolean plain = say.act() == Act.STATE
                && group.isAct()
                && !cue.takes(Say.Takes.NOUN)
                && !cue.isAddressed()
                && !group.isPostposed();
        if (!plain
                || from >= s.size()
                || tree.pos(from) == Pos.ADP
                || tree.pos(from) == Pos.PART
                || group.isRelay(from)) {
            return null;
        }
        for (int i = from; i < s.size() && !isParting(i); i++) {
            boolean finite = tree.has(i, Feature.FINITE) && tree.pos(i - 1) != Pos.CCONJ;
            if ((finite || isActive(i)) && i > from) {
                return group.content(
                        from, s.size() - 1, say, "content.unparsed", "a clause without a mark follows the cue");
            }
        }
        return null;
    }

    /**
     * {@code X sagte, Y ist bereit}: a main clause behind the comma where a content needs no conjunction: the comma stands just
     * behind cue and source, and no conjunction or relative pronoun behind it.
     */
    @Nullable
    Content secondClause(Say say) {
        int comma = group.end() + 1;
        while (comma < s.size() && (tree.pos(comma) == Pos.ADV || s.temporal(comma))) {
            comma++;
        }
        boolean plain = words.isVerbFirst()
                && say.prepositions().isEmpty()
                && say.act() == Act.STATE
                && group.isAct()
                && !group.isPostposed();
        if (!plain || comma + 2 >= s.size() || !s.isOneOf(comma, ",")) {
            return null;
        }
        Pos opens = tree.pos(comma + 1);
        boolean relative = opens == Pos.PRON && words.isRelative(tree.form(comma + 1));
        if (relative
                || opens == Pos.SCONJ
                || opens == Pos.CCONJ
                || opens == Pos.VERB
                || opens == Pos.AUX
                || group.isRelay(comma + 1)) {
            return null;
        }
        for (int i = comma + 2; i < s.size() && !s.isOneOf(i, ",;:"); i++) {
            if (tree.has(i, Feature.FINITE)) {
                return group.content(
                        comma + 1, s.size() - 1, say, "content.unparsed", "a clause without a mark follows the cue");
            }
        }
        return null;
    }

    /** A past form with an object of its own, taken for the participle that describes a noun ("said the findings raised doubts"). */
    private boolean isActive(int i) {
        return tree.has(i, Feature.PAST)
                && tree.relation(i) == Relation.ACL
                && s.shape().child(i, Relation.OBJ) > i;
    }

    private boolean isParting(int i) {
        Pos pos = tree.pos(i);
        boolean relative = words.isRelative(tree.form(i));
        return s.isPunctuation(i) && !s.quoted(i) || pos == Pos.SCONJ || relative || words.opensRelay(tree.form(i));
    }

    /** A clause behind the next comma whose verb is in the mood of reported speech ("…, es habe keinen Anruf gegeben"). */
    @Nullable
    Content reported(Say say) {
        for (int i = group.end() + 1; i < Math.min(s.size(), group.end() + GAP); i++) {
            boolean verb = tree.has(i, Feature.FINITE) || tree.pos(i) == Pos.VERB;
            if (verb && !s.quoted(i)) {
                return null;
            }
            if (s.isOneOf(i, ",")) {
                for (int k = i + 1; k < Math.min(s.size(), i + GAP); k++) {
                    if (words.isReportedMood(tree.form(k)) && !s.quoted(k)) {
                        return group.content(
                                i + 1, s.size() - 1, say, "content.mood", "a clause of reported speech follows");
                    }
                    if (tree.has(k, Feature.FINITE)) {
                        return null;
                    }
                }
                return null;
            }
        }
        return null;
    }
}
