package org.hearsay.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Answer;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Prepared;

/**
 * {@code bench ledger MOST}: a ledger that grows from 1,000 invented reports to {@code MOST}; at each size, what it costs to
 * add one more, and how long answers take. Times are of the processor, so that other work on the machine does not show; those
 * of the wall clock stand behind them in brackets.
 */
final class LedgerBench {

    private static final long SEED = 20261123;
    private static final int ASKED = 200;
    /** Reports that are added one by one, each brought together before the next. */
    private static final int ALONE = 50;

    private static final int[] STEPS = {1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000};

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Nanoseconds of the processor and of the wall clock. */
    private record Time(long processor, long wall) {

        static Time now() {
            return new Time(CLOCK.getCurrentThreadCpuTime(), System.nanoTime());
        }

        Time since(Time start) {
            return new Time(processor - start.processor, wall - start.wall);
        }

        Time plus(Time other) {
            return new Time(processor + other.processor, wall + other.wall);
        }

        String per(int reports) {
            return String.format(Locale.ROOT, "%.2f [%.2f]", millis(processor) / reports, millis(wall) / reports);
        }
    }

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
                    "milliseconds of the processor [of the wall clock]; bring together, alone and asked: p50 p99");
            System.out.println("reports | read | write | bring together | one alone | claim | claims | who | search |"
                    + " bytes per report | heap MB");
            for (int size : STEPS) {
                if (size <= most) {
                    bench.grow(size);
                }
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
        Time reading = new Time(0, 0);
        Time writing = reading;
        Time settling = reading;
        int before = held;
        while (held < size - ALONE) {
            Time start = Time.now();
            List<Prepared> batch = prepared(Math.min(Ledger.BATCH, size - ALONE - held));
            Time read = Time.now();
            ledger.add(batch);
            Time written = Time.now();
            ledger.settle();
            settling = settling.plus(Time.now().since(written));
            reading = reading.plus(read.since(start));
            writing = writing.plus(written.since(read));
        }
        int added = held - before;
        String alone = alone();
        List<String> claims = ids();
        System.out.printf(
                Locale.ROOT,
                "%7d | %s | %s | %s | %s | %s | %s | %s | %s | %d | %d%n",
                ledger.size(),
                reading.per(added),
                writing.per(added),
                settling.per(added),
                alone,
                asked(i -> ledger.ask(20).claim(claims.get(i % claims.size()))),
                asked(i -> ledger.ask(20).claims()),
                asked(i -> ledger.ask(20).who(names.get(i % names.size()))),
                asked(i -> ledger.ask(20).search(names.get(i % names.size()))),
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

    private String alone() {
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < ALONE; i++) {
            List<Prepared> one = prepared(1);
            Time start = Time.now();
            ledger.add(one);
            ledger.settle();
            times.add(Time.now().since(start));
        }
        return spread(times);
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Answer.Entry entry : ledger.ask(ASKED).claims().entries()) {
            ids.add(String.valueOf(entry.facts().get("claim")));
        }
        return ids.isEmpty() ? List.of("none") : ids;
    }

    private interface Question {
        Answer ask(int i);
    }

    private static String asked(Question question) {
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            Time start = Time.now();
            Answer answer = question.ask(i);
            times.add(Time.now().since(start));
            if (answer.held() == 0) {
                throw new IllegalStateException("nothing was asked of");
            }
        }
        return spread(times);
    }

    private static String spread(List<Time> times) {
        long[] processor = times.stream().mapToLong(Time::processor).sorted().toArray();
        long[] wall = times.stream().mapToLong(Time::wall).sorted().toArray();
        return String.format(Locale.ROOT, "%s [%s]", spread(processor), spread(wall));
    }

    private static String spread(long[] sorted) {
        return String.format(
                Locale.ROOT, "%.1f %.1f", millis(sorted[sorted.length / 2]), millis(sorted[sorted.length * 99 / 100]));
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
