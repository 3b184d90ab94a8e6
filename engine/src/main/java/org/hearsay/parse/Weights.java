package org.hearsay.parse;

import java.util.Arrays;

/**
 * A linear model of many classes. Each feature has a row with one byte for each class, eight to a word; rows are summed
 * word by word. Bytes are weights plus 128, so that sums need no sign; a feature that is not known has a row of 128s.
 */
final class Weights {

    private static final int LANES = 8;
    private static final long ZERO = 0x8080808080808080L;
    private static final long EVEN = 0x00FF00FF00FF00FFL;

    private final long[] buckets;
    private final int shift;
    private final long[] rows;

    private Weights(long[] buckets, int shift, long[] rows) {
        this.buckets = buckets;
        this.shift = shift;
        this.rows = rows;
    }

    /** Number of words of a row for {@code classes}. */
    static int width(int classes) {
        return (classes + LANES - 1) / LANES;
    }

    static Weights read(Bytes in) {
        int widest = width(in.one());
        int count = in.number();
        int total = in.number();
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(count));
        // A key that stands for one part of speech by chance meets a narrower row of another, which may be the last.
        long[] rows = new long[widest + total + widest];
        Arrays.fill(rows, ZERO);
        Weights weights = new Weights(new long[2 << bits], 32 - bits, rows);
        int key = 0;
        int place = widest;
        for (int i = 0; i < count; i++) {
            key += in.number();
            weights.put(key, place);
            place += weights.row(in, place);
        }
        return weights;
    }

    /** Where three features meet in one bucket the last is left out. */
    private void put(int key, int place) {
        int bucket = key >>> shift << 1;
        int at = buckets[bucket] == 0 ? bucket : bucket + 1;
        if (buckets[at] == 0) {
            buckets[at] = (long) key << 32 | place;
        }
    }

    /** A row in the file: its width, how many classes it speaks of, then class and weight of each. */
    private int row(Bytes in, int place) {
        int width = in.one();
        int n = in.one();
        for (int k = 0; k < n; k++) {
            int c = in.one();
            long lane = (long) (in.one() ^ 0x80) << (LANES * (c % LANES));
            long rest = ~(0xFFL << (LANES * (c % LANES)));
            rows[place + c / LANES] = (rows[place + c / LANES] & rest) | lane;
        }
        return width;
    }

    /**
     * Sets {@code scores} to the sums over the first {@code count} of {@code features}, all raised by the same.
     *
     * @param features are overwritten
     * @param count at most 256, else a sum overflows its 16 bits
     */
    void score(int[] features, int count, int classes, int[] scores) {
        for (int i = 0; i < count; i++) {
            features[i] = place(features[i]);
        }
        int width = width(classes);
        for (int w = 0; w < width; w++) {
            long even = 0;
            long odd = 0;
            for (int i = 0; i < count; i++) {
                long lanes = rows[features[i] + w];
                even += lanes & EVEN;
                odd += lanes >>> LANES & EVEN;
            }
            for (int lane = 0; lane < LANES; lane += 2) {
                scores[w * LANES + lane] = (int) (even >>> (LANES * lane)) & 0xFFFF;
                scores[w * LANES + lane + 1] = (int) (odd >>> (LANES * lane)) & 0xFFFF;
            }
        }
    }

    private int place(int key) {
        int bucket = key >>> shift << 1;
        long one = buckets[bucket];
        long other = buckets[bucket + 1];
        int first = (int) (one >>> 32) == key ? (int) one : 0;
        return (int) (other >>> 32) == key ? (int) other : first;
    }

    /** The class with the highest score; the first of equals. */
    static int best(int[] scores, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** The class with the highest score among those whose bit is set in {@code allowed}. */
    static int best(int[] scores, int classes, int allowed) {
        int best = -1;
        for (int c = 0; c < classes; c++) {
            if ((allowed >>> c & 1) != 0 && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
    }
}
