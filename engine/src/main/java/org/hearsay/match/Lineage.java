package org.hearsay.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Descent;
import org.hearsay.model.Dispatch;

/** Which report of a dispatch the others come from, and by which way. */
final class Lineage {

    /** How much more of a report another than the root must have to be its parent. */
    private static final float CLOSER = 0.08f;
    /** Reports of a dispatch that are laid beside all others to find its root; keeps a wire story with thousands of copies cheap. */
    private static final int LAID = 24;

    private final List<Sketch> sketches;

    Lineage(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    /** The dispatch of reports by their numbers. */
    Dispatch dispatch(List<Integer> members) {
        List<Sketch> reports = members.stream().map(sketches::get).toList();
        List<String> ids = reports.stream().map(s -> s.print.report()).toList();
        if (ids.size() == 1) {
            return new Dispatch(ids.get(0), ids.get(0), ids, List.of());
        }
        List<Standing> standings = Standing.of(reports, LAID);
        List<Standing> order = standings.stream().sorted(Standing.ORDER).toList();
        Standing root = order.get(0);
        List<Descent> descents = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            descents.add(descent(order, i));
        }
        descents.sort(Comparator.comparing(Descent::child));
        String id = root.sketch.print.report();
        return new Dispatch(id, id, ids, descents);
    }

    private static Descent descent(List<Standing> order, int i) {
        Standing child = order.get(i);
        Standing parent = order.get(0);
        Overlay best = new Overlay(child.sketch, parent.sketch);
        Overlay root = best;
        for (int k = 1; k < Math.min(i, LAID); k++) {
            Standing other = order.get(k);
            if (other.before(child)) {
                Overlay overlay = new Overlay(child.sketch, other.sketch);
                if (overlay.first > Math.max(best.first, root.first + CLOSER)) {
                    best = overlay;
                    parent = other;
                }
            }
        }
        return Kinship.descent(child, parent, best);
    }
}
