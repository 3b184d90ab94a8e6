package org.hearsay.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.hearsay.Hearsay;
import org.hearsay.model.Delivery;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Parcel;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;

/**
 * {@code hostile [MEGABYTES [PART]]}: families of files made to bring a reader down, each at a quarter of a megabyte and doubled
 * up to four, unpacked, opened and read. Every one must get its receipt, in processor time that grows no faster than the file,
 * and nothing outside of it may be looked at.
 */
public final class Hostile {

    private static final int QUARTER = 256 * 1024;
    private static final double GROWTH = 2.3;
    /** Below this many milliseconds a doubling says nothing. */
    private static final double NOISE = 60;
    /** Times that a size is measured; the best counts. */
    private static final int TIMES = 4;

    private final Hearsay hearsay = new Hearsay();
    private final String secret;

    /** {@code secret} must never come out of a file. */
    Hostile(String secret) {
        this.secret = secret;
    }

    /**
     * Prints one line for each family: milliseconds for each size, the worst growth, and what takes the most at the end.
     * PART is {@code K/N} for each N-th family from the K-th on, or a part of the names of those that are wanted. Exit code 1
     * if one grows too fast, gets no receipt, or looks outside.
     *
     * @throws IOException if the file or the server that nobody must look at cannot be made
     */
    public static void main(String[] args) throws IOException {
        int most = args.length > 0 ? Integer.parseInt(args[0]) * 4 : 16;
        String secret = UUID.randomUUID().toString();
        Path file = Files.writeString(Files.createTempFile("hostile", ".txt"), secret);
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort();
            Map<String, IntFunction<byte[]>> all =
                    chosen(new Families(file.toUri().toString(), address).all(), args.length > 1 ? args[1] : "");
            Hostile hostile = new Hostile(secret);
            all.values().forEach(family -> hostile.receipts(family.apply(QUARTER / 8)));
            int bad = 0;
            for (Map.Entry<String, IntFunction<byte[]>> family : all.entrySet()) {
                bad += hostile.grows(family.getKey(), family.getValue(), most) ? 1 : 0;
            }
            int asked = asked(server);
            System.out.println(all.size() + " families, " + bad + " grow faster than " + GROWTH + " for each doubling; "
                    + asked + " connections, 0 files read from outside");
            System.exit(bad + asked == 0 ? 0 : 1);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, IntFunction<byte[]>> chosen(Map<String, IntFunction<byte[]>> all, String part) {
        int slash = part.indexOf('/');
        if (slash < 0) {
            all.keySet().removeIf(name -> !name.contains(part));
            return all;
        }
        int first = Integer.parseInt(part.substring(0, slash)) - 1;
        int step = Integer.parseInt(part.substring(slash + 1));
        List<String> names = new ArrayList<>(all.keySet());
        all.keySet().removeIf(name -> names.indexOf(name) % step != first);
        return all;
    }

    /** How many connections were made to a server. */
    private static int asked(ServerSocket server) throws IOException {
        server.setSoTimeout(200);
        int asked = 0;
        try {
            while (true) {
                server.accept().close();
                asked++;
            }
        } catch (SocketTimeoutException e) {
            return asked;
        }
    }

    /** Whether the time of a family grows faster than its size; prints its line. */
    private boolean grows(String name, IntFunction<byte[]> family, int most) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", name));
        double before = 0;
        double worst = 0;
        for (int times = 1; times <= most; times *= 2) {
            byte[] bytes = family.apply(QUARTER * times);
            double now = best(bytes, before);
            worst = before > NOISE ? Math.max(worst, now / before) : worst;
            line.append(String.format(Locale.ROOT, "%9.1f", now));
            before = now;
        }
        boolean fine = worst <= GROWTH;
        System.out.println(line + String.format(Locale.ROOT, "  ×%.2f %s", worst, fine ? "" : "FASTER"));
        return !fine;
    }

    /** Milliseconds for {@code bytes}: measured again as long as it looks too slow beside {@code before}. */
    private double best(byte[] bytes, double before) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TIMES && (i < 2 || (before > NOISE && best / before > GROWTH * 0.95)); i++) {
            best = Math.min(best, millis(bytes));
        }
        return best;
    }

    private double millis(byte[] bytes) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        receipts(bytes);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** Opens and reads all that is in some bytes; how many receipts there are. */
    int receipts(byte[] bytes) {
        Delivery delivery = hearsay.unpack(bytes, Metadata.NONE);
        require(!delivery.parcels().isEmpty(), "no receipt");
        for (Parcel parcel : delivery.parcels()) {
            if (parcel.fate() != Parcel.Fate.TAKEN) {
                require(parcel.reason() != null, "no reason");
                continue;
            }
            Opened opened = hearsay.open(parcel.bytes(), parcel.given());
            if (opened instanceof Report report) {
                require(!report.text().original().contains(secret), "a file outside was read");
                require(!report.metadata().toString().contains(secret), "a file outside was read");
                Reading reading = hearsay.read(report);
                require(reading.account().size() == reading.passages().size(), "a passage is not accounted for");
            }
        }
        return delivery.parcels().size();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
