package org.hearsay.desk.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where places lie that reports name. Coasts are drawn and no borders; an area is its name written across it, never a point.
 * Marks grow with the number of reports, which says nothing of what happened there.
 */
public final class WorldMap {

    private static final double SIZE = 12;
    private static final double SPACED = 1.42;

    private final Svg svg;
    private final Sheet sheet;
    private final int width;
    private final int height;
    private final List<double[]> taken = new ArrayList<>();

    private WorldMap(String id, List<Spot> spots, int width) {
        this.svg = new Svg(id);
        this.width = width;
        this.height = width >= 600 ? width * 9 / 16 : width;
        this.sheet = new Sheet(spots, width, height);
    }

    /**
     * Draws a map.
     *
     * @param id unique in its page
     * @param width in pixels, at least 320
     */
    public static String of(String id, List<Spot> spots, int width, Labels labels) {
        WorldMap map = new WorldMap(id, spots, width);
        map.svg.hatch();
        map.svg.rect(0, 0, width, map.height, 6, "d-sea");
        map.svg.open("clipPath", "id", map.svg.part("clip"));
        map.svg.rect(0, 0, width, map.height, 6, "").close();
        map.svg.open("g", "clip-path", "url(#" + map.svg.part("clip") + ")");
        map.svg.path(map.sheet.land(), "d-land");
        List<Spot> sorted = spots.stream()
                .sorted(Comparator.comparing(Spot::reports).reversed().thenComparing(Spot::name))
                .toList();
        sorted.stream().filter(Spot::area).forEach(s -> map.area(s, labels));
        sorted.stream().filter(s -> !s.area()).forEach(map::reserve);
        sorted.stream().filter(s -> !s.area()).forEach(s -> map.point(s, labels));
        map.svg.close();
        return map.svg.finish(width, map.height, labels.of("draw.map"), labels.of("draw.map.about"));
    }

    private static double radius(Spot spot) {
        return Math.min(14, 3.5 + 1.8 * Math.sqrt(spot.reports()));
    }

    private static String label(Spot spot, Labels labels) {
        return spot.name() + ", " + labels.of(spot.reports() == 1 ? "reports.one" : "reports.many", spot.reports());
    }

    private void area(Spot spot, Labels labels) {
        String name = Letters.cut(spot.name().toUpperCase(Locale.ROOT), SIZE * SPACED, width - 40);
        double room = Letters.width(name, SIZE) * SPACED + 28;
        double x = Math.max(room / 2 + 4, Math.min(width - room / 2 - 4, sheet.x(spot.longitude())));
        double y = sheet.y(spot.latitude());
        for (int tries = 0; tries < 6 && !free(x - room / 2, y - 14, room, 28); tries++) {
            y += 30;
        }
        taken.add(new double[] {x - room / 2, y - 14, room, 28});
        svg.link(spot.words(), label(spot, labels));
        svg.rect(x - room / 2, y - 14, room, 28, 14, "d-area");
        svg.hatched(x - room / 2, y - 14, room, 28, 14);
        svg.text(x, y + 4.5, "d-region d-middle", name).close();
    }

    private void reserve(Spot spot) {
        double radius = radius(spot);
        taken.add(new double[] {
            sheet.x(spot.longitude()) - radius, sheet.y(spot.latitude()) - radius, 2 * radius, 2 * radius
        });
    }

    private void point(Spot spot, Labels labels) {
        double x = sheet.x(spot.longitude());
        double y = sheet.y(spot.latitude());
        double radius = radius(spot);
        svg.link(spot.words(), label(spot, labels));
        svg.circle(x, y, Math.max(12, radius), "d-hit");
        svg.circle(x, y, radius, "d-point");
        name(spot.name(), x, y, radius);
        svg.close();
    }

    /** Writes a name beside its point where there is room; where there is none the list beside the map has it. */
    private void name(String name, double x, double y, double radius) {
        double room = Letters.width(name, SIZE) * 1.14;
        double[][] places = {
            {x + radius + 4, y - 7},
            {x - radius - 4 - room, y - 7},
            {x - room / 2, y - radius - 17},
            {x - room / 2, y + radius + 3}
        };
        for (double[] place : places) {
            if (free(place[0], place[1], room, 15)) {
                taken.add(new double[] {place[0], place[1], room, 15});
                svg.text(place[0], place[1] + 11.5, "d-place", name);
                return;
            }
        }
    }

    private boolean free(double x, double y, double wide, double high) {
        boolean inside = x >= 2 && y >= 2 && x + wide <= width - 2 && y + high <= height - 2;
        return inside
                && taken.stream()
                        .noneMatch(t -> x < t[0] + t[2] && t[0] < x + wide && y < t[1] + t[3] && t[1] < y + high);
    }
}
