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

    /**
     * Two entries for each bucket. The highest bits of a key say which bucket is its own, so that an entry is the other bits
     * of the key, then the number of its row: half the memory of whole keys, and memory is what a look-up waits for.
     */
    private final int[] buckets;

    private final int bits;
    /** All rows have the same width, so that a number says where a row stands; row 0 is that of unknown features. */
    private final long[] rows;

    private final int widest;

    private Weights(int count, int widest) {
        this.bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(count));
        this.buckets = new int[2 << bits];
        this.widest = widest;
        this.rows = new long[widest * (count + 1)];
        Arrays.fill(rows, ZERO);
    }

    /** Number of words of a row for {@code classes}. */
    static int width(int classes) {
        return (classes + LANES - 1) / LANES;
    }

    static Weights read(Bytes in) {
        int widest = width(in.one());
        int count = in.number();
        Weights weights = new Weights(count, widest);
        int key = 0;
        for (int i = 1; i <= count; i++) {
            key += in.number();
            weights.put(key, i);
            weights.row(in, i * widest);
        }
        return weights;
    }

    /** Where three features meet in one bucket the last is left out. */
    private void put(int key, int number) {
        int bucket = bucket(key);
        int at = buckets[bucket] == 0 ? bucket : bucket + 1;
        if (buckets[at] == 0) {
            buckets[at] = key << bits | number;
        }
    }

    private int bucket(int key) {
        return key >>> Integer.SIZE - bits << 1;
    }

    /** A row in the file: how many classes it speaks of, then class and weight of each. */
    private void row(Bytes in, int place) {
        int n = in.one();
        for (int k = 0; k < n; k++) {
            int c = in.one();
            long lane = (long) (in.one() ^ 0x80) << (LANES * (c % LANES));
            long rest = ~(0xFFL << (LANES * (c % LANES)));
            rows[place + c / LANES] = (rows[place + c / LANES] & rest) | lane;
        }
    }

    /** Sums over some features, kept so that others can be added later. */
    final class Sums {

        private final long[] lanes;

        private Sums(int room) {
            this.lanes = new long[2 * widest * room];
        }

        /** Sets sum {@code at} to that over the first {@code count} of {@code features}, which are overwritten. */
        void set(int at, int[] features, int count) {
            places(features, 0, count);
            for (int w = 0; w < widest; w++) {
                long even = 0;
                long odd = 0;
                for (int i = 0; i < count; i++) {
                    long row = rows[features[i] + w];
                    even += row & EVEN;
                    odd += row >>> LANES & EVEN;
                }
                lanes[2 * (at * widest + w)] = even;
                lanes[2 * (at * widest + w) + 1] = odd;
            }
        }
    }

    /** Room for {@code room} sums. */
    Sums sums(int room) {
        return new Sums(room);
    }

    /** Makes features {@code from} to {@code to} the places of their weights. */
    void places(int[] features, int from, int to) {
        for (int i = from; i < to; i++) {
            features[i] = place(features[i]);
        }
    }

    /**
     * Sets {@code scores} to sum {@code at} of {@code sums} and the weights at the first {@code count} of {@code places}, all
     * raised by the same. No more than 256 features in all, else a sum overflows its 16 bits.
     */
    void score(Sums sums, int at, int[] places, int count, int classes, int[] scores) {
        int width = width(classes);
        for (int w = 0; w < width; w++) {
            long even = sums.lanes[2 * (at * widest + w)];
            long odd = sums.lanes[2 * (at * widest + w) + 1];
            for (int i = 0; i < count; i++) {
                long row = rows[places[i] + w];
                even += row & EVEN;
                odd += row >>> LANES & EVEN;
            }
            for (int lane = 0; lane < LANES; lane += 2) {
                scores[w * LANES + lane] = (int) (even >>> (LANES * lane)) & 0xFFFF;
                scores[w * LANES + lane + 1] = (int) (odd >>> (LANES * lane)) & 0xFFFF;
            }
        }
    }

    /** Where the weights of a feature stand. */
    int place(int key) {
        int bucket = bucket(key);
        int one = buckets[bucket] ^ key << bits;
        int other = buckets[bucket + 1] ^ key << bits;
        int number = one >>> bits == 0 ? one : other >>> bits == 0 ? other : 0;
        return number * widest;
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
