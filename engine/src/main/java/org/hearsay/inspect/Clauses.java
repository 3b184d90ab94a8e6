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

    private static final int NEAR = 60;

    private Clauses() {}

    static List<Sign> weigh(String text, Span passage, List<Sign> signs) {
        List<Sign> sorted = new ArrayList<>(signs);
        sorted.sort(Comparator.comparingInt(Sign::start).thenComparingInt(Sign::end));
        List<Sign> out = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            int j = i + 1;
            while (j < sorted.size() && together(text, sorted.get(j - 1), sorted.get(j))) {
                j++;
            }
            List<Sign> group = sorted.subList(i, j);
            if (group.size() > 1) {
                out.add(clause(group));
            }
            out.addAll(group);
            i = j;
        }
        return out;
    }

    private static boolean together(String text, Sign one, Sign next) {
        return next.start() - one.end() <= NEAR;
    }

    private static Sign clause(List<Sign> group) {
        int end = group.stream().mapToInt(Sign::end).max().orElseThrow();
        String evidence = group.stream().map(Sign::evidence).distinct().collect(Collectors.joining("; "));
        return new Sign(group.get(0).start(), end, Kind.SALAD, Severity.SEVERE, evidence, "damage.clause");
    }
}
