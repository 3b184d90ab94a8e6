package org.hearsay.desk.ledger;

import java.util.List;
import org.hearsay.Digest;
import org.hearsay.desk.ledger.Row.State;
import org.hearsay.model.Metadata;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Puts reports into the tables and takes them out. All of it runs inside a transaction of somebody else. */
final class Shelf {

    /** What is kept of a report to match it with others. */
    static final String DIGEST = "SELECT body FROM digest WHERE report = ?";
    /** The keys of it. */
    static final String KEYS = "SELECT keys FROM digest WHERE report = ?";

    private final Handle handle;
    private final Dialect dialect;

    Shelf(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    boolean erased(String id) {
        return handle.createQuery("SELECT count(*) FROM erased WHERE id = ?")
                        .bind(0, id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** A report that was not there before. */
    void put(Prepared prepared, Derived derived, String added) {
        long serial = handle.createQuery("SELECT coalesce(max(serial), 0) + 1 FROM report")
                .mapTo(Long.class)
                .one();
        String given = Records.json(prepared.given());
        Row row =
                row(serial, prepared.id(), added, prepared.bytes().length, prepared.id(), State.WHOLE, given, derived);
        insert(row);
        handle.execute(
                "INSERT INTO content (report, body) VALUES (?, ?)",
                serial,
                Packed.of(prepared.bytes()).stored());
        handing(serial, given);
        derive(serial, derived);
        seal(serial);
    }

    /** What was told of a report; false if the very same was told before. */
    boolean handing(long serial, String given) {
        return handle.execute("INSERT INTO handing (report, given) VALUES (?, ?) ON CONFLICT DO NOTHING", serial, given)
                > 0;
    }

    /** All that was told of a report, in an order of its own: it must not matter who came first. */
    List<String> handings(long serial) {
        return handle
                .createQuery("SELECT given FROM handing WHERE report = ?")
                .bind(0, serial)
                .mapTo(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** What was told, put together: what one left out another fills. */
    Metadata told(long serial) {
        return handings(serial).stream()
                .map(g -> Records.of(g, Metadata.class))
                .reduce(Metadata.NONE, Metadata::orElse);
    }

    @Nullable
    Packed content(long serial) {
        return handle.createQuery("SELECT body FROM content WHERE report = ?")
                .bind(0, serial)
                .mapTo(byte[].class)
                .map(Packed::stored)
                .findOne()
                .orElse(null);
    }

    Packed digest(long serial) {
        return handle.createQuery(DIGEST)
                .bind(0, serial)
                .mapTo(byte[].class)
                .map(Packed::stored)
                .one();
    }

    Postings keys(long serial) {
        return handle.createQuery(KEYS)
                .bind(0, serial)
                .mapTo(byte[].class)
                .map(Postings::stored)
                .one();
    }

    List<Said> said(long serial) {
        return handle.createQuery("SELECT body FROM said WHERE report = ? ORDER BY n")
                .bind(0, serial)
                .mapTo(String.class)
                .map(body -> Records.of(body, Said.class))
                .list();
    }

    /** Puts what was derived anew in the place of what was derived before; who it belongs with is open again. */
    void again(Row row, State state, @Nullable String kept, String given, Derived derived) {
        underive(row.serial());
        Row next = row(row.serial(), row.id(), row.added(), row.size(), kept, state, given, derived);
        handle.execute(
                "UPDATE report SET kept = ?, state = ?, given = ?, known = ?, language = ?, engine = ?, length = ?,"
                        + " statements = ?, damage = ?, words = ?, block = NULL, level = 0 WHERE serial = ?",
                next.kept(),
                next.state().name(),
                next.given(),
                next.known(),
                next.language(),
                next.engine(),
                next.length(),
                next.statements(),
                next.damage(),
                next.words(),
                next.serial());
        derive(row.serial(), derived);
        seal(row.serial());
    }

    void underive(long serial) {
        handle.execute("DELETE FROM digest WHERE report = ?", serial);
        handle.execute("DELETE FROM said WHERE report = ?", serial);
        handle.execute("DELETE FROM speaker WHERE report = ?", serial);
        dialect.unindex(handle, serial);
    }

    /** Takes the bytes away and leaves what points into them. */
    void purge(Row row) {
        handle.execute("DELETE FROM content WHERE report = ?", row.serial());
        dialect.unindex(handle, row.serial());
        Digest digest = Records.of(digest(row.serial()), Digest.class).withoutWords();
        handle.execute(
                "UPDATE digest SET body = ? WHERE report = ?",
                Packed.of(Records.json(digest)).stored(),
                row.serial());
        handle.execute(
                "UPDATE report SET kept = NULL, state = ?, words = 0 WHERE serial = ?",
                State.PURGED.name(),
                row.serial());
        seal(row.serial());
    }

    private static Row row(
            long serial,
            String id,
            String added,
            long size,
            @Nullable String kept,
            State state,
            String given,
            Derived d) {
        return new Row(
                serial,
                id,
                added,
                size,
                kept,
                state,
                given,
                Records.json(d.known()),
                d.language(),
                d.engine(),
                d.report().text().length(),
                d.statements(),
                d.damage(),
                d.wordSum(),
                "",
                null,
                0);
    }

    private void insert(Row row) {
        handle.execute(
                "INSERT INTO report (serial, id, added, size, kept, state, given, known, language, engine, length,"
                        + " statements, damage, words, seal, level) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.serial(),
                row.id(),
                row.added(),
                row.size(),
                row.kept(),
                row.state().name(),
                row.given(),
                row.known(),
                row.language(),
                row.engine(),
                row.length(),
                row.statements(),
                row.damage(),
                row.words(),
                row.seal(),
                row.level());
    }

    /** Derived rows of a report whose text is gone, changed by hand. */
    void replace(long serial, Packed digest, List<Said> said, String known, String given) {
        Postings keys = keys(serial);
        underive(serial);
        handle.execute(
                "UPDATE report SET known = ?, given = ?, block = NULL, level = 0 WHERE serial = ?",
                known,
                given,
                serial);
        keep(serial, digest, keys);
        say(serial, said);
        seal(serial);
    }

    private void keep(long serial, Packed digest, Postings keys) {
        handle.execute(
                "INSERT INTO digest (report, body, keys) VALUES (?, ?, ?)", serial, digest.stored(), keys.stored());
    }

    private void derive(long serial, Derived derived) {
        keep(serial, derived.digest(), derived.keys());
        dialect.index(handle, serial, derived.words());
        say(serial, derived.said());
    }

    private void say(long serial, List<Said> all) {
        PreparedBatch said = handle.prepareBatch("INSERT INTO said (report, n, speaker, body) VALUES (?, ?, ?, ?)");
        for (int i = 0; i < all.size(); i++) {
            said.add(serial, i, Derived.name(all.get(i).speaker()), Records.json(all.get(i)));
        }
        execute(said);
        PreparedBatch speakers = handle.prepareBatch("INSERT INTO speaker (token, report) VALUES (?, ?)");
        Said.speakers(all).forEach(token -> speakers.add(token, serial));
        execute(speakers);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
        batch.close();
    }

    /** Sums up all rows of a report but those that say whom it belongs with. */
    void seal(long serial) {
        handle.execute("UPDATE report SET seal = ? WHERE serial = ?", sum(Row.at(handle, serial)), serial);
    }

    String sum(Row row) {
        Seal seal = new Seal()
                .add(row.id())
                .add(row.added())
                .add(row.size())
                .add(row.kept())
                .add(row.state().name())
                .add(row.given())
                .add(row.known())
                .add(row.language())
                .add(row.engine())
                .add(row.length())
                .add(row.statements())
                .add(row.damage())
                .add(row.words())
                .add(digest(row.serial()).stored())
                .add(keys(row.serial()).stored());
        handings(row.serial()).forEach(seal::add);
        handle.createQuery("SELECT speaker, body FROM said WHERE report = ? ORDER BY n")
                .bind(0, row.serial())
                .map((r, c) -> List.of(r.getString(1), r.getString(2)))
                .forEach(s -> seal.add(s.get(0)).add(s.get(1)));
        handle
                .createQuery("SELECT token FROM speaker WHERE report = ?")
                .bind(0, row.serial())
                .mapTo(String.class)
                .list()
                .stream()
                .sorted()
                .forEach(seal::add);
        return seal.sum();
    }
}
