package org.hearsay.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Answer;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Prepared;

/**
 * {@code bench ledger MOST}: a ledger that grows tenfold from 1,000 invented reports to {@code MOST}; at each size, what
 * it costs to add one more, and how long answers take. Times are of the wall clock, reading and writing apart.
 */
final class LedgerBench {

    private static final long SEED = 20261123;
    private static final int ASKED = 200;
    /** Reports that are added one by one, each brought together before the next. */
    private static final int ALONE = 50;

    private final Ledger ledger;
    private final Synth synth;
    private int held;

    private LedgerBench(Ledger ledger, Synth synth) {
        this.ledger = ledger;
        this.synth = synth;
    }

    static void run(int most) throws IOException {
        Path folder = Files.createTempDirectory("hearsay-bench");
        try (Ledger ledger = new Ledger(folder.resolve("bench.db").toString(), new Hearsay())) {
            LedgerBench bench = new LedgerBench(ledger, new Synth(SEED));
            System.out.printf(Locale.ROOT, "%s, Java %s%n", System.getProperty("os.arch"), Runtime.version());
            System.out.println(
                    "reports | read ms | write ms | bring together ms | one alone p50 p99 ms | claim p50 p99 |"
                            + " who p50 p99 | search p50 p99 | bytes per report | heap MB");
            for (int size = 1000; size <= most; size *= 10) {
                bench.grow(size);
            }
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void grow(int size) {
        long reading = 0;
        long writing = 0;
        long settling = 0;
        int before = held;
        while (held < size - ALONE) {
            long start = System.nanoTime();
            List<Prepared> batch = prepared(Math.min(Ledger.BATCH, size - ALONE - held));
            long read = System.nanoTime();
            ledger.add(batch);
            long written = System.nanoTime();
            ledger.settle();
            settling += System.nanoTime() - written;
            reading += read - start;
            writing += written - read;
        }
        int added = held - before;
        long[] alone = alone();
        List<String> claims = ids();
        System.out.printf(
                Locale.ROOT,
                "%7d | %.2f | %.2f | %.2f | %s | %s | %s | %s | %d | %d%n",
                ledger.size(),
                millis(reading) / added,
                millis(writing) / added,
                millis(settling) / added,
                spread(alone),
                spread(asked(i -> ledger.ask(20).claim(claims.get(i % claims.size())))),
                spread(asked(i -> ledger.ask(20).who(names.get(i % names.size())))),
                spread(asked(i -> ledger.ask(20).search(names.get(i % names.size())))),
                ledger.bytes() / ledger.size(),
                heap());
    }

    private final List<String> names = new ArrayList<>();

    private List<Prepared> prepared(int count) {
        List<Prepared> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Synth.Made made = synth.next();
            if (names.size() < ASKED) {
                names.add(String.valueOf(made.given().publisher()).split(" ")[0]);
            }
            batch.add(ledger.prepare(made.text().getBytes(StandardCharsets.UTF_8), made.given()));
        }
        held += count;
        return batch;
    }

    private long[] alone() {
        long[] times = new long[ALONE];
        for (int i = 0; i < ALONE; i++) {
            List<Prepared> one = prepared(1);
            long start = System.nanoTime();
            ledger.add(one);
            ledger.settle();
            times[i] = System.nanoTime() - start;
        }
        return times;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Answer.Entry entry : ledger.ask(ASKED).claims(false).entries()) {
            ids.add(String.valueOf(entry.facts().get("claim")));
        }
        return ids.isEmpty() ? List.of("none") : ids;
    }

    private interface Question {
        Answer ask(int i);
    }

    private static long[] asked(Question question) {
        long[] times = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            Answer answer = question.ask(i);
            times[i] = System.nanoTime() - start;
            if (answer.held() == 0) {
                throw new IllegalStateException("nothing was asked of");
            }
        }
        return times;
    }

    private static String spread(long[] times) {
        Arrays.sort(times);
        return String.format(
                Locale.ROOT, "%.1f %.1f", millis(times[times.length / 2]), millis(times[times.length * 99 / 100]));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }
}
