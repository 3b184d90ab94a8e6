package org.hearsay.parse;

/** An open hash table from feature keys to numbers; filled once from a model file, where keys stand sorted as gaps. */
final class Slots {

    private static final int FREE = 0;

    private final int[] keys;
    private final int[] values;
    private final int mask;

    /** A table that is at most half full with {@code count} keys. */
    Slots(int count) {
        int size = Integer.highestOneBit(Math.max(count, 8)) << 2;
        this.keys = new int[size];
        this.values = new int[size];
        this.mask = size - 1;
    }

    /** Key 0 marks a free slot, so that 0 is stored as 1. */
    static int legal(int key) {
        return key == FREE ? 1 : key;
    }

    void put(int key, int value) {
        int slot = key & mask;
        while (keys[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** Number of {@code key}, or {@code missing}. */
    int get(int wanted, int missing) {
        int key = legal(wanted);
        int slot = key & mask;
        while (true) {
            int found = keys[slot];
            if (found == key) {
                return values[slot];
            }
            if (found == FREE) {
                return missing;
            }
            slot = (slot + 1) & mask;
        }
    }
}
