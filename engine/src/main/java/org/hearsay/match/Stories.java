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
    static float LEAST = 0.3f;
    /** Softens how rare a word looks among few dispatches. */
    static float FEW = 20;

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
                    ties.add(new Families.Tie(a, b, likeness(a, b)));
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
                    float weight = Packed.kind(key) == Packed.WORD ? 0.3f : Sketch.weight(key);
                    here.merge(key & Packed.MASK, weight, Math::max);
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
            double rare = Math.log((all + FEW) / (spread.getOrDefault(key, 1) + FEW / 10));
            float out = (float) (weight * Math.max(0, rare));
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
