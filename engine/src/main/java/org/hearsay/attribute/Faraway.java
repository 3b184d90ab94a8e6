package org.hearsay.attribute;

import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;

/** Subjects that the tree has lost, because appositions, relative clauses or a quotation stand between them and their cue. */
final class Faraway {

    /** No more words than this stand between a subject and its cue. */
    private static final int REACH = 50;

    private Faraway() {}

    /**
     * {@code "…" Name, office, who …, said}: a cue behind a comma, with nothing from the last quotation or the head of the
     * sentence on but a noun, its appositions and its relative clauses.
     */
    static int before(Cue cue, Words words) {
        Sentence s = cue.sentence();
        int mark = cue.first() - 1;
        while (mark > 0 && s.tree().pos(mark) == Pos.ADV) {
            mark--;
        }
        if (mark < 2 || !s.isOneOf(mark, ",)–—") || !cue.isFinite()) {
            return Tree.NONE;
        }
        for (int from = start(s, mark); from < mark; from = behindComma(s, from, mark)) {
            int head = head(s, from, mark, words);
            if (head != Tree.NONE) {
                return isOneNoun(s, head, mark, words) ? head : Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** First word behind the next comma: a phrase of time or place may open the sentence. */
    private static int behindComma(Sentence s, int from, int mark) {
        int i = from;
        while (i < mark && !s.isOneOf(i, ",")) {
            i++;
        }
        return i + 1;
    }

    /** First word behind the last quotation or semicolon before the cue, else of the sentence. */
    private static int start(Sentence s, int mark) {
        int from = mark;
        while (from > 0 && !s.quoted(from - 1) && !s.isOneOf(from - 1, ";:") && mark - from < REACH) {
            from--;
        }
        int first = Math.max(from, s.begin());
        while (first < mark && (s.isPunctuation(first) || s.tree().pos(first) == Pos.CCONJ)) {
            first++;
        }
        return first;
    }

    /** Head of the noun phrase that begins at {@code from}; it must be somebody. */
    private static int head(Sentence s, int from, int mark, Words words) {
        for (int i = from; i < mark && !s.isPunctuation(i) && s.tree().pos(i) != Pos.ADP; i++) {
            Pos pos = s.tree().pos(i);
            int above = s.tree().head(i);
            boolean inside =
                    above >= from && above < mark && s.shape().left(above) >= from && above != i && s.names(above);
            if (s.names(i) && !inside) {
                return words.canAct(s.tree(), i) && !s.temporal(i) ? i : Tree.NONE;
            }
            if (pos == Pos.VERB || pos == Pos.AUX || pos == Pos.SCONJ) {
                return Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** Whether every finite verb up to the mark stands in a relative clause. */
    private static boolean isOneNoun(Sentence s, int head, int mark, Words words) {
        boolean relative = false;
        for (int i = head + 1; i < mark; i++) {
            relative |= words.isRelative(s.tree().form(i));
            if (s.tree().has(i, Feature.FINITE) && !relative || s.tree().pos(i) == Pos.SCONJ && !relative) {
                return false;
            }
            relative &= !s.isOneOf(i, ",");
        }
        return true;
    }

    /** {@code X did something, saying …}: the subject of the verb before the comma, that of a relative clause never. */
    static int above(Cue cue, Words words) {
        Sentence s = cue.sentence();
        int mark = cue.first() - 1;
        if (!cue.isGerund() || mark < 2 || !s.isOneOf(mark, ",–—")) {
            return Tree.NONE;
        }
        for (int i = mark - 1; i >= Math.max(0, mark - REACH); i--) {
            Relation relation = s.tree().relation(i);
            boolean beside = relation == Relation.ACL_RELCL || relation == Relation.CCOMP || relation == Relation.ADVCL;
            int subject = s.shape().child(i, Relation.NSUBJ);
            if (subject != Tree.NONE && !beside && !s.quoted(i)) {
                return words.canAct(s.tree(), subject) ? subject : Tree.NONE;
            }
        }
        return Tree.NONE;
    }
}
