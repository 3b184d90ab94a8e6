package org.hearsay.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Strengths between prints, each worked out once. */
final class Laid {

    private final List<Sketch> sketches;
    private final Map<Long, Float> known = new HashMap<>();

    Laid(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    /** Strength between two prints by their numbers, the smaller first. */
    float strength(int first, int second) {
        return known.computeIfAbsent((long) first << 32 | second, k -> {
            Sketch a = sketches.get(first);
            Sketch b = sketches.get(second);
            return Bond.between(a, b, new Overlay(a, b));
        });
    }
}
