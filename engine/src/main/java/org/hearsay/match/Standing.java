package org.hearsay.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for a report being the one that others of its dispatch come from. */
final class Standing {

    /** The likeliest root first. */
    static final Comparator<Standing> ORDER =
            Comparator.<Standing>comparingDouble(s -> -s.score).thenComparing(s -> s.sketch.print.report());

    /**
     * What each sign is worth beside the share of the others in its language, which is worth 1. A clock alone must not beat a
     * credit and the longer text together: clocks of outlets are wrong or missing.
     */
    private static final double CLOCK = 3;

    private static final double CREDIT = 2.5;
    private static final double COVER = 2.5;
    /** Furniture is put around a text by whoever takes it, damage is done to it by a translation. */
    private static final double TRIMMED = 0.5;

    private static final double DAMAGED = 0.3;

    final Sketch sketch;
    /** Reports of the dispatch that name its publisher or go by an address of its site, and those to which it does so. */
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
    }

    /** One for each report. */
    static List<Standing> of(List<Sketch> reports, int most) {
        List<Standing> out = new ArrayList<>();
        reports.forEach(r -> out.add(new Standing(r)));
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
            named += other.pointsTo(this) ? 1 : 0;
            names += pointsTo(other) ? 1 : 0;
            covers += new Overlay(sketch, other.sketch).second;
            earlier += first(other);
            spoken += sketch.print.language().equals(other.sketch.print.language()) ? 1 : 0;
        }
        covers /= others;
        earlier /= others;
        spoken /= others;
        score = CLOCK * earlier
                + CREDIT * (Math.min(1, named) - Math.min(1, names))
                + COVER * covers
                + spoken
                - (sketch.print.trimmings() > 0 ? TRIMMED : 0)
                - (sketch.print.damaged() > 0 ? DAMAGED : 0);
    }

    private boolean pointsTo(Standing other) {
        return sketch.names(other.sketch) || sketch.goesBy(other.sketch);
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
}
