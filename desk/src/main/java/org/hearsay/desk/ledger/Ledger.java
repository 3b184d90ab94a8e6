package org.hearsay.desk.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Entered.Fate;
import org.hearsay.desk.ledger.Row.State;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Refusal;
import org.hearsay.model.Report;
import org.jdbi.v3.core.Handle;

/**
 * The record of all reports that were added: their bytes, and what they say together.
 *
 * <p>What {@link #add} returned outlives a crash and a loss of power. What the ledger says never depends on the order in
 * which reports came.
 */
public final class Ledger implements AutoCloseable {

    /** No more reports than these wait for one another to be written. */
    public static final int BATCH = 100;

    private final Engine engine;
    private final Store store;
    private final Clock clock;

    /**
     * Opens a ledger, or begins one.
     *
     * @param where a file for SQLite, or {@code jdbc:postgresql:…}
     * @throws LedgerException if it cannot be opened
     */
    public Ledger(String where, Hearsay hearsay) {
        this(where, Engine.of(hearsay), Clock.systemUTC());
    }

    Ledger(String where, Engine engine, Clock clock) {
        this.engine = engine;
        this.store = new Store(where);
        this.clock = clock;
    }

    Store store() {
        return store;
    }

    Engine engine() {
        return engine;
    }

    /** Reads bytes so that they can be added. Touches no store: any number of threads may do so. */
    public Prepared prepare(byte[] bytes, Metadata given) {
        Opened opened = engine.open(bytes, given);
        if (opened instanceof Refusal refusal) {
            return new Prepared(refusal.id(), bytes, given, null, refusal.reason());
        }
        Derived derived = Derived.of(engine.digest((Report) opened));
        return new Prepared(opened.id(), bytes, given, derived, null);
    }

    /**
     * Adds what was prepared, all of it or nothing. Once this returns, it is kept.
     *
     * @return what became of each, in the same order
     * @throws LedgerException if nothing could be written; then none of it is kept
     */
    public List<Entered> add(List<Prepared> batch) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return store.write(handle -> {
            Shelf shelf = new Shelf(handle, store.dialect());
            List<Entered> entered = new ArrayList<>();
            batch.forEach(p -> entered.add(enter(handle, shelf, p, now)));
            return entered;
        });
    }

    private Entered enter(Handle handle, Shelf shelf, Prepared prepared, String now) {
        Derived derived = prepared.derived();
        if (derived == null) {
            return new Entered(prepared.id(), Fate.REFUSED, prepared.reason(), 0, 0);
        }
        if (shelf.erased(prepared.id())) {
            return new Entered(prepared.id(), Fate.REFUSED, "it was erased from this ledger", 0, 0);
        }
        Row row = Row.find(handle, prepared.id());
        if (row == null) {
            shelf.put(prepared, derived, now);
            return entered(prepared, Fate.NEW);
        }
        return entered(prepared, told(handle, shelf, row, prepared) ? Fate.COMPLETED : Fate.HELD);
    }

    private static Entered entered(Prepared prepared, Fate fate) {
        return new Entered(prepared.id(), fate, null, prepared.statements(), prepared.damage());
    }

    /** What is told of bytes that are held already may date them, so that they must be read again. */
    private boolean told(Handle handle, Shelf shelf, Row row, Prepared prepared) {
        if (row.state() != State.WHOLE || !shelf.handing(row.serial(), Records.json(prepared.given()))) {
            return false;
        }
        Metadata told = shelf.told(row.serial());
        if (Records.json(told).equals(row.given())) {
            shelf.seal(row.serial());
            return false;
        }
        new Settlement(handle, engine).leave(row);
        if (engine.open(prepared.bytes(), told) instanceof Report report) {
            shelf.again(row, State.WHOLE, row.kept(), Records.json(told), Derived.of(engine.digest(report)));
        }
        return true;
    }

    /**
     * Brings together what was added since: who copies whom, who claims what. Every question does so first.
     *
     * @return how many reports were brought together
     */
    public int settle() {
        int all = 0;
        for (int some = 1; some > 0; all += some) {
            some = store.write(handle -> new Settlement(handle, engine).settle());
        }
        return all;
    }

    /** How many reports are held. */
    public int size() {
        return store.read(Ledger::size);
    }

    static int size(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM report").mapTo(Integer.class).one();
    }

    @Override
    public void close() {
        store.close();
    }
}
