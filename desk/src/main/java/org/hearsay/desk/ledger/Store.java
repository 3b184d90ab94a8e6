package org.hearsay.desk.ledger;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** One connection, used by one thread at a time; what is written is written in one piece or not at all. */
final class Store implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Dialect dialect;
    private final Handle handle;

    /** Opens {@code where}, brought to the present schema. */
    Store(String where) {
        this.dialect = Dialect.of(where);
        var source = dialect.source(where);
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

    <T> T read(Function<Handle, T> work) {
        return guarded("the ledger cannot be read", () -> work.apply(handle));
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
