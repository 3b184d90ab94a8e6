package org.hearsay.parse;

/**
 * A linear model of the parser's three moves. A feature's weights for LEFT and RIGHT (over SHIFT) stand in the table
 * itself, two features in one word of it: a look-up is one access to memory and no branch.
 */
final class Moves {

    private static final int TAG = 0xFFFF;

    private final long[] buckets;
    private final int shift;

    private Moves(long[] buckets, int shift) {
        this.buckets = buckets;
        this.shift = shift;
    }

    static Moves read(Bytes in) {
        int count = in.number();
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(count));
        Moves moves = new Moves(new long[1 << bits], 32 - bits);
        int key = 0;
        for (int i = 0; i < count; i++) {
            key += in.number();
            moves.put(key, in.one(), in.one());
        }
        return moves;
    }

    /** Where three features meet in one bucket the two with the higher weights stay. */
    private void put(int key, int left, int right) {
        int entry = (key & TAG) | left << 16 | right << 24;
        long bucket = buckets[key >>> shift];
        int one = (int) bucket;
        int other = (int) (bucket >>> 32);
        int low = size(one) < size(other) ? one : other;
        int high = low == one ? other : one;
        if (size(entry) > size(low)) {
            buckets[key >>> shift] = (long) high << 32 | (entry & 0xFFFFFFFFL);
        }
    }

    private static int size(int entry) {
        return Math.abs((byte) (entry >> 16)) + Math.abs(entry >> 24);
    }

    /** The one of {@code legal} moves with the highest sum over the first {@code count} of {@code features}. */
    int best(int[] features, int count, int legal) {
        int left = 0;
        int right = 0;
        for (int i = 0; i < count; i++) {
            int key = features[i];
            long bucket = buckets[key >>> shift];
            int one = (int) bucket;
            int other = (int) (bucket >>> 32);
            int entry = (one & same(one, key)) | (other & same(other, key));
            left += (byte) (entry >> 16);
            right += entry >> 24;
        }
        int best = (legal >>> State.SHIFT & 1) != 0 ? State.SHIFT : State.LEFT;
        int most = best == State.SHIFT ? 0 : Integer.MIN_VALUE;
        if ((legal >>> State.LEFT & 1) != 0 && left > most) {
            best = State.LEFT;
            most = left;
        }
        return (legal >>> State.RIGHT & 1) != 0 && right > most ? State.RIGHT : best;
    }

    /** All bits set if {@code entry} belongs to {@code key}, else none. */
    private static int same(int entry, int key) {
        return (((entry ^ key) & TAG) - 1) >> 31;
    }
}
