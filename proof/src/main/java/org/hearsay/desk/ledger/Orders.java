package org.hearsay.desk.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.Digest;
import org.hearsay.Digested;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Rounds.Result;
import org.hearsay.model.Matching;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Report;

/** The proof that an export depends neither on the order in which reports are added nor on threads. */
public final class Orders {

    private static final long STACK = 16 << 20;

    private final Path folder;
    private final Random random;
    private final boolean sound;

    /** A report before it is read. */
    public record Raw(String text, Metadata given) {}

    /**
     * Proofs in {@code folder}, with the orders that {@code seed} gives.
     *
     * @param sound false: with an engine that is broken on purpose, for what it says of reports tells when it was asked
     */
    public Orders(Path folder, long seed, boolean sound) {
        this.folder = folder;
        this.random = new Random(seed);
        this.sound = sound;
    }

    /** Adds the same three times, by one thread, two and four; lost: how many exports are not the first, byte for byte. */
    public Result run(List<Raw> reports) throws InterruptedException {
        Set<String> exports = new HashSet<>();
        int damaged = 0;
        for (int threads = 1; threads <= 4; threads *= 2) {
            List<Raw> order = new ArrayList<>(reports);
            if (threads > 1) {
                Collections.shuffle(order, random);
            }
            Path file = folder.resolve((sound ? "order" : "counting") + threads + ".db");
            Engine engine = Engine.of(new Hearsay());
            try (Ledger ledger =
                    new Ledger(file.toString(), sound ? engine : new Counting(engine), Clock.systemUTC())) {
                add(ledger, order, threads);
                exports.add(export(ledger));
                damaged += ledger.check().isEmpty() ? 0 : 1;
            }
        }
        return new Result(3, reports.size(), exports.size() - 1, damaged);
    }

    /** Whoever of the threads is done with reading first is added first; now and then all are brought together. */
    private void add(Ledger ledger, List<Raw> order, int threads) throws InterruptedException {
        BlockingQueue<Prepared> read = new ArrayBlockingQueue<>(order.size());
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < threads; i++) {
            Thread reader = new Thread(
                    null,
                    () -> {
                        for (int at = next.getAndIncrement(); at < order.size(); at = next.getAndIncrement()) {
                            Raw raw = order.get(at);
                            read.add(ledger.prepare(raw.text().getBytes(StandardCharsets.UTF_8), raw.given()));
                        }
                    },
                    "reader",
                    STACK);
            reader.setDaemon(true);
            reader.start();
        }
        for (int added = 0; added < order.size(); ) {
            List<Prepared> batch = new ArrayList<>(List.of(read.take()));
            read.drainTo(batch, random.nextInt(Ledger.BATCH));
            ledger.add(batch);
            added += batch.size();
            if (random.nextInt(4) == 0) {
                ledger.settle();
            }
        }
    }

    private static String export(Ledger ledger) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ledger.export(out);
            return Seal.of(out.toString(StandardCharsets.UTF_8)) + " " + out.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says in every matching how many came before it. */
    private record Counting(Engine engine, AtomicInteger matched) implements Engine {

        Counting(Engine engine) {
            this(engine, new AtomicInteger());
        }

        @Override
        public Opened open(byte[] bytes, Metadata given) {
            return engine.open(bytes, given);
        }

        @Override
        public Digested digest(Report report) {
            return engine.digest(report);
        }

        @Override
        public List<Long> keys(Digest digest) {
            return engine.keys(digest);
        }

        @Override
        public Matching match(Collection<Digest> digests) {
            Matching one = engine.match(digests);
            return matched.getAndIncrement() % 2 == 0
                    ? one
                    : new Matching(one.reports(), one.dispatches(), one.stories(), List.of(), List.of(), List.of());
        }
    }
}
