package org.hearsay.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Alignment;
import org.hearsay.model.Dispatch;

/** Finds which reports come from one text. The order in which they are handed in does not matter. */
public final class Matcher {

    /** Mean strength between two families of reports that are one dispatch. */
    private static final float DISPATCH = 0.35f;

    /** Dispatches and stories among {@code prints}; of two with the same id one counts. */
    public Matched match(Collection<Print> prints) {
        return match(prints, Set.of());
    }

    /** The same, where it is known which reports take something back: {@code notices}. */
    public Matched match(Collection<Print> prints, Set<String> notices) {
        Map<String, Print> held = new HashMap<>();
        prints.forEach(p -> held.put(p.report(), p));
        List<Sketch> sketches = held.values().stream()
                .sorted(Comparator.comparing(Print::report))
                .map(Sketch::new)
                .toList();
        Neighbours neighbours =
                new Neighbours(sketches.stream().map(s -> s.print).toList());
        Laid laid = new Laid(sketches, notices);
        List<Families.Tie> ties = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (int k : neighbours.before(i)) {
                Bond bond = laid.bond(k, i);
                if (bond.strength() > 0) {
                    ties.add(new Families.Tie(k, i, bond.strength(), bond.common()));
                }
            }
        }
        List<List<Integer>> families = new Families(sketches.size(), DISPATCH, laid).join(ties);
        Lineage lineage = new Lineage(sketches);
        List<Dispatch> dispatches = families.stream().map(lineage::dispatch).toList();
        Stories stories = new Stories(sketches, families, neighbours);
        return new Matched(
                dispatches.stream().sorted(Comparator.comparing(Dispatch::id)).toList(), stories.stories());
    }

    /**
     * The sentences of {@code child} that are also in {@code parent}, in the order of the child, each beside the other. The
     * two may be in different languages.
     */
    public List<Alignment> align(Print child, Print parent) {
        return Siblings.align(new Sketch(child), new Sketch(parent));
    }
}
