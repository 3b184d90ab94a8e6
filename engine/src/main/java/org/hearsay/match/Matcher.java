package org.hearsay.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Dispatch;

/** Finds which reports come from one text. The order in which they are handed in does not matter. */
public final class Matcher {

    /** Mean strength between two families of reports that are one dispatch. */
    private static final float DISPATCH = 0.35f;

    /** Dispatches and stories among {@code prints}; of two with the same id one counts. */
    public Matched match(Collection<Print> prints) {
        Map<String, Print> held = new HashMap<>();
        prints.forEach(p -> held.put(p.report(), p));
        List<Sketch> sketches = held.values().stream()
                .sorted(Comparator.comparing(Print::report))
                .map(Sketch::new)
                .toList();
        Neighbours neighbours =
                new Neighbours(sketches.stream().map(s -> s.print).toList());
        Laid laid = new Laid(sketches);
        List<Families.Tie> ties = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (int k : neighbours.before(i)) {
                float strength = laid.strength(k, i);
                if (strength > 0) {
                    ties.add(new Families.Tie(k, i, strength));
                }
            }
        }
        List<List<Integer>> families = new Families(sketches.size(), DISPATCH, laid::strength).join(ties);
        Lineage lineage = new Lineage(sketches);
        List<Dispatch> dispatches = families.stream().map(lineage::dispatch).toList();
        Stories stories = new Stories(sketches, families, neighbours);
        return new Matched(
                dispatches.stream().sorted(Comparator.comparing(Dispatch::id)).toList(), stories.stories());
    }
}
