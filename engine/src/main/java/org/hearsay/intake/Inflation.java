package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Unpacks deflated bytes, never more than is allowed. */
final class Inflation {

    private static final int PIECE = 16 * 1024;

    private final byte[] bytes;
    private final int end;
    private final @Nullable String trouble;
    private final long sum;

    private Inflation(byte[] bytes, int end, @Nullable String trouble, long sum) {
        this.bytes = bytes;
        this.end = end;
        this.trouble = trouble;
        this.sum = sum;
    }

    /**
     * Unpacks what begins at {@code from}.
     *
     * @param wrapped whether the zlib header stands before it
     */
    static Inflation of(byte[] packed, int from, Unpacking out, boolean wrapped) {
        Inflater inflater = new Inflater(!wrapped);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        String trouble = null;
        int end = from;
        try {
            inflater.setInput(packed, from, packed.length - from);
            byte[] piece = new byte[PIECE];
            while (!inflater.finished() && trouble == null) {
                int length = inflater.inflate(piece);
                bytes.write(piece, 0, length);
                sum.update(piece, 0, length);
                trouble = trouble(inflater, length, out);
            }
        } catch (DataFormatException e) {
            trouble = "it is damaged";
        } finally {
            end = from + (int) inflater.getBytesRead();
            inflater.end();
        }
        return new Inflation(bytes.toByteArray(), end, trouble, sum.getValue());
    }

    private static @Nullable String trouble(Inflater inflater, int length, Unpacking out) {
        if (!out.spend(length)) {
            return "it unpacks to more than is taken";
        }
        if (inflater.getBytesWritten() > PIECE * 4L
                && inflater.getBytesWritten()
                        > inflater.getBytesRead() * out.limits().ratio()) {
            return "one packed byte becomes more than " + out.limits().ratio();
        }
        if (inflater.getBytesWritten() > out.limits().unpacked()) {
            return "it unpacks to more than " + Limits.megabytes(out.limits().unpacked());
        }
        return length == 0 && (inflater.needsInput() || inflater.needsDictionary()) && !inflater.finished()
                ? "it is cut off"
                : null;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the packed bytes end. */
    int end() {
        return end;
    }

    /** Why it could not be unpacked; null if it could. */
    @Nullable
    String trouble() {
        return trouble;
    }

    /** CRC-32 of the bytes. */
    long sum() {
        return sum;
    }
}
