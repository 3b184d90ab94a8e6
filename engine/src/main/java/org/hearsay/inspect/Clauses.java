package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;

/** Signs that stand together weigh more: a clause with several of them says nothing sure. */
final class Clauses {

    /** Code points between two signs of one clause, at most. */
    private static final int NEAR = 60;

    private static final int MANY = 3;

    private Clauses() {}

    /** The signs of one passage in order, with one for each clause that has several. */
    static List<Sign> weigh(String text, Span passage, List<Sign> signs) {
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
            out.add(clause(text, passage, broken));
        } else if (broken.size() == 2 && together(text, broken.get(0), broken.get(1))) {
            out.add(clause(text, passage, broken));
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

    private static boolean together(String text, Sign one, Sign next) {
        if (one.severity() == Severity.MINOR && next.severity() == Severity.MINOR) {
            return false;
        }
        if (next.start() - one.end() > NEAR) {
            return false;
        }
        for (int i = one.end(); i < next.start(); i++) {
            if (";:!?".indexOf(text.charAt(i)) >= 0 || (text.charAt(i) == '.' && next.kind() != Kind.STRAY_WORDS)) {
                return false;
            }
        }
        return true;
    }

    /** From the first sign to the end of the clause. */
    private static Sign clause(String text, Span passage, List<Sign> group) {
        int end = group.stream().mapToInt(Sign::end).max().orElseThrow();
        while (end < passage.end() && ",;:.!?…–".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String evidence = group.stream().map(Sign::evidence).distinct().collect(Collectors.joining("; "));
        return new Sign(group.get(0).start(), end, Kind.SALAD, Severity.SEVERE, evidence, "damage.clause");
    }
}
