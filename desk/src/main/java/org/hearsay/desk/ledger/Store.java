package org.hearsay.desk.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * One connection that writes, used by one thread at a time: what is written is written in one piece or not at all. Those who
 * only look have connections of their own and wait for nobody.
 */
final class Store implements AutoCloseable {

    /** Connections that wait for the next who looks; more are closed when they are done. */
    private static final int IDLE = 4;

    private final ReentrantLock lock = new ReentrantLock();
    private final Dialect dialect;
    private final Handle handle;
    private final Jdbi looking;
    private final Deque<Handle> idle = new ArrayDeque<>();
    private boolean closed;

    /** Opens {@code where}, brought to the present schema. */
    Store(String where) {
        this.dialect = Dialect.of(where);
        this.looking = Jdbi.create(dialect.source(where, false));
        var source = dialect.source(where, true);
        try {
            Handle opened = Jdbi.create(source).open();
            if (!Migrations.current(opened)) {
                Migrations.run(source, dialect);
                opened.execute("DELETE FROM fact WHERE name = 'schema'");
                opened.execute(
                        "INSERT INTO fact (name, value) VALUES ('schema', ?)", Migrations.schema(opened, dialect));
            }
            this.handle = opened;
        } catch (JdbiException | FlywayException e) {
            throw LedgerException.of("the ledger cannot be opened", e);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** All that {@code work} reads is as it was at one moment; within a writing, as it is being written. */
    <T> T read(Function<Handle, T> work) {
        String trouble = "the ledger cannot be read";
        if (lock.isHeldByCurrentThread()) {
            return guarded(trouble, () -> work.apply(handle));
        }
        try {
            Handle looker = looker();
            boolean fine = false;
            try {
                T found = looker.inTransaction(work::apply);
                fine = true;
                return found;
            } finally {
                done(looker, fine);
            }
        } catch (JdbiException e) {
            throw LedgerException.of(trouble, e);
        }
    }

    private Handle looker() {
        synchronized (idle) {
            Handle waiting = idle.pollFirst();
            if (waiting != null) {
                return waiting;
            }
        }
        Handle opened = looking.open();
        dialect.only(opened);
        return opened;
    }

    /** One that failed may be broken for good. */
    private void done(Handle looker, boolean fine) {
        synchronized (idle) {
            if (fine && !closed && idle.size() < IDLE) {
                idle.addFirst(looker);
                return;
            }
        }
        looker.close();
    }

    /** All of {@code work} stays, or nothing does. Once this returns, it outlives a loss of power. */
    <T> T write(Function<Handle, T> work) {
        return guarded(
                "the ledger cannot be written to",
                () -> handle.inTransaction(h -> {
                    dialect.alone(h);
                    return work.apply(h);
                }));
    }

    void run(Consumer<Handle> work) {
        write(h -> {
            work.accept(h);
            return h;
        });
    }

    /** Work that no transaction may enclose. */
    void apart(Consumer<Handle> work) {
        guarded("the ledger cannot be written to", () -> {
            work.accept(handle);
            return handle;
        });
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Handle::close);
            idle.clear();
        }
        handle.close();
    }

    private <T> T guarded(String trouble, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } catch (JdbiException e) {
            throw LedgerException.of(trouble, e);
        } finally {
            lock.unlock();
        }
    }
}
