package org.hearsay.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What can be counted in bytes before they are text. */
final class Bytes {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    /** Bytes looked at to see whether every second one is zero. */
    private static final int SAMPLE = 2048;
    /** Bytes of windows-1252 that stand for letters and marks of Western European text. */
    private static final String LATIN = "\u20AC\u201A\u201E\u2026\u2039\u0152\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
            + "\u203A\u0153\u0178\u00A0\u00A3\u00A7\u00A9\u00AB\u00B0\u00B2\u00B4\u00B7\u00BB\u00BD\u00A4"
            + "ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜßàâäæçèéêëîïôöùûüÿñáíóúøåÁÉÍÓÚÑ";

    private Bytes() {}

    /** Well-formed and broken sequences beyond ASCII, read as UTF-8; a surrogate encoded alone counts as well-formed. */
    record Sequences(int good, int bad) {}

    /** Bytes beyond ASCII: all, those that mean a Western European letter or mark in windows-1252, and special ones. */
    record High(int all, int latin, int controls, int latinNine) {}

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static boolean ascii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The character set that a byte-order mark names. */
    static @Nullable Charset mark(byte[] b) {
        if (b.length >= 3 && at(b, 0) == 0xEF && at(b, 1) == 0xBB && at(b, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 4 && at(b, 0) == 0xFF && at(b, 1) == 0xFE && b[2] == 0 && b[3] == 0) {
            return UTF_32LE;
        }
        if (b.length >= 4 && b[0] == 0 && b[1] == 0 && at(b, 2) == 0xFE && at(b, 3) == 0xFF) {
            return UTF_32BE;
        }
        if (b.length >= 2 && at(b, 0) == 0xFF && at(b, 1) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return b.length >= 2 && at(b, 0) == 0xFE && at(b, 1) == 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    private static int at(byte[] bytes, int i) {
        return bytes[i] & 0xFF;
    }

    /** UTF-16 without a mark: nearly every second byte of Western text is zero, and hardly any other. */
    static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length & ~1, SAMPLE);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 4 || Math.max(even, odd) * 10 < pairs * 7 || Math.min(even, odd) * 20 > pairs) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    static Sequences sequences(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = bytes[i] >= 0 ? 1 : surrogate(bytes, i) ? 3 : sequence(bytes, i);
            good += length > 1 ? 1 : 0;
            bad += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return new Sequences(good, bad);
    }

    /** A surrogate written as if it were a character: wrong, but by a program that meant UTF-8. */
    private static boolean surrogate(byte[] bytes, int i) {
        return at(bytes, i) == 0xED
                && i + 2 < bytes.length
                && at(bytes, i + 1) >= 0xA0
                && (bytes[i + 2] & 0xC0) == 0x80;
    }

    /** Length of the well-formed sequence that starts at {@code i}, or 0 (Unicode 15, table 3-7). */
    private static int sequence(byte[] bytes, int i) {
        int first = at(bytes, i);
        int length = first >= 0xC2 && first <= 0xDF
                ? 2
                : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
        if (length == 0 || i + length > bytes.length) {
            return 0;
        }
        int second = at(bytes, i + 1);
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    static High high(byte[] bytes) {
        boolean[] latin = latin();
        int all = 0;
        int fitting = 0;
        int controls = 0;
        int nine = 0;
        for (byte b : bytes) {
            if (b < 0) {
                int value = b & 0xFF;
                all++;
                fitting += latin[value] ? 1 : 0;
                controls += value < 0xA0 ? 1 : 0;
                // The euro sign and the French ligature, which Latin-9 has where windows-1252 has signs that hardly
                // occur.
                nine += value == 0xA4 || value == 0xBD ? 1 : 0;
            }
        }
        return new High(all, fitting, controls, nine);
    }

    private static boolean[] latin() {
        boolean[] latin = new boolean[256];
        for (byte b : LATIN.getBytes(Charset.forName("windows-1252"))) {
            latin[b & 0xFF] = true;
        }
        return latin;
    }

    static int count(String text, char wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    /** How often U+FFFD itself is written in these bytes, which are UTF-8. */
    static int written(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            count += at(bytes, i) == 0xEF && at(bytes, i + 1) == 0xBF && at(bytes, i + 2) == 0xBD ? 1 : 0;
        }
        return count;
    }
}
