package org.hearsay.desk.ledger;

import java.nio.ByteBuffer;
import java.util.Collection;

/** The keys of a report, sorted, each once. */
final class Postings {

    private final long[] keys;

    private Postings(long[] keys) {
        this.keys = keys;
    }

    static Postings of(Collection<Long> keys) {
        return new Postings(
                keys.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
    }

    /** What {@link #stored} gave away. */
    static Postings stored(byte[] bytes) {
        long[] keys = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(keys);
        return new Postings(keys);
    }

    byte[] stored() {
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
        bytes.asLongBuffer().put(keys);
        return bytes.array();
    }

    long[] all() {
        return keys.clone();
    }

    /** A number for all of them; numbers of several keys may be added up in any order. */
    long sum() {
        long sum = 0;
        for (long key : keys) {
            sum += of(key);
        }
        return sum;
    }

    /** The part of one key in {@link #sum}; none is nothing. */
    static long of(long key) {
        return (key ^ key >>> 29) * 0x9E3779B97F4A7C15L | 1;
    }
}
