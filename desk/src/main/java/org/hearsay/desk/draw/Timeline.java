package org.hearsay.desk.draw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of which days reports tell: each moment as long as it is meant, a day as a day and a week as a week. */
public final class Timeline {

    private static final int NARROW = 600;
    /** Letters of names are bold and so a little wider. */
    private static final double SIZE = 14.6;

    private static final double SMALL = 11;
    private static final double LEAST = 4;

    private final Svg svg;
    private final int width;
    private final boolean wide;
    private final Days days;
    private final double row;

    private Timeline(String id, LocalDate first, LocalDate last, int width) {
        this.svg = new Svg(id);
        this.width = width;
        this.wide = width >= NARROW;
        this.row = wide ? 38 : 58;
        this.days = new Days(first, last, wide ? width * 0.5 : 0, width);
    }

    /**
     * Draws stretches, each in a row of its own.
     *
     * @param id unique in its page
     * @param first day that is shown; what lies before it or behind the last day must not be among the stretches
     * @param width in pixels, at least 320
     */
    public static String of(
            String id, List<Stretch> stretches, LocalDate first, LocalDate last, int width, Labels labels) {
        Timeline line = new Timeline(id, first, last, width);
        double bottom = stretches.size() * line.row + 4;
        line.days.axis(line.svg, 0, bottom);
        for (int i = 0; i < stretches.size(); i++) {
            line.row(stretches.get(i), i * line.row);
        }
        return line.svg.finish(width, bottom + 24, labels.of("draw.timeline"), labels.of("draw.timeline.about"));
    }

    private void row(Stretch stretch, double top) {
        double room = wide ? width * 0.5 - 16 : width;
        svg.link(stretch.words(), stretch.when() + ": " + stretch.what());
        svg.rect(0, top + 1, width, row - 2, 4, "d-hit");
        svg.text(0, top + 15, "d-name", Letters.cut(stretch.when(), SIZE, room));
        svg.text(0, top + 30, "d-note", Letters.cut(stretch.what(), SMALL, room));
        bar(stretch.from(), stretch.until(), wide ? top + row / 2 : top + row - 14, stretch.rough());
        svg.close();
        svg.line(0, top + row - 0.5, width, top + row - 0.5, "d-rule");
    }

    private void bar(@Nullable LocalDateTime from, @Nullable LocalDateTime until, double y, boolean rough) {
        double left = from == null ? (wide ? width * 0.5 : 0) : days.at(from);
        double right = until == null ? width : days.at(until);
        double room = Math.max(LEAST, right - left);
        svg.rect(
                Math.min(left, width - room),
                y - 5,
                room,
                10,
                3,
                rough || from == null || until == null ? "d-bar d-rough" : "d-bar");
        if (from == null) {
            svg.path("M" + Svg.number(left + 8) + " " + Svg.number(y - 5) + "l-7 5 7 5", "d-tip");
        }
        if (until == null) {
            svg.path("M" + Svg.number(right - 8) + " " + Svg.number(y - 5) + "l7 5-7 5", "d-tip");
        }
    }
}
