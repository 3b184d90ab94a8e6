package org.hearsay.parse;

import java.io.ByteArrayOutputStream;

/** Writes what {@link Bytes} reads. */
final class Sink {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void one(int value) {
        out.write(value);
    }

    void four(int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            one(value >>> shift);
        }
    }

    void number(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void string(String s) {
        number(s.length());
        s.chars().forEach(this::number);
    }

    void all(Sink other) {
        out.writeBytes(other.bytes());
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
