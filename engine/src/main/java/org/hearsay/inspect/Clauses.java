package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Relation;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;

/** Signs that stand together weigh more: a clause with several of them says nothing sure. */
final class Clauses {

    private static final int MANY = 3;

    /** Steps from a word up to the head of its relative clause, at most. */
    private static final int DEPTH = 4;

    private Clauses() {}

    /** The signs of one passage in order, with one for each clause that has several. */
    static List<Sign> weigh(String text, Span passage, List<Sign> signs, Tree tree) {
        if (signs.isEmpty()) {
            return signs;
        }
        List<Sign> sorted = new ArrayList<>(signs);
        sorted.sort(Comparator.comparingInt(Sign::start).thenComparingInt(Sign::end));
        List<Sign> broken = sorted.stream().filter(Clauses::counts).toList();
        List<Sign> out = new ArrayList<>(sorted);
        if (covered(broken)) {
            return out;
        }
        if (broken.size() >= MANY) {
            out.add(clause(text, passage, broken, tree));
        } else if (broken.size() == 2 && together(broken.get(0), broken.get(1))) {
            out.add(clause(text, passage, broken, tree));
        }
        out.sort(Comparator.comparingInt(Sign::start)
                .thenComparing(Comparator.comparingInt(Sign::end).reversed()));
        return out;
    }

    /** Whether one severe sign holds all others already. */
    private static boolean covered(List<Sign> signs) {
        return signs.stream().filter(s -> s.severity() == Severity.SEVERE).anyMatch(s -> signs.stream()
                .allMatch(o -> s.start() <= o.start() && o.end() <= s.end()));
    }

    /** Whether a sign tells of words that are broken, not of marks alone. */
    static boolean counts(Sign sign) {
        return sign.kind() != Kind.UNBALANCED_QUOTE && sign.kind() != Kind.MOJIBAKE;
    }

    /** Two that leave words readable stay two; a word that is none beside any other sign leaves nothing sure of the sentence. */
    private static boolean together(Sign one, Sign next) {
        return one.severity() != Severity.MINOR || next.severity() != Severity.MINOR;
    }

    /** Where the relative clauses end that hang on words from {@code start} up to {@code end}: of what is broken they say nothing sure. */
    private static int hanging(Tree tree, int start, int end) {
        int last = end;
        boolean[] inside = new boolean[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            int head = tree.head(i);
            boolean behind = tree.tokens().start(i) >= end && head >= 0;
            boolean broken = behind
                    && tree.tokens().start(head) >= start
                    && tree.tokens().start(head) < end;
            inside[i] = broken && tree.relation(i) == Relation.ACL_RELCL;
        }
        for (int round = 0; round < DEPTH; round++) {
            for (int i = 0; i < tree.size(); i++) {
                inside[i] |= tree.head(i) >= 0 && inside[tree.head(i)];
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            last = inside[i] ? Math.max(last, tree.tokens().end(i)) : last;
        }
        return last;
    }

    /** From the first sign to the end of the clause, and of the relative clauses that hang on it. */
    private static Sign clause(String text, Span passage, List<Sign> group, Tree tree) {
        int end = group.stream().mapToInt(Sign::end).max().orElseThrow();
        while (end < passage.end() && ",;:.!?…–".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        end = Math.max(end, hanging(tree, group.get(0).start(), end));
        String evidence = group.stream().map(Sign::evidence).distinct().collect(Collectors.joining("; "));
        return new Sign(group.get(0).start(), end, Kind.SALAD, Severity.SEVERE, evidence, "damage.clause");
    }
}
