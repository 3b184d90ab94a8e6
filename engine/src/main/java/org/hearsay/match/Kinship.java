package org.hearsay.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Descent;
import org.hearsay.model.Descent.Kind;

/** What was done to a text on its way from one report to another, and what speaks for it. */
final class Kinship {

    /** Share of the child that is in the parent, and of the parent that is in the child, of a copy. */
    private static final float ALL = 0.85f;

    private static final float MOST = 0.7f;
    /** Share of the matched sentences that have the same letters in a copy. */
    private static final float LETTERS = 0.55f;

    private Kinship() {}

    static Descent descent(Standing child, Standing parent, Overlay overlay) {
        Kind kind = kind(child, parent, overlay);
        List<String> evidence = new ArrayList<>();
        evidence.add(sentences(overlay, child.sketch.size(), kind));
        int clock = parent.clock(child);
        if (clock < 0) {
            evidence.add("published before");
        }
        if (child.sketch.names(parent.sketch)) {
            evidence.add("names its publisher");
        }
        if (child.sketch.goesBy(parent.sketch)) {
            evidence.add("its page goes by an address of that site");
        }
        if (overlay.first > overlay.second + 1 - ALL) {
            evidence.add("lies within the longer text");
        }
        boolean directed = clock < 0 || Math.abs(parent.score - child.score) > 0.5;
        if (!directed && child.sketch.print.report().compareTo(parent.sketch.print.report()) < 0) {
            return descent(parent, child, kind, false, evidence);
        }
        return descent(child, parent, kind, directed, evidence);
    }

    private static Descent descent(
            Standing child, Standing parent, Kind kind, boolean directed, List<String> evidence) {
        return new Descent(child.sketch.print.report(), parent.sketch.print.report(), kind, directed, evidence);
    }

    private static Kind kind(Standing child, Standing parent, Overlay overlay) {
        if (!child.sketch.print.language().equals(parent.sketch.print.language())) {
            return Kind.TRANSLATION;
        }
        boolean letters = overlay.exact >= LETTERS * overlay.matched;
        return letters && overlay.first >= ALL && overlay.second >= MOST ? Kind.COPY : Kind.EDIT;
    }

    private static String sentences(Overlay overlay, int size, Kind kind) {
        String what = kind == Kind.TRANSLATION ? "names, numbers and words" : "words";
        return String.format(
                Locale.ROOT,
                "%d of %d sentences share %s, %d in the same order, %d letter by letter",
                overlay.matched,
                size,
                what,
                overlay.ordered,
                overlay.exact);
    }
}
