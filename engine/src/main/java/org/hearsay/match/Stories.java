package org.hearsay.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dispatches that tell of the same happening: they name the same people, places and numbers, in other words. */
final class Stories {

    /** Likeness of two dispatches that tell of one happening. */
    private static final float LEAST = 0.2f;
    /** Softens how rare a word looks among few dispatches. */
    private static final float FEW = 60;

    private static final float SMOOTH = 10;
    /** How much a word tells of the happening, by its kind: names most, common words nothing. */
    private static final float[] TELLING = {0, 1, 3, 2};

    private final List<Sketch> sketches;
    private final List<List<Integer>> families;
    private final Map<Integer, Integer> spread = new HashMap<>();
    private final List<Map<Integer, Float>> vectors = new ArrayList<>();
    private final List<Families.Tie> ties = new ArrayList<>();

    Stories(List<Sketch> sketches, List<List<Integer>> families, Neighbours neighbours) {
        this.sketches = sketches;
        this.families = families;
        int[] family = new int[sketches.size()];
        for (int f = 0; f < families.size(); f++) {
            for (int member : families.get(f)) {
                family[member] = f;
            }
        }
        for (List<Integer> members : families) {
            Map<Integer, Float> counts = counts(members);
            counts.keySet().forEach(k -> spread.merge(k, 1, Integer::sum));
            vectors.add(counts);
        }
        vectors.forEach(this::weigh);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (int k : neighbours.before(i)) {
                int a = Math.min(family[i], family[k]);
                int b = Math.max(family[i], family[k]);
                if (a != b && seen.add((long) a << 32 | b)) {
                    ties.add(new Families.Tie(a, b, likeness(a, b), 0));
                }
            }
        }
    }

    /** How much of its telling words each report of the family has, on average. */
    private Map<Integer, Float> counts(List<Integer> members) {
        Map<Integer, Float> out = new HashMap<>();
        for (int member : members) {
            Sketch sketch = sketches.get(member);
            Map<Integer, Float> here = new HashMap<>();
            for (int[] line : sketch.keys) {
                for (int key : line) {
                    if (TELLING[Packed.kind(key)] == 0) {
                        continue;
                    }
                    here.merge(key & Packed.MASK, TELLING[Packed.kind(key)], Math::max);
                }
            }
            here.forEach((key, weight) -> out.merge(key, weight / members.size(), Float::sum));
        }
        return out;
    }

    private void weigh(Map<Integer, Float> vector) {
        float all = families.size();
        double[] norm = {0};
        vector.replaceAll((key, weight) -> {
            double rare = Math.max(0, Math.log((all + FEW) / (spread.getOrDefault(key, 1) + FEW / SMOOTH)));
            float out = (float) (weight * rare * rare);
            norm[0] += out * out;
            return out;
        });
        float length = (float) Math.sqrt(norm[0]);
        vector.replaceAll((key, weight) -> length == 0 ? 0 : weight / length);
    }

    private float likeness(int a, int b) {
        Map<Integer, Float> small = vectors.get(a).size() < vectors.get(b).size() ? vectors.get(a) : vectors.get(b);
        Map<Integer, Float> large = small == vectors.get(a) ? vectors.get(b) : vectors.get(a);
        float sum = 0;
        for (Map.Entry<Integer, Float> entry : small.entrySet()) {
            sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0f);
        }
        return sum;
    }

    /** Ids of the reports of each story, sorted. */
    List<List<String>> stories() {
        return new Families(families.size(), LEAST, this::likeness)
                .join(ties).stream()
                        .map(story -> story.stream()
                                .flatMap(f -> families.get(f).stream())
                                .map(i -> sketches.get(i).print.report())
                                .sorted()
                                .toList())
                        .sorted((x, y) -> Arrays.compare(x.toArray(new String[0]), y.toArray(new String[0])))
                        .toList();
    }
}
