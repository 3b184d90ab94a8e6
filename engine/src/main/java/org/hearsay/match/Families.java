package org.hearsay.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what hangs together on average: one report that mixes two texts must not make them one. */
final class Families {

    /** Two members and how strongly they hang together. */
    record Tie(int first, int second, float strength) {}

    /** Asked for pairs that no tie was given for. */
    interface Judge {
        float strength(int first, int second);
    }

    /** Members of each family that speak for it when two families are weighed. */
    private static final int SPEAKERS = 8;

    private final Judge judge;
    private final float least;
    private final int[] family;
    private final List<List<Integer>> members = new ArrayList<>();

    /** {@code count} families of one; {@code least}: mean strength between two families that become one. */
    Families(int count, float least, Judge judge) {
        this.judge = judge;
        this.least = least;
        family = new int[count];
        for (int i = 0; i < count; i++) {
            family[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** Families by their members in order; the strongest ties are followed first. */
    List<List<Integer>> join(List<Tie> ties) {
        List<Tie> order = new ArrayList<>(ties);
        order.sort(Comparator.comparing((Tie t) -> -t.strength())
                .thenComparing(Tie::first)
                .thenComparing(Tie::second));
        for (Tie tie : order) {
            int a = family[tie.first()];
            int b = family[tie.second()];
            if (a != b && tie.strength() >= least && mean(members.get(a), members.get(b)) >= least) {
                unite(Math.min(a, b), Math.max(a, b));
            }
        }
        return members.stream()
                .filter(m -> !m.isEmpty())
                .map(m -> m.stream().sorted().toList())
                .toList();
    }

    private void unite(int into, int gone) {
        for (int member : members.get(gone)) {
            family[member] = into;
        }
        members.get(into).addAll(members.get(gone));
        members.get(gone).clear();
    }

    private float mean(List<Integer> some, List<Integer> others) {
        float sum = 0;
        int count = 0;
        for (int a : speakers(some)) {
            for (int b : speakers(others)) {
                sum += judge.strength(Math.min(a, b), Math.max(a, b));
                count++;
            }
        }
        return sum / count;
    }

    private static List<Integer> speakers(List<Integer> members) {
        return members.size() <= SPEAKERS ? members : members.subList(0, SPEAKERS);
    }
}
