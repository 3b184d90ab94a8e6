package org.hearsay.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What speaks for a report being the one that others of its dispatch come from. */
final class Standing {

    /** The likeliest root first; then by clock, those without one last. */
    static final Comparator<Standing> ORDER =
            Comparator.<Standing>comparingDouble(s -> -s.score).thenComparing(s -> s.sketch.print.report());

    final Sketch sketch;
    /** Names that others may call it by. */
    final List<String> aliases;
    /** Reports of the dispatch that name its publisher, and those whose publishers it names. */
    int named;

    int names;
    /** Share of the others' text that it has, 0 to 1. */
    float covers;

    /** Share of the others that it was published before, 0 to 1; half for those whose clock is not known. */
    float earlier;

    /** Share of the others in its language. */
    float spoken;

    double score;

    private Standing(Sketch sketch) {
        this.sketch = sketch;
        this.aliases = Aliases.of(sketch.print.metadata());
    }

    /** One for each report. */
    static List<Standing> of(List<Sketch> reports, int most) {
        List<Standing> out = new ArrayList<>();
        reports.forEach(r -> out.add(new Standing(r)));
        Map<String, List<Standing>> byName = new HashMap<>();
        for (Standing s : out) {
            s.aliases.forEach(
                    a -> byName.computeIfAbsent(a, x -> new ArrayList<>()).add(s));
        }
        for (int i = 0; i < out.size(); i++) {
            out.get(i).weigh(out, i, most);
        }
        return out;
    }

    private void weigh(List<Standing> all, int self, int most) {
        int others = 0;
        for (int step = 1; step < all.size() && others < most; step++) {
            Standing other = all.get((self + step) % all.size());
            others++;
            named += credits(other, this) ? 1 : 0;
            names += credits(this, other) ? 1 : 0;
            covers += new Overlay(sketch, other.sketch).second;
            earlier += first(other);
            spoken += sketch.print.language().equals(other.sketch.print.language()) ? 1 : 0;
        }
        covers /= others;
        earlier /= others;
        spoken /= others;
        score = 3 * earlier
                + 2.5 * Math.min(1, named)
                - 2.5 * Math.min(1, names)
                + 2.5 * covers
                + spoken
                - (sketch.print.trimmings() > 0 ? 0.5 : 0)
                - (sketch.print.damaged() > 0 ? 0.3 : 0);
    }

    private static boolean credits(Standing who, Standing whom) {
        for (String alias : whom.aliases) {
            if (!who.aliases.contains(alias) && Aliases.named(alias, who.sketch.print.named())) {
                return true;
            }
        }
        return false;
    }

    private float first(Standing other) {
        int compared = clock(other);
        return compared < 0 ? 1 : compared > 0 ? 0 : 0.5f;
    }

    /** Below 0 if this was published before, above if behind, 0 if the clocks do not tell. */
    int clock(Standing other) {
        Instant here = sketch.print.metadata().filed();
        Instant there = other.sketch.print.metadata().filed();
        if (here != null && there != null) {
            return here.compareTo(there);
        }
        @Nullable LocalDate day = sketch.print.metadata().published();
        @Nullable LocalDate otherDay = other.sketch.print.metadata().published();
        return day == null || otherDay == null ? 0 : Integer.signum(day.compareTo(otherDay));
    }

    /** Whether the clocks say that this was published before {@code other}. */
    boolean before(Standing other) {
        return clock(other) < 0;
    }
}
