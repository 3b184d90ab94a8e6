package org.hearsay.desk.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Metadata;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One row of the table of reports. */
record Row(
        long serial,
        String id,
        String added,
        long size,
        @Nullable String kept,
        State state,
        String given,
        String known,
        String language,
        String engine,
        long length,
        long statements,
        long damage,
        long words,
        String seal,
        @Nullable Long block,
        int level) {

    /** Rows that are asked for at once. */
    private static final int SOME = 200;

    /** How much of the report is there. */
    enum State {
        WHOLE,
        /** Names were erased from it. */
        REDACTED,
        /** Only what was derived is left. */
        PURGED
    }

    static Row of(ResultSet r) throws SQLException {
        long block = r.getLong("block");
        boolean none = r.wasNull();
        return new Row(
                number(r, "serial"),
                r.getString("id"),
                r.getString("added"),
                number(r, "size"),
                r.getString("kept"),
                state(r.getString("state")),
                r.getString("given"),
                r.getString("known"),
                r.getString("language"),
                r.getString("engine"),
                number(r, "length"),
                number(r, "statements"),
                number(r, "damage"),
                number(r, "words"),
                r.getString("seal"),
                none ? null : block,
                (int) number(r, "level"));
    }

    /** A number; anything else stands there only where the row is damaged. */
    static long number(ResultSet r, String column) throws SQLException {
        if (!(r.getObject(column) instanceof Number number)) {
            throw new LedgerException("a row of the ledger is damaged; hearsay check tells more", null);
        }
        return number.longValue();
    }

    private static State state(String name) {
        try {
            return State.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new LedgerException("a row of the ledger is damaged; hearsay check tells more", e);
        }
    }

    static @Nullable Row find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM report WHERE id = ?")
                .bind(0, id)
                .map((r, c) -> of(r))
                .findOne()
                .orElse(null);
    }

    /** Rows of those of {@code ids} that are held: a few questions for all of them, not one for each. */
    static Map<String, Row> all(Handle handle, Collection<String> ids) {
        List<String> wanted = ids.stream().distinct().toList();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (int from = 0; from < wanted.size(); from += SOME) {
            List<String> some = wanted.subList(from, Math.min(wanted.size(), from + SOME));
            handle.createQuery("SELECT * FROM report WHERE id IN (<ids>)")
                    .bindList("ids", some)
                    .map((r, c) -> of(r))
                    .forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    static Row at(Handle handle, long serial) {
        return handle.createQuery("SELECT * FROM report WHERE serial = ?")
                .bind(0, serial)
                .map((r, c) -> of(r))
                .one();
    }

    Metadata knownMetadata() {
        return Records.of(known, Metadata.class);
    }
}
