package org.hearsay.match;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Alignment;
import org.hearsay.model.Citation;
import org.hearsay.model.Span;

/** Shows the sentences of two reports of one dispatch beside each other, in any two languages. */
final class Siblings {

    /** Likeness below which two sentences share so little that it is worth a word. */
    private static final float LITTLE = 0.35f;

    private static final int NOT = Packed.key(Lexicon.NOT, Packed.WORD) & Packed.MASK;

    private Siblings() {}

    static List<Alignment> align(Sketch child, Sketch parent) {
        Overlay overlay = new Overlay(child, parent);
        List<Alignment> out = new ArrayList<>();
        for (int i = 0; i < child.size(); i++) {
            int k = overlay.partner[i];
            if (k >= 0) {
                List<String> differences =
                        differences(child.keys[i], parent.keys[k], overlay.likeness[i], exact(child, i, parent, k));
                out.add(new Alignment(at(child, i), at(parent, k), differences));
            }
        }
        return out;
    }

    private static boolean exact(Sketch child, int i, Sketch parent, int k) {
        return child.print.lines().get(i).exact() == parent.print.lines().get(k).exact();
    }

    private static Citation at(Sketch sketch, int line) {
        Print.Line at = sketch.print.lines().get(line);
        return new Citation(sketch.print.report(), new Span(at.start(), at.end()));
    }

    private static List<String> differences(int[] child, int[] parent, float likeness, boolean exact) {
        List<String> out = new ArrayList<>();
        if (exact) {
            return out;
        }
        count(out, missing(child, parent, Packed.NUMBER), "number", "only here");
        count(out, missing(parent, child, Packed.NUMBER), "number", "only in the parent");
        count(out, missing(child, parent, Packed.NAME), "part of a name", "only here");
        count(out, missing(parent, child, Packed.NAME), "part of a name", "only in the parent");
        boolean here = has(child, NOT);
        if (here != has(parent, NOT)) {
            out.add(here ? "a denial only here" : "a denial only in the parent");
        }
        if (likeness < LITTLE) {
            out.add("few words in common");
        }
        return out;
    }

    private static void count(List<String> out, int missing, String what, String where) {
        if (missing > 0) {
            out.add(missing + " × " + what + " " + where);
        }
    }

    private static int missing(int[] here, int[] there, int kind) {
        int count = 0;
        for (int key : here) {
            count += Packed.kind(key) == kind && !has(there, key & Packed.MASK) ? 1 : 0;
        }
        return count;
    }

    private static boolean has(int[] keys, int plain) {
        for (int key : keys) {
            if ((key & Packed.MASK) == plain) {
                return true;
            }
        }
        return false;
    }
}
