package org.hearsay.desk.ledger;

import java.util.List;
import org.hearsay.desk.ledger.Row.State;
import org.hearsay.model.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Derives anew, takes away texts, takes out reports. */
final class Upkeep {

    /** A report that the present engine cannot read, or whose bytes are damaged: left as it is. */
    static final int UNREADABLE = -2;

    private static final int UNREAD = -1;
    /** Reports that are read again in one transaction. */
    private static final int SOME = 50;

    private final Handle handle;
    private final Dialect dialect;
    private final Engine engine;
    private final Shelf shelf;

    Upkeep(Handle handle, Dialect dialect, Engine engine) {
        this.handle = handle;
        this.dialect = dialect;
        this.engine = engine;
        this.shelf = new Shelf(handle, dialect);
    }

    /** Whether reports wait to be read again or to be brought together. */
    static boolean due(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM (SELECT serial FROM report WHERE " + Settlement.OPEN
                                + " > ? LIMIT 1) AS due")
                        .bind(0, UNREADABLE)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Throws away all that can be made again from what is held. */
    void clear() {
        for (String table : List.of("posting", "matching", "claim", "story")) {
            handle.execute("DELETE FROM " + table);
        }
        for (String table : List.of("digest", "said", "speaker")) {
            handle.execute(
                    "DELETE FROM " + table + " WHERE report IN (SELECT serial FROM report WHERE state <> ?)",
                    State.PURGED.name());
        }
        dialect.unindex(handle);
        handle.execute(
                "UPDATE report SET block = NULL, level = CASE WHEN state = ? THEN 0 ELSE ? END",
                State.PURGED.name(),
                UNREAD);
    }

    /** Reads some of those again that were cleared; returns how many. */
    int reread() {
        List<Long> open = handle.createQuery(
                        "SELECT serial FROM report WHERE " + Settlement.OPEN + " = ? ORDER BY serial LIMIT " + SOME)
                .bind(0, UNREAD)
                .mapTo(Long.class)
                .list();
        Texts texts = new Texts(handle, dialect, engine);
        for (long serial : open) {
            Row row = Row.at(handle, serial);
            Report report = report(texts, row);
            if (report == null) {
                handle.execute("UPDATE report SET level = ? WHERE serial = ?", UNREADABLE, serial);
            } else {
                shelf.again(row, row.state(), row.kept(), row.given(), Derived.of(engine.digest(report), engine));
            }
        }
        return open.size();
    }

    private static @Nullable Report report(Texts texts, Row row) {
        try {
            return texts.report(row);
        } catch (LedgerException e) {
            return null;
        }
    }

    /** Takes a report out, with all that was derived from it; only that it is not to come back stays. */
    void erase(Row row) {
        new Settlement(handle, engine).leave(row);
        shelf.underive(row.serial());
        handle.execute("DELETE FROM report WHERE serial = ?", row.serial());
        handle.execute(
                "INSERT INTO erased (id, seal) VALUES (?, ?)",
                row.id(),
                new Seal().add(row.id()).sum());
    }
}
