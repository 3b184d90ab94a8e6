package org.hearsay.desk.ledger;

import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
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
    private final Unpacked unpacked = new Unpacked();

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

    Unpacked unpacked() {
        return unpacked;
    }

    /** Reads bytes so that they can be added. Touches no store: any number of threads may do so. */
    public Prepared prepare(byte[] bytes, Metadata given) {
        Opened opened = engine.open(bytes, given);
        if (opened instanceof Refusal refusal) {
            return new Prepared(refusal.id(), bytes, given, null, refusal.reason());
        }
        Derived derived = Derived.of(engine.digest((Report) opened), engine);
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
            shelf.again(row, State.WHOLE, row.kept(), Records.json(told), Derived.of(engine.digest(report), engine));
        }
        return true;
    }

    /**
     * Brings together what was added since: who copies whom, who claims what. Every question does so first.
     *
     * @return how many reports were brought together
     */
    public int settle() {
        if (!store.read(Upkeep::due)) {
            return 0;
        }
        for (int some = 1; some > 0; ) {
            some = store.write(handle -> upkeep(handle).reread());
        }
        int all = 0;
        for (int some = 1; some > 0; all += some) {
            some = store.write(handle -> new Settlement(handle, engine).settle());
        }
        return all;
    }

    /** Throws away all that was derived and derives it again from the bytes, with the present engine. */
    public int rebuild() {
        store.run(handle -> upkeep(handle).clear());
        return settle();
    }

    /** How many reports were read by another engine than the present one, or by another version of their language. */
    public int outdated() {
        return store.read(handle -> handle.createQuery("SELECT engine FROM report").mapTo(String.class).list().stream()
                .filter(e -> !e.startsWith(Hearsay.VERSION + "/"))
                .mapToInt(e -> 1)
                .sum());
    }

    /** What is damaged, in plain words, one line each; nothing if no damage was found. */
    public List<String> check() {
        return store.read(handle -> new Checkup(handle, store.dialect()).run());
    }

    /** Ids of the reports held that begin with {@code beginning}. */
    public List<String> reports(String beginning) {
        return store.read(handle -> handle.createQuery("SELECT id FROM report WHERE substr(id, 1, ?) = ? ORDER BY id")
                .bind(0, beginning.length())
                .bind(1, beginning)
                .mapTo(String.class)
                .list());
    }

    /** Erases a report: its bytes and all that was derived from it. It cannot be added again. */
    public boolean eraseReport(String id) {
        boolean erased = store.write(handle -> {
            Row row = Row.find(handle, id);
            if (row != null) {
                upkeep(handle).erase(row);
            }
            return row != null;
        });
        settle();
        store.apart(store.dialect()::forget);
        return erased;
    }

    /**
     * Erases a name: see {@link Erasure}.
     *
     * @return how many reports held it
     */
    public int erasePerson(String name) {
        List<String> words = Folded.of(name).stream().distinct().toList();
        if (words.isEmpty()) {
            return 0;
        }
        int erased = store.write(handle -> new Erasure(handle, store.dialect(), engine, words).erase());
        settle();
        store.apart(store.dialect()::forget);
        return erased;
    }

    /** Takes the bytes of reports away; spans, offsets and hashes stay, and what the reports say together. */
    public int purge(Collection<String> ids) {
        int purged = store.write(handle -> {
            int count = 0;
            for (String id : ids) {
                Row row = Row.find(handle, id);
                if (row != null && row.state() != State.PURGED) {
                    new Settlement(handle, engine).leave(row);
                    new Shelf(handle, store.dialect()).purge(row);
                    count++;
                }
            }
            return count;
        });
        settle();
        store.apart(store.dialect()::forget);
        return purged;
    }

    /** Writes all that is held, one JSON document a line; the same reports give the same bytes. */
    public void export(OutputStream out) {
        settle();
        store.read(handle -> {
            new Export(handle, store.dialect(), engine).write(out);
            return out;
        });
    }

    /** What is held, or a part of it, bundle after bundle: for exports of every kind. */
    public Holdings holdings(Choice choice) {
        settle();
        return new Holdings(this, choice);
    }

    /** Bytes that the ledger takes. */
    public long bytes() {
        return store.read(handle ->
                handle.createQuery(store.dialect().sizes()).mapTo(Long.class).one());
    }

    private Upkeep upkeep(Handle handle) {
        return new Upkeep(handle, store.dialect(), engine);
    }

    /** Questions that are answered with no more than {@code most} entries. */
    public Questions ask(int most) {
        return new Questions(this, most);
    }

    /** How many reports are held. */
    public int size() {
        return store.read(Ledger::size);
    }

    static int size(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM report")
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public void close() {
        store.close();
    }
}
