package org.hearsay.desk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearsay.desk.ledger.Entered;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.LedgerException;
import org.hearsay.desk.ledger.Prepared;
import org.hearsay.desk.view.AnswerForm;
import org.hearsay.desk.view.Receipts;
import org.hearsay.model.Delivery;
import org.hearsay.model.Parcel;
import org.jspecify.annotations.Nullable;

/**
 * Reads in several threads, writes in one. Receipts come in the order of the inputs, each when what it is for is safe on the
 * disk; no report waits for others longer than a moment.
 */
final class Adding {

    /** The longest that a report waits for others to be written with it. */
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(200);
    /** Bytes that wait at most. */
    private static final long HEAVY = Loader.LIMIT;
    /** Sentences can be nested deeply. */
    private static final long STACK = 16L * 1024 * 1024;

    private final Host host;
    private final Ledger ledger;
    private final Unpacker unpacker;
    private final EntryLines lines;
    private final int readers;
    private final List<Taken> batch = new ArrayList<>();
    private long weight;
    private long since;

    /** One input that was read; {@code prepared} is null if its bytes could not be had or read. */
    private record Taken(String name, @Nullable Prepared prepared, @Nullable String reason, boolean passed) {}

    Adding(Host host, Ledger ledger, Unpacker unpacker, AnswerForm form, int readers) {
        this.host = host;
        this.ledger = ledger;
        this.unpacker = unpacker;
        this.lines = new EntryLines(form);
        this.readers = readers;
    }

    int all(Inputs inputs) throws IOException {
        List<Input> all = inputs.all();
        boolean bar = inputs.several() && host.errTerminal() && !host.outTerminal();
        ExecutorService pool = Executors.newFixedThreadPool(readers, work -> new Thread(null, work, "reader", STACK));
        try (Progress progress = bar ? Progress.shown(host.err(), all.size(), host.width()) : Progress.none()) {
            write(lines.head());
            boolean whole = take(all.iterator(), pool, progress);
            if (!whole) {
                return Main.REFUSED;
            }
        } finally {
            pool.shutdownNow();
        }
        ledger.settle();
        say(lines.total(ledger.size()));
        return lines.refused() == 0 ? Main.FINE : Main.REFUSED;
    }

    /** Whether everything could be tried. */
    private boolean take(Iterator<Input> inputs, ExecutorService pool, Progress progress) throws IOException {
        Deque<Future<List<Taken>>> open = new ArrayDeque<>();
        while (inputs.hasNext() || !open.isEmpty()) {
            while (inputs.hasNext() && open.size() < 4 * readers) {
                Input input = inputs.next();
                open.add(pool.submit(() -> taken(input)));
            }
            List<Taken> next = next(open.element());
            if (next != null) {
                open.remove();
                progress.step();
                for (Taken taken : next) {
                    hold(taken);
                    if ((batch.size() >= Ledger.BATCH || weight > HEAVY) && !flush()) {
                        return false;
                    }
                }
            }
            boolean due = next == null
                    || batch.size() >= Ledger.BATCH
                    || weight > HEAVY
                    || System.nanoTime() - since > MOMENT;
            if (due && !flush()) {
                return false;
            }
        }
        return flush();
    }

    private void hold(Taken taken) {
        if (batch.isEmpty()) {
            since = System.nanoTime();
            weight = 0;
        }
        batch.add(taken);
        weight += taken.prepared() == null ? 0 : taken.prepared().size();
    }

    /** The next input once it is read; null if those that were read before it cannot wait any longer. */
    private @Nullable List<Taken> next(Future<List<Taken>> future) {
        try {
            if (batch.isEmpty()) {
                return future.get();
            }
            long left = Math.max(0, MOMENT - (System.nanoTime() - since));
            return future.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a reader was stopped", e);
        }
    }

    private List<Taken> taken(Input input) {
        Delivery delivery = unpacker.unpack(input);
        String told = Unpacker.told(delivery);
        if (told != null) {
            say(Receipts.plain(input.name() + ": " + told));
        }
        return delivery.parcels().stream().map(this::taken).toList();
    }

    private Taken taken(Parcel parcel) {
        if (parcel.fate() != Parcel.Fate.TAKEN) {
            boolean passed = parcel.fate() == Parcel.Fate.PASSED_OVER;
            return new Taken(parcel.name(), null, String.valueOf(parcel.reason()), passed);
        }
        try {
            return new Taken(parcel.name(), ledger.prepare(parcel.bytes(), parcel.given()), null, false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Taken(parcel.name(), null, host.fault(e), false);
        }
    }

    /** Writes what waits, then hands out its receipts; false if it could not be written. */
    private boolean flush() throws IOException {
        if (batch.isEmpty()) {
            return true;
        }
        List<Prepared> prepared = new ArrayList<>();
        batch.forEach(taken -> {
            if (taken.prepared() != null) {
                prepared.add(taken.prepared());
            }
        });
        try {
            Iterator<Entered> entered = ledger.add(prepared).iterator();
            StringBuilder out = new StringBuilder();
            for (Taken taken : batch) {
                out.append(taken.prepared() == null ? line(taken) : lines.entered(taken.name(), entered.next()));
            }
            batch.clear();
            write(out.toString());
            return true;
        } catch (LedgerException e) {
            StringBuilder out = new StringBuilder();
            batch.forEach(t -> out.append(lines.refused(t.name(), "not kept: " + e.getMessage())));
            write(out.toString());
            say(e.getMessage() + "; what has a receipt is kept, the rest was not tried");
            return false;
        }
    }

    private String line(Taken taken) {
        String reason = String.valueOf(taken.reason());
        return taken.passed() ? lines.passedOver(taken.name(), reason) : lines.refused(taken.name(), reason);
    }

    private void write(String words) throws IOException {
        OutputStream out = host.out();
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void say(String line) {
        host.err().println("hearsay: " + line);
    }
}
