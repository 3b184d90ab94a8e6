package org.hearsay.split;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns which gaps the net of {@link Borders} need not look at: a straight sum over the features of {@link Gap#glance}
 * that says beforehand, in nearly all gaps, that the net will say no. Only what the net would answer counts, not what is right.
 */
final class GlanceTraining {

    private static final int ROUNDS = 6;
    private static final double STEP = 0.1;
    private static final double SMOOTH = 1e-3;
    /** A gap that the net takes for a border counts as much as this many others. */
    private static final double WEIGHT = 10;

    /** Steps of one in the file. */
    private static final int STEPS = 12;

    /** Of so many borders that the net sees one may be passed over. */
    private static final int ONE_OF = 1000;

    private final List<int[]> gaps = new ArrayList<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final double[] weights = new double[Borders.ROOM];
    private final double[] squares = new double[Borders.ROOM];

    void add(int[] near, boolean border) {
        gaps.add(near);
        borders.add(border);
    }

    /** Puts the glance into the {@code file} of a model. */
    byte[] into(byte[] file) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < gaps.size(); i++) {
                learn(gaps.get(i), borders.get(i), STEP * (ROUNDS - round) / ROUNDS);
            }
        }
        ByteBuffer out = ByteBuffer.wrap(file);
        out.position(file.length - Borders.ROOM - Integer.BYTES);
        for (double weight : weights) {
            out.put((byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weight * STEPS))));
        }
        out.putInt(least(new Borders(file)));
        return file;
    }

    private void learn(int[] gap, boolean border, double step) {
        double sum = 0;
        for (int feature : gap) {
            sum += weights[feature];
        }
        double slope = (1 / (1 + Math.exp(-sum)) - (border ? 1 : 0)) * (border ? WEIGHT : 1);
        for (int feature : gap) {
            squares[feature] += slope * slope;
            weights[feature] -= step * slope / Math.sqrt(SMOOTH + squares[feature]);
        }
    }

    /** What all borders reach but one of {@link #ONE_OF}; nothing that looks like a border itself is passed over. */
    private int least(Borders model) {
        int[] reached = new int[gaps.size()];
        int count = 0;
        for (int i = 0; i < gaps.size(); i++) {
            if (borders.get(i)) {
                reached[count++] = model.glance(gaps.get(i), gaps.get(i).length);
            }
        }
        Arrays.sort(reached, 0, count);
        return count == 0 ? Integer.MIN_VALUE : Math.min(0, reached[count / ONE_OF]);
    }
}
