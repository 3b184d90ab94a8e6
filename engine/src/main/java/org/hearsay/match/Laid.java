package org.hearsay.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bonds between prints; those that hold are worked out once, most pairs have none and are not kept. */
final class Laid implements Families.Judge {

    /** Share of the longer text, in one language and across two, from which on a correction is that text again, put right. */
    private static final float AGAIN = 0.5f;

    private static final float AGAIN_ACROSS = 0.2f;

    private final List<Sketch> sketches;
    private final Set<String> notices;
    private final Map<Long, Bond> known = new HashMap<>();

    /** {@code notices}: reports that take something back. */
    Laid(List<Sketch> sketches, Set<String> notices) {
        this.sketches = sketches;
        this.notices = notices;
    }

    /** Bond of two prints by their numbers, the smaller first. */
    Bond bond(int first, int second) {
        long key = (long) first << 32 | second;
        Bond bond = known.get(key);
        if (bond == null) {
            Sketch a = sketches.get(first);
            Sketch b = sketches.get(second);
            bond = Bond.between(a, b, new Overlay(a, b));
            if ((notices(a) || notices(b)) && bond.common() < again(a, b)) {
                bond = Bond.NONE;
            }
            if (bond.strength() > 0) {
                known.put(key, bond);
            }
        }
        return bond;
    }

    /** A notice tells again what it corrects, in a line: that makes it no version of it. */
    private boolean notices(Sketch sketch) {
        return notices.contains(sketch.print.report());
    }

    private static float again(Sketch a, Sketch b) {
        return a.print.language().equals(b.print.language()) ? AGAIN : AGAIN_ACROSS;
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
