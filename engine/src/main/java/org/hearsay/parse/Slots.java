package org.hearsay.parse;

/**
 * An open hash table from feature keys to numbers; filled once from a model file, where keys stand sorted. A key's slot
 * grows with the key, so that filling walks through memory once from front to back. Key and number share a word: a
 * look-up costs one access to memory.
 */
final class Slots {

    private static final int FREE = 0;
    private static final long LOW = 0xFFFFFFFFL;

    private final long[] slots;

    /** A table that is two thirds full with {@code count} keys. */
    Slots(int count) {
        this.slots = new long[count + count / 2 + 16];
    }

    /** Key 0 marks a free slot, so that 0 is stored as 1. */
    static int legal(int key) {
        return key == FREE ? 1 : key;
    }

    private int slot(int key) {
        return (int) (((key & LOW) * slots.length) >>> 32);
    }

    void put(int key, int value) {
        int slot = slot(key);
        while (slots[slot] != FREE) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        slots[slot] = (long) key << 32 | (value & LOW);
    }

    /** Number of {@code wanted}, or {@code missing}. */
    int get(int wanted, int missing) {
        int key = legal(wanted);
        int slot = slot(key);
        while (true) {
            long found = slots[slot];
            if ((int) (found >>> 32) == key) {
                return (int) found;
            }
            if (found == FREE) {
                return missing;
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
    }
}
