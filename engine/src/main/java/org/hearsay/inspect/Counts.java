package org.hearsay.inspect;

/** Counts by long keys, without an object for each: open addressing, half empty. */
final class Counts {

    private long[] keys = new long[1 << 10];
    private int[] values = new int[keys.length];
    private int size;

    /** Adds to the count of {@code key}, which is above 0. */
    void add(long key, int count) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot] += count;
    }

    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : 0;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
