package org.hearsay.desk.serve;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Takes what is sent, but no more than a report is long, from no more than some at a time, and from nobody who sends it
 * drop by drop.
 */
final class Bodies {

    /** No report is this long; more is never taken. */
    static final int LIMIT = 32 * 1024 * 1024;

    /** How many may send at a time. */
    static final int AT_ONCE = 16;

    private static final int PIECE = 16 * 1024;
    /** Bytes per second below which a sender is too slow, after the first seconds. */
    private static final int SLOWEST = 2_048;

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final long grace;

    Bodies() {
        this(GRACE);
    }

    /** With another time in which nobody is too slow. */
    Bodies(Duration grace) {
        this.grace = grace.toNanos();
    }

    /** All bytes that are sent. */
    byte[] take(Context context) {
        if (context.req().getContentLengthLong() > LIMIT) {
            throw new Fault(413, "fault.large");
        }
        if (!places.tryAcquire()) {
            throw new Fault(503, "fault.busy");
        }
        try (InputStream in = context.req().getInputStream()) {
            return take(in);
        } catch (IOException e) {
            throw new Fault(408, "fault.slow");
        } finally {
            places.release();
        }
    }

    private byte[] take(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        long began = System.nanoTime();
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            all.write(piece, 0, n);
            if (all.size() > LIMIT) {
                throw new Fault(413, "fault.large");
            }
            long nanos = System.nanoTime() - began;
            if (nanos > grace && all.size() < SLOWEST * (nanos / 1e9)) {
                throw new Fault(408, "fault.slow");
            }
        }
        return all.toByteArray();
    }
}
