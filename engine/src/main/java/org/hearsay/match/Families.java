package org.hearsay.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what hangs together on average: one report that mixes two texts must not make them one. */
final class Families {

    /** Two members, how strongly they hang together, and how much they have in common where that alone does not tell. */
    record Tie(int first, int second, float strength, float common) {}

    /** Asked for pairs that no tie was given for. */
    interface Judge {
        float strength(int first, int second);

        /** Whether one lies wholly in the other, or need not. */
        default boolean whole(int first, int second) {
            return true;
        }
    }

    /** Members of each family that speak for it when two families are weighed. */
    private static final int SPEAKERS = 8;

    /** Strength of two that have nothing in common. */
    private static final float NOTHING = 0.05f;

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
        order.sort(Comparator.comparing((Tie t) -> -t.strength() - t.common())
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

    /**
     * Mean strength between two families. Where half of the pairs have nothing in common, one report may have mixed two texts:
     * then it counts only if one report lies wholly in another, as a cut does.
     */
    private float mean(List<Integer> some, List<Integer> others) {
        float sum = 0;
        int count = 0;
        int strange = 0;
        boolean whole = false;
        for (int a : speakers(some)) {
            for (int b : speakers(others)) {
                float strength = judge.strength(Math.min(a, b), Math.max(a, b));
                sum += strength;
                count++;
                strange += strength < NOTHING ? 1 : 0;
                whole |= judge.whole(Math.min(a, b), Math.max(a, b));
            }
        }
        return 2 * strange >= count && !whole ? 0 : sum / count;
    }

    private static List<Integer> speakers(List<Integer> members) {
        return members.size() <= SPEAKERS ? members : members.subList(0, SPEAKERS);
    }
}
