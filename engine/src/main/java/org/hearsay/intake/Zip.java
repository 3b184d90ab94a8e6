package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * ZIP archives, read from the front by the heads of their entries: a damaged or lying directory at the end does no harm, and
 * no bytes are read twice.
 */
final class Zip implements Pack {

    private static final String ENTRY = "PK\u0003\u0004";
    private static final int HEADER = 30;
    /** The record at the end of an archive, its length without the comment, and with the longest one. */
    private static final String END = "PK\u0005\u0006";

    private static final int TAIL = 22 + 65_535;
    /** What may follow an entry whose head was written before its bytes: its sum and lengths. */
    private static final String DESCRIPTOR = "PK\u0007\b";

    private static final String DAMAGED = "It is damaged: its checksum does not fit";
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    @Override
    public String kind() {
        return "a ZIP archive";
    }

    @Override
    public boolean holds(Raw raw) {
        if (!raw.starts(ENTRY, 0) || raw.bytes().length < HEADER) {
            return false;
        }
        String first = name(raw, 0);
        boolean office =
                first.equals("mimetype") || first.equals("[Content_Types].xml") || first.startsWith("META-INF/");
        return !office;
    }

    @Override
    public void unpack(Raw raw, Unpacking out) {
        if (raw.find(END, Math.max(0, raw.bytes().length - TAIL)) < 0) {
            out.note("the archive is cut off at its end: what is whole was read");
        }
        int at = 0;
        while (at >= 0 && at + HEADER <= raw.bytes().length && !out.full()) {
            at = raw.find(ENTRY, entry(raw, at, out));
        }
    }

    /** Takes the entry at {@code at}; where to look for the next. */
    private static int entry(Raw raw, int at, Unpacking out) {
        String name = name(raw, at);
        int flags = number(raw, at + 6, 2);
        int method = number(raw, at + 8, 2);
        int data = at + HEADER + number(raw, at + 26, 2) + number(raw, at + 28, 2);
        String furniture = name.endsWith("/") ? "a folder" : Furniture.name(name);
        int next = at + ENTRY.length();
        if (data > raw.bytes().length) {
            out.refuse(name, "The archive is cut off");
        } else if ((flags & 1) != 0) {
            out.refuse(name, "It is encrypted");
        } else if (method == DEFLATED) {
            return deflated(raw, at, name, data, furniture, out);
        } else if (method == STORED) {
            return stored(raw, at, name, data, furniture, out);
        } else {
            out.refuse(name, "It is packed in a way that is not read");
        }
        return next;
    }

    private static int deflated(Raw raw, int at, String name, int data, @Nullable String furniture, Unpacking out) {
        Inflation inflation = Inflation.of(raw.bytes(), data, out, false);
        if (inflation.trouble() != null) {
            out.refuse(name, "It cannot be unpacked: " + inflation.trouble());
            out.spend(Math.max(0, inflation.end() - data));
            return data;
        }
        if (furniture == null && sum(raw, at, inflation.end()) != (int) inflation.sum()) {
            out.refuse(name, DAMAGED);
        } else {
            take(name, inflation.bytes(), furniture, out);
        }
        return inflation.end();
    }

    /** The sum that is told of the entry at {@code at}, in its head or at its {@code end}. */
    private static int sum(Raw raw, int at, int end) {
        boolean later = (number(raw, at + 6, 2) & 8) != 0;
        int there = raw.starts(DESCRIPTOR, end) ? end + DESCRIPTOR.length() : end;
        return number(raw, later ? there : at + 14, 4);
    }

    private static int stored(Raw raw, int at, String name, int data, @Nullable String furniture, Unpacking out) {
        long size = number(raw, at + 18, 4) & 0xFFFFFFFFL;
        boolean later = (number(raw, at + 6, 2) & 8) != 0 && size == 0;
        if (later || data + size > raw.bytes().length) {
            out.refuse(name, later ? "Its length is not told" : "The archive is cut off");
            return data;
        }
        int end = data + (int) size;
        if (out.spend(size)) {
            CRC32 sum = new CRC32();
            sum.update(raw.bytes(), data, (int) size);
            if (furniture == null && sum(raw, at, end) != (int) sum.getValue()) {
                out.refuse(name, DAMAGED);
            } else {
                take(name, Arrays.copyOfRange(raw.bytes(), data, end), furniture, out);
            }
        }
        return end;
    }

    private static void take(String name, byte[] bytes, @Nullable String furniture, Unpacking out) {
        String binary = bytes.length == 0 ? null : Magic.name(bytes);
        boolean pack = Packs.of(new Raw(bytes)) != null;
        if (furniture != null) {
            if (!name.endsWith("/")) {
                out.passOver(name, furniture);
            }
        } else if (binary != null && !pack) {
            out.passOver(name, binary);
        } else {
            out.add(name, bytes, Metadata.NONE);
        }
    }

    private static String name(Raw raw, int at) {
        int from = at + HEADER;
        int length = Math.max(0, Math.min(number(raw, at + 26, 2), raw.bytes().length - from));
        return Scrub.withoutControls(
                new String(raw.bytes(), Math.min(from, raw.bytes().length), length, StandardCharsets.UTF_8));
    }

    private static int number(Raw raw, int at, int length) {
        int value = 0;
        for (int i = 0; i < length && at + i < raw.bytes().length; i++) {
            value |= (raw.bytes()[at + i] & 0xFF) << 8 * i;
        }
        return value;
    }
}
