package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Gzip (RFC 1952), of one member or many; what follows a damaged member is found by the next one's beginning. */
final class Gzip implements Pack {

    static final String START = "\u001F\u008B\u0008";
    private static final int HEADER = 10;
    private static final int TRAILER = 8;

    /** One member; {@code trouble} says why its bytes are not whole. */
    record Member(Inflation inflation, @Nullable String trouble) {}

    @Override
    public String kind() {
        return "a gzip file";
    }

    @Override
    public boolean holds(Raw raw) {
        return raw.starts(START, 0);
    }

    @Override
    public void unpack(Raw raw, Unpacking out) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        members(raw, out, member -> {
            if (member.trouble() == null) {
                whole.writeBytes(member.inflation().bytes());
            } else {
                out.refuse("", "A part of the gzip file cannot be read: " + member.trouble());
            }
        });
        if (whole.size() > 0) {
            out.add("", whole.toByteArray(), Metadata.NONE);
        }
    }

    /** Hands on one member after the other. */
    static void members(Raw raw, Unpacking out, Consumer<Member> each) {
        int at = 0;
        while (at >= 0 && at < raw.bytes().length && !out.full()) {
            int data = data(raw, at);
            if (data < 0) {
                at = raw.find(START, at + 1);
                continue;
            }
            Inflation inflation = Inflation.of(raw.bytes(), data, out, false);
            String trouble = inflation.trouble() != null ? inflation.trouble() : sum(raw, inflation);
            each.accept(new Member(inflation, trouble));
            boolean whole = inflation.trouble() == null;
            // Work that led nowhere is paid for too, or a file of nothing but beginnings would take for ever.
            boolean paid = whole || out.spend(Math.max(0, inflation.end() - at));
            at = paid ? raw.find(START, whole ? inflation.end() : at + START.length()) : -1;
        }
    }

    private static @Nullable String sum(Raw raw, Inflation inflation) {
        int at = inflation.end();
        byte[] b = raw.bytes();
        if (b.length - at < TRAILER) {
            return "it is cut off";
        }
        long sum = (b[at] & 0xFFL) | (b[at + 1] & 0xFFL) << 8 | (b[at + 2] & 0xFFL) << 16 | (b[at + 3] & 0xFFL) << 24;
        return sum == inflation.sum() ? null : "its checksum does not fit";
    }

    /** Where the packed bytes of the member at {@code at} begin; -1 if there is none. */
    private static int data(Raw raw, int at) {
        byte[] b = raw.bytes();
        if (!raw.starts(START, at) || b.length - at < HEADER || (b[at + 3] & 0xE0) != 0) {
            return -1;
        }
        int flags = b[at + 3];
        int next = at + HEADER;
        if ((flags & 4) != 0 && next + 2 <= b.length) {
            next += 2 + (b[next] & 0xFF) + ((b[next + 1] & 0xFF) << 8);
        }
        next = (flags & 8) != 0 ? afterZero(b, next) : next;
        next = (flags & 16) != 0 ? afterZero(b, next) : next;
        next += (flags & 2) != 0 ? 2 : 0;
        return next < b.length ? next : -1;
    }

    private static int afterZero(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return at + 1;
    }
}
