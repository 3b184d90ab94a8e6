package org.hearsay.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bonds between prints; those that hold are worked out once, most pairs have none and are not kept. */
final class Laid implements Families.Judge {

    private final List<Sketch> sketches;
    private final Map<Long, Bond> known = new HashMap<>();

    Laid(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    /** Bond of two prints by their numbers, the smaller first. */
    Bond bond(int first, int second) {
        long key = (long) first << 32 | second;
        Bond bond = known.get(key);
        if (bond == null) {
            Sketch a = sketches.get(first);
            Sketch b = sketches.get(second);
            bond = Bond.between(a, b, new Overlay(a, b));
            if (bond.strength() > 0) {
                known.put(key, bond);
            }
        }
        return bond;
    }

    @Override
    public float strength(int first, int second) {
        return bond(first, second).strength();
    }

    @Override
    public boolean whole(int first, int second) {
        return bond(first, second).whole();
    }
}
