package org.hearsay.desk.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the land of a TopoJSON file into lines of whole numbers: one ring a line, the first point and then the steps from
 * point to point, longitude before latitude, in units of a {@value #UNITS}th of a degree. Borders are not in it.
 */
public final class MakeLand {

    /** Units of a degree: 0.05° are about 5 km, less than a pixel on any map that we draw. */
    static final int UNITS = 20;
    /** Rings of fewer different points than these are islets that no map of ours could show. */
    private static final int LEAST = 4;

    private final JsonNode arcs;
    private final double[] scale;
    private final double[] shift;

    private MakeLand(JsonNode topology) {
        this.arcs = topology.get("arcs");
        this.scale = pair(topology.get("transform").get("scale"));
        this.shift = pair(topology.get("transform").get("translate"));
    }

    /** Arguments: the TopoJSON file, the file to write. */
    public static void main(String[] arguments) throws IOException {
        JsonNode topology = new JsonMapper().readTree(Files.readString(Path.of(arguments[0])));
        List<String> lines =
                new MakeLand(topology).rings(topology.get("objects").get("land"));
        lines.add(0, "# Land of the world: see LAND.md. Units of 1/" + UNITS + " degree: x y, then steps dx dy.");
        Files.writeString(Path.of(arguments[1]), String.join("\n", lines) + "\n");
    }

    private static double[] pair(JsonNode node) {
        return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
    }

    private List<String> rings(JsonNode land) {
        List<String> lines = new ArrayList<>();
        for (JsonNode shape : land.get("geometries")) {
            for (JsonNode polygon : shape.get("arcs")) {
                for (JsonNode ring : polygon) {
                    List<long[]> points = ring(ring);
                    if (points.size() >= LEAST) {
                        lines.add(line(points));
                    }
                }
            }
        }
        return lines;
    }

    private List<long[]> ring(JsonNode pieces) {
        List<long[]> points = new ArrayList<>();
        for (JsonNode piece : pieces) {
            int number = piece.asInt();
            List<long[]> arc = arc(number < 0 ? ~number : number);
            for (int i = 0; i < arc.size(); i++) {
                add(points, arc.get(number < 0 ? arc.size() - 1 - i : i));
            }
        }
        return points;
    }

    private static void add(List<long[]> points, long[] next) {
        if (!points.isEmpty()) {
            long[] last = points.get(points.size() - 1);
            if (last[0] == next[0] && last[1] == next[1]) {
                return;
            }
        }
        points.add(next);
    }

    private List<long[]> arc(int number) {
        List<long[]> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arcs.get(number)) {
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            points.add(new long[] {
                Math.round((x * scale[0] + shift[0]) * UNITS), Math.round((y * scale[1] + shift[1]) * UNITS)
            });
        }
        return points;
    }

    private static String line(List<long[]> points) {
        StringBuilder out = new StringBuilder();
        long[] before = {0, 0};
        for (long[] point : points) {
            out.append(out.isEmpty() ? "" : " ").append(point[0] - before[0]);
            out.append(' ').append(point[1] - before[1]);
            before = point;
        }
        return out.toString();
    }
}
