package org.hearsay.desk.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearsay.desk.ledger.Reports;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.Report;

/** Reads in a few threads of its own, so that no number of long reports keeps those waiting who only look. */
final class Readers implements AutoCloseable {

    /** Sentences can be nested deeply. */
    static final long STACK = 16L * 1024 * 1024;

    private static final int WAITING = 32;
    private static final int PATIENCE_SECONDS = 60;
    /** Code points of text whose readings are kept at hand. */
    private static final long REMEMBERED = 2_000_000;

    private final Reports reports;
    private final ThreadPoolExecutor pool;
    private final Map<String, Reading> recent = new LinkedHashMap<>(64, 0.75f, true);
    private long remembered;

    Readers(Reports reports) {
        this.reports = reports;
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        this.pool = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(null, work, "reader", STACK);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    Reports reports() {
        return reports;
    }

    /**
     * Reads bytes, and keeps nothing of them.
     *
     * @throws Fault with the reason if they are refused
     */
    Reading read(byte[] bytes, Metadata given) {
        return wait(() -> {
            Opened opened = reports.open(bytes, given);
            if (opened instanceof Refusal refusal) {
                throw new Fault(422, "fault.refused", refusal.reason());
            }
            return reports.read((Report) opened);
        });
    }

    /** Reads a report that is held; empty if there is none of this id, or if its text was taken away. */
    Optional<Reading> held(String id) {
        Optional<Report> report = reports.report(id);
        return report.map(r -> remembered(r).orElseGet(() -> remember(wait(() -> reports.read(r)))));
    }

    /** Does {@code work} when a thread is free. */
    <T> T wait(Callable<T> work) {
        try {
            Future<T> future = pool.submit(work);
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException | TimeoutException e) {
            throw new Fault(503, "fault.busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(503, "fault.busy");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new Fault(500, "fault.ours");
        }
    }

    private synchronized Optional<Reading> remembered(Report report) {
        Reading reading = recent.get(report.id());
        // The same bytes are read anew once more is told of them, or names were erased.
        return Optional.ofNullable(reading).filter(r -> r.report().equals(report));
    }

    private synchronized Reading remember(Reading reading) {
        Reading before = recent.put(reading.report().id(), reading);
        remembered += length(reading) - (before == null ? 0 : length(before));
        var oldest = recent.values().iterator();
        while (remembered > REMEMBERED && oldest.hasNext()) {
            remembered -= length(oldest.next());
            oldest.remove();
        }
        return reading;
    }

    private static long length(Reading reading) {
        return reading.report().text().length();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
