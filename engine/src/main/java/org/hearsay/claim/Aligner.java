package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;

/** Lays the slips of a copy, an edit or a translation beside those of its parent, in their order. */
final class Aligner {

    /** Two slips that lie side by side. */
    record Pair(Entry child, Entry parent, double score) {}

    private static final double LEAST = 0.2;
    private static final double EQUAL = 0.5;
    private static final double UNEQUAL = 0.2;
    private static final double DAY = 0.1;
    /** More clauses times clauses than this are not laid side by side: a report that long is a list or a live page. */
    private static final long LARGEST = 4_000_000;

    private final Likeness likeness;
    private final Cast cast;

    Aligner(Likeness likeness, Cast cast) {
        this.likeness = likeness;
        this.cast = cast;
    }

    List<Pair> align(List<Entry> child, List<Entry> parent) {
        int n = child.size();
        int m = parent.size();
        if ((long) n * m > LARGEST) {
            return List.of();
        }
        double[][] best = new double[n + 1][m + 1];
        double[][] score = new double[n][m];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                score[i][j] = score(child.get(i), parent.get(j));
                double both = score[i][j] < LEAST ? 0 : score[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (score[i][j] >= LEAST && best[i][j] == score[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(child.get(i++), parent.get(j++), score[i - 1][j - 1]));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return squeeze(child, parent, pairs);
    }

    private double score(Entry a, Entry b) {
        if (a.figure() != null && b.figure() != null) {
            double value = a.equalFigure(b) ? EQUAL : -UNEQUAL;
            return likeness.barred(a, b) ? 0 : likeness.of(a, b) + value + day(a, b);
        }
        return likeness.barred(a, b) ? 0 : likeness.of(a, b) + day(a, b);
    }

    private static double day(Entry a, Entry b) {
        boolean shared = a.slip().whens().stream().anyMatch(b.slip().whens()::contains);
        return shared ? DAY : 0;
    }

    /** What one speaker says alone between the same two neighbours is the same, even if no word of it is known. */
    private List<Pair> squeeze(List<Entry> child, List<Entry> parent, List<Pair> pairs) {
        List<Pair> out = new ArrayList<>(pairs);
        int i = 0;
        int j = 0;
        for (int k = 0; k <= pairs.size(); k++) {
            int nextChild = k < pairs.size() ? child.indexOf(pairs.get(k).child()) : child.size();
            int nextParent = k < pairs.size() ? parent.indexOf(pairs.get(k).parent()) : parent.size();
            if (nextChild - i == 1 && nextParent - j == 1 && k > 0 && k < pairs.size()) {
                Entry a = child.get(i);
                Entry b = parent.get(j);
                boolean same = a.slip().voiced() && b.slip().voiced() && cast.same(a, b);
                if (same && !likeness.barred(a, b) && (a.figure() == null) == (b.figure() == null)) {
                    out.add(new Pair(a, b, LEAST));
                }
            }
            i = nextChild + 1;
            j = nextParent + 1;
        }
        return out;
    }
}
