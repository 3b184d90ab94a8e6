package org.hearsay.desk.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Coasts of the world; no borders. Where they come from stands in {@code LAND.md}. */
final class Land {

    private static final String FILE = "land.txt";
    private static final double UNITS = 20;

    private final List<float[]> rings;

    private Land(List<float[]> rings) {
        this.rings = rings;
    }

    /** Read when first needed, then kept: it never changes. */
    private static final class Held {

        static final Land LAND = read();
    }

    static Land get() {
        return Held.LAND;
    }

    /** Closed lines of longitudes and latitudes in turn. */
    List<float[]> rings() {
        return rings;
    }

    private static Land read() {
        try (InputStream in = Land.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            List<float[]> rings = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rings.add(ring(line.split(" ")));
                }
            }
            return new Land(rings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] ring(String[] steps) {
        float[] ring = new float[steps.length];
        int[] at = {0, 0};
        for (int i = 0; i < steps.length; i++) {
            at[i % 2] += Integer.parseInt(steps[i]);
            ring[i] = (float) (at[i % 2] / UNITS);
        }
        return ring;
    }
}
