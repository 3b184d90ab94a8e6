package org.hearsay.desk.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of the world on a sheet of paper: every degree of latitude equally long, and degrees of longitude as long as they
 * are in the middle of the sheet.
 */
final class Sheet {

    private static final double SOUTH = -58;
    private static final double NORTH = 80;
    /** Least height in degrees: nearer by, coasts of this roughness would mislead. */
    private static final double LEAST = 7;

    /** Points nearer to each other than so many pixels are one. */
    private static final double FINE = 1.4;

    private final double west;
    private final double north;
    private final double across;
    private final double down;
    private final int width;
    private final int height;

    /** All of {@code spots} with room around them, on a sheet of this size. */
    Sheet(List<Spot> spots, int width, int height) {
        this.width = width;
        this.height = height;
        double low = spots.stream().mapToDouble(Spot::latitude).min().orElse(SOUTH);
        double high = spots.stream().mapToDouble(Spot::latitude).max().orElse(NORTH);
        double left = spots.stream().mapToDouble(Spot::longitude).min().orElse(-180);
        double right = spots.stream().mapToDouble(Spot::longitude).max().orElse(180);
        double middle = Math.max(-70, Math.min(75, (low + high) / 2));
        double shrunk = Math.cos(Math.toRadians(middle));
        double tall = Math.max(Math.max(LEAST, (high - low) * 1.7), (right - left) * 1.5 * shrunk * height / width);
        double fitting = Math.min(tall, 360 * shrunk * height / width);
        this.down = height / fitting;
        this.across = down * shrunk;
        this.north = middle + fitting / 2;
        double wide = width / across;
        this.west = Math.max(-180, Math.min(180 - wide, (left + right) / 2 - wide / 2));
    }

    double x(double longitude) {
        return (longitude - west) * across;
    }

    double y(double latitude) {
        return (north - latitude) * down;
    }

    /** Land as one path. */
    String land() {
        StringBuilder path = new StringBuilder();
        for (float[] ring : Land.get().rings()) {
            draw(path, clipped(ring));
        }
        return path.toString();
    }

    /** A ring in pixels, cut at the edges of the sheet, one after the other. */
    private double[] clipped(float[] ring) {
        double[] points = new double[ring.length];
        boolean some = false;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            points[i] = x(ring[i]);
            points[i + 1] = y(ring[i + 1]);
            some |= points[i] > -width
                    && points[i] < 2 * width
                    && points[i + 1] > -height
                    && points[i + 1] < 2 * height;
        }
        if (!some && !around(points)) {
            return new double[0];
        }
        double[] one = cut(points, 0, -4, 1);
        double[] two = cut(one, 0, width + 4.0, -1);
        double[] three = cut(two, 1, -4, 1);
        return cut(three, 1, height + 4.0, -1);
    }

    /** Whether points lie on all sides, so that the sheet may lie inside a ring that has no point near it. */
    private static boolean around(double[] points) {
        double left = 0;
        double right = 0;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
        }
        return left < 0 && right > 0;
    }

    /** What lies on one side of a line at {@code edge}: {@code axis} 0 is x, 1 is y; {@code side} 1 keeps what is larger. */
    private static double[] cut(double[] points, int axis, double edge, int side) {
        double[] kept = new double[points.length * 2 + 4];
        int size = 0;
        int count = points.length;
        for (int i = 0; i < count; i += 2) {
            int before = (i + count - 2) % count;
            boolean in = side * (points[i + axis] - edge) >= 0;
            boolean was = side * (points[before + axis] - edge) >= 0;
            if (in != was) {
                double share = (edge - points[before + axis]) / (points[i + axis] - points[before + axis]);
                kept[size] = points[before] + share * (points[i] - points[before]);
                kept[size + 1] = points[before + 1] + share * (points[i + 1] - points[before + 1]);
                size += 2;
            }
            if (in) {
                kept[size] = points[i];
                kept[size + 1] = points[i + 1];
                size += 2;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private static void draw(StringBuilder path, double[] points) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i + 1 < points.length; i += 2) {
            double[] last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || Math.hypot(points[i] - last[0], points[i + 1] - last[1]) >= FINE) {
                kept.add(new double[] {points[i], points[i + 1]});
            }
        }
        if (kept.size() < 3) {
            return;
        }
        double[] at = {0, 0};
        for (int i = 0; i < kept.size(); i++) {
            double x = Math.round(kept.get(i)[0] * 10) / 10.0;
            double y = Math.round(kept.get(i)[1] * 10) / 10.0;
            path.append(i == 0 ? "M" : i == 1 ? "l" : " ").append(Svg.number(i == 0 ? x : x - at[0]));
            path.append(' ').append(Svg.number(i == 0 ? y : y - at[1]));
            at[0] = x;
            at[1] = y;
        }
        path.append('z');
    }
}
