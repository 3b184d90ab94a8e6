package org.hearsay.intake;

import java.io.ByteArrayOutputStream;

/** The chunked coding of HTTP (RFC 9112, 7.1). */
final class Chunks {

    private Chunks() {}

    /** The chunks put together, as far as they can be read; the bytes themselves if they begin with no chunk. */
    static byte[] joined(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int length = 0;
            int digits = 0;
            while (at < bytes.length && digits < 8 && Character.digit(bytes[at], 16) >= 0) {
                length = length * 16 + Character.digit(bytes[at], 16);
                at++;
                digits++;
            }
            if (digits == 0 || length < 0) {
                return out.size() == 0 ? bytes : out.toByteArray();
            }
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            int from = Math.min(bytes.length, at + 1);
            int size = Math.min(length, bytes.length - from);
            out.write(bytes, from, size);
            at = from + size;
            if (length == 0) {
                return out.toByteArray();
            }
            while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
                at++;
            }
        }
        return out.toByteArray();
    }
}
