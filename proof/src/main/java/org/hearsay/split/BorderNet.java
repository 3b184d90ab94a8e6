package org.hearsay.split;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The net of {@link Borders} while it learns: stochastic descent with a step of its own for each row (Adagrad). */
final class BorderNet {

    private static final int CELLS = Borders.CELLS;
    private static final double STEP = 0.05;
    private static final double DECAY = 1e-5;
    /** Part of the features, and of the cells, that are left out at a time so that none is trusted alone. */
    private static final double FEATURES_OUT = 0.1;

    private static final double RARE_OUT = 0.3;
    private static final double CELLS_OUT = 0.2;
    /** Features that are seen in fewer documents are not learned. */
    private static final int DOCUMENTS = 2;

    private static final double SMOOTH = 1e-3;

    private final Random random;
    private final double[] rows = new double[Borders.ROOM * CELLS];
    private final double[] rowSquares = new double[Borders.ROOM];
    private final double[] tailSquares = new double[Borders.ROOM];
    private final double[] cells = new double[CELLS];
    private final double[] cellSquares = new double[CELLS];
    private double start;
    private double startSquares;
    /** In how many documents each feature was seen. */
    private final int[] seen = new int[Borders.ROOM];

    private final int[] kept = new int[64];
    private int count;
    private final double[] values = new double[CELLS];
    private final double[] slopes = new double[CELLS];

    BorderNet(List<int[]> gaps, List<Integer> documents, Random random) {
        this.random = random;
        int[] last = new int[Borders.ROOM];
        for (int i = 0; i < gaps.size(); i++) {
            for (int feature : gaps.get(i)) {
                seen[feature] += last[feature] == documents.get(i) ? 0 : 1;
                last[feature] = documents.get(i);
            }
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i % CELLS < CELLS - 1 && seen[i / CELLS] >= DOCUMENTS ? random.nextGaussian() * 0.05 : 0;
        }
        for (int k = 0; k < CELLS - 1; k++) {
            cells[k] = random.nextGaussian() * 0.3;
        }
        cells[CELLS - 1] = 1;
    }

    /** One round over {@code gaps} in an order of its own; {@code pace} makes the steps smaller. */
    void learn(List<int[]> gaps, List<Boolean> starts, double pace) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int i : order) {
            choose(gaps.get(i));
            double slope = 1 / (1 + Math.exp(-score())) - (starts.get(i) ? 1 : 0);
            if (Math.abs(slope) > 1e-4) {
                learn(slope, STEP * pace);
            }
        }
    }

    private void choose(int[] gap) {
        count = 0;
        for (int feature : gap) {
            if (seen[feature] >= DOCUMENTS && random.nextDouble() >= FEATURES_OUT + RARE_OUT / seen[feature]) {
                kept[count++] = feature;
            }
        }
    }

    private double score() {
        double sum = start;
        for (int k = 0; k < CELLS; k++) {
            double value = 0;
            for (int i = 0; i < count; i++) {
                value += rows[kept[i] * CELLS + k];
            }
            boolean out = k < CELLS - 1 && (value <= 0 || random.nextDouble() < CELLS_OUT);
            values[k] = out ? 0 : k < CELLS - 1 ? value / (1 - CELLS_OUT) : value;
            sum += values[k] * cells[k];
        }
        return sum;
    }

    private void learn(double slope, double step) {
        double square = 0;
        for (int k = 0; k < CELLS - 1; k++) {
            slopes[k] = values[k] > 0 ? slope * cells[k] / (1 - CELLS_OUT) : 0;
            square += slopes[k] * slopes[k] / (CELLS - 1);
            double own = slope * values[k] + 10 * DECAY * cells[k];
            cellSquares[k] += own * own;
            cells[k] -= step * own / Math.sqrt(SMOOTH + cellSquares[k]);
        }
        startSquares += slope * slope;
        start -= step * slope / Math.sqrt(SMOOTH + startSquares);
        for (int i = 0; i < count; i++) {
            row(kept[i], slope, square, step);
        }
    }

    private void row(int feature, double slope, double square, double step) {
        int at = feature * CELLS;
        rowSquares[feature] += square;
        double pace = square > 0 ? step / Math.sqrt(SMOOTH + rowSquares[feature]) : 0;
        for (int k = 0; k < CELLS - 1; k++) {
            rows[at + k] -= pace * (slopes[k] + DECAY * rows[at + k]);
        }
        int tail = at + CELLS - 1;
        double own = slope + DECAY * rows[tail];
        tailSquares[feature] += own * own;
        rows[tail] -= step * own / Math.sqrt(SMOOTH + tailSquares[feature]);
    }

    /** The file of the model, with a glance that lets every gap pass. */
    byte[] bytes(short[] lexis) {
        ByteBuffer out = ByteBuffer.allocate(Borders.SIZE);
        for (short entry : lexis) {
            out.putShort(entry);
        }
        for (double weight : rows) {
            out.put((byte) limit(weight * (1 - FEATURES_OUT) * Borders.STEPS, Byte.MAX_VALUE));
        }
        for (double cell : cells) {
            out.putShort((short) limit(cell * Borders.CELL_STEPS, Short.MAX_VALUE));
        }
        out.putInt((int) Math.round(start * Borders.STEPS * Borders.CELL_STEPS));
        return out.array();
    }

    private static long limit(double value, int most) {
        return Math.max(-most, Math.min(most, Math.round(value)));
    }
}
