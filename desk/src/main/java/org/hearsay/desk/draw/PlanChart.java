package org.hearsay.desk.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.model.Plan.Outcome;

/** What was announced for when, and the sign of what became of it, which its word stands beside. */
public final class PlanChart {

    private static final int NARROW = 600;
    /** Letters of names are bold and so a little wider. */
    private static final double SIZE = 14.6;

    private static final double SMALL = 11;

    private final Svg svg;
    private final int width;
    private final boolean wide;
    private final Labels labels;
    private final Days days;
    private final double row;

    private PlanChart(String id, List<Outlook> plans, int width, Labels labels) {
        this.svg = new Svg(id);
        this.width = width;
        this.wide = width >= NARROW;
        this.labels = labels;
        this.row = wide ? 44 : 64;
        List<LocalDate> all = plans.stream()
                .flatMap(p -> Stream.of(p.announced(), p.from(), p.until(), p.told()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        this.days = new Days(all.get(0), all.get(all.size() - 1), wide ? width * 0.46 : 0, width - 12);
    }

    /**
     * Draws plans, each in a row of its own.
     *
     * @param id unique in its page
     * @param plans those that have a window, one at least
     * @param width in pixels, at least 320
     */
    public static String of(String id, List<Outlook> plans, int width, Labels labels) {
        PlanChart chart = new PlanChart(id, plans, width, labels);
        double bottom = plans.size() * chart.row + 4;
        chart.days.axis(chart.svg, 0, bottom);
        for (int i = 0; i < plans.size(); i++) {
            chart.row(plans.get(i), i * chart.row);
        }
        return chart.svg.finish(width, bottom + 24, labels.of("draw.plans"), labels.of("draw.plans.about"));
    }

    private void row(Outlook plan, double top) {
        String outcome = labels.of("plan." + plan.outcome().name().toLowerCase(Locale.ROOT));
        double room = wide ? width * 0.46 - 34 : width - 24;
        double y = wide ? top + row / 2 : top + row - 16;
        svg.link(plan.words(), plan.what() + ": " + outcome);
        svg.rect(0, top + 1, width, row - 2, 4, "d-hit");
        sign(plan.outcome(), 9, top + 14);
        svg.text(24, top + 18, "d-name", Letters.cut(plan.what(), SIZE, room));
        svg.text(24, top + 34, "d-note", Letters.cut(outcome, SMALL, room));
        window(plan, y);
        svg.close();
        LocalDate told = plan.told();
        if (told != null) {
            double x = days.at(told.atTime(12, 0));
            svg.link(plan.evidence(), outcome + ", " + told);
            sign(plan.outcome(), x, y);
            svg.close();
        }
        svg.line(0, top + row - 0.5, width, top + row - 0.5, "d-rule");
    }

    private void window(Outlook plan, double y) {
        LocalDate from = plan.from() == null ? plan.until() : plan.from();
        LocalDate until = plan.until() == null ? plan.from() : plan.until();
        if (from == null || until == null) {
            return;
        }
        double left = days.at(from.atStartOfDay());
        double right = days.at(until.plusDays(1).atStartOfDay());
        LocalDate announced = plan.announced();
        if (announced != null) {
            double said = days.at(announced.atTime(12, 0));
            svg.line(said, y, left, y, "d-about");
            svg.line(said, y - 6, said, y + 6, "d-end");
        }
        svg.rect(left, y - 7, Math.max(4, right - left), 14, 3, "d-window");
    }

    /** A dot, an arrow, a cross or a question mark: told apart without colour. */
    private void sign(Outcome outcome, double x, double y) {
        String at = "M" + Svg.number(x) + " " + Svg.number(y);
        switch (outcome) {
            case HAPPENED -> svg.circle(x, y, 6, "d-done");
            case MOVED -> svg.circle(x, y, 8, "d-sign-box").path(at + "m-5 0h9m-4-4 4 4-4 4", "d-tip");
            case CANCELLED -> svg.circle(x, y, 8, "d-sign-box").path(at + "m-4-4 8 8m0-8-8 8", "d-tip");
            case UNKNOWN -> svg.circle(x, y, 8, "d-sign-box").text(x, y + 4, "d-sign d-middle", "?");
        }
    }
}
