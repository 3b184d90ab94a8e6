package org.hearsay.parse;

/** A model file, read from its first byte to its last. */
final class Bytes {

    private final byte[] data;
    private int at;

    Bytes(byte[] data) {
        this.data = data;
    }

    byte[] data() {
        return data;
    }

    int at() {
        return at;
    }

    void skip(int count) {
        at += count;
    }

    int one() {
        return data[at++] & 0xFF;
    }

    /** Four bytes, the lowest first. */
    int four() {
        return one() | one() << 8 | one() << 16 | one() << 24;
    }

    /** Fills {@code row} with signed bytes times {@code scale}. */
    void scaled(float[] row, float scale) {
        for (int k = 0; k < row.length; k++) {
            row[k] = scale * data[at + k];
        }
        at += row.length;
    }

    /** Seven bits in each byte, the lowest first; the highest bit says that more follow. */
    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = data[at++];
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    /** Keys, each as its distance from the one before, with their numbers. */
    Slots table() {
        int count = number();
        Slots table = new Slots(count);
        int key = 0;
        for (int i = 0; i < count; i++) {
            key += number();
            table.put(key, number());
        }
        return table;
    }

    /** Length in UTF-16 units, then the units as numbers. */
    String string() {
        char[] letters = new char[number()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) number();
        }
        return new String(letters);
    }
}
