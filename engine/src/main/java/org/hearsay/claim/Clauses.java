package org.hearsay.claim;

import java.util.Arrays;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;

/** Parts a sentence into its clauses: those that could stand as sentences of their own. */
final class Clauses {

    private static final int OPEN = -2;

    private final Tree tree;
    private final boolean[] subject;
    private final boolean[] number;
    /** For each word, the head of its clause. */
    private final int[] clause;

    Clauses(Tree tree) {
        this.tree = tree;
        subject = new boolean[tree.size()];
        number = new boolean[tree.size()];
        clause = new int[tree.size()];
        mark();
        Arrays.fill(clause, OPEN);
        for (int i = 0; i < tree.size(); i++) {
            resolve(i);
        }
    }

    /** Head of the clause that word {@code i} is in. */
    int of(int i) {
        return clause[i];
    }

    /** Head of the clause on which the clause of {@code head} hangs; {@link Tree#NONE} if it hangs on none. */
    int above(int head) {
        int over = tree.head(head);
        return over == Tree.NONE ? Tree.NONE : clause[over];
    }

    /** Which words have a subject, and which relative clauses hold a number. */
    private void mark() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.relation(i).isSubject() && tree.head(i) != Tree.NONE) {
                subject[tree.head(i)] = true;
            }
            if (tree.pos(i) == Pos.NUM) {
                int at = i;
                while (at != Tree.NONE && tree.relation(at) != Relation.ACL_RELCL) {
                    at = tree.head(at);
                }
                if (at != Tree.NONE) {
                    number[at] = true;
                }
            }
        }
    }

    private void resolve(int word) {
        int at = word;
        while (clause[at] == OPEN && !opens(at)) {
            at = tree.head(at);
        }
        int head = clause[at] == OPEN ? at : clause[at];
        int down = word;
        while (down != at && clause[down] == OPEN) {
            clause[down] = head;
            down = tree.head(down);
        }
        clause[at] = head;
    }

    private boolean opens(int i) {
        if (tree.head(i) == Tree.NONE) {
            return true;
        }
        boolean verbal = tree.pos(i) == Pos.VERB || tree.pos(i) == Pos.AUX || subject[i];
        return switch (tree.relation(i)) {
            case PARATAXIS -> verbal;
            case CONJ, ADVCL, CCOMP -> subject[i];
            case ACL_RELCL -> number[i];
            default -> false;
        };
    }
}
