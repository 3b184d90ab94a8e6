package org.hearsay.desk.ledger;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** All in which the two databases differ. */
enum Dialect {
    SQLITE("BLOB", "WITHOUT ROWID", "COLLATE BINARY") {

        @Override
        DataSource source(String where, boolean writes) {
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.enforceForeignKeys(true);
            config.setBusyTimeout(BUSY_MILLIS);
            config.setTransactionMode(
                    writes ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
            config.setCacheSize(writes ? -CACHE_KIB : -LOOKING_KIB);
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl(FILE + where);
            return source;
        }

        @Override
        void only(Handle handle) {
            handle.execute("PRAGMA query_only = ON");
        }

        /** Nothing to do: a transaction begins with the lock of the one writer. */
        @Override
        void alone(Handle handle) {}

        @Override
        void index(Handle handle, long report, List<String> words) {
            handle.createUpdate("INSERT INTO words (rowid, body) VALUES (?, ?)")
                    .bind(0, report)
                    .bind(1, String.join(" ", words))
                    .execute();
        }

        @Override
        void unindex(Handle handle, long report) {
            handle.execute("DELETE FROM words WHERE rowid = ?", report);
        }

        @Override
        void unindex(Handle handle) {
            handle.execute("INSERT INTO words (words) VALUES ('delete-all')");
        }

        @Override
        String holding() {
            return "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?";
        }

        @Override
        String within() {
            return "SELECT rowid FROM words WHERE words MATCH ? AND rowid = ?";
        }

        @Override
        String counting() {
            return "SELECT count(*) FROM words WHERE words MATCH ?";
        }

        /** Words between quotation marks: in the language of the index these are words and nothing else. */
        @Override
        String query(List<String> words) {
            return '"' + String.join("\" AND \"", words) + '"';
        }

        @Override
        String held() {
            return "SELECT doc AS report, term AS word FROM words_held";
        }

        @Override
        List<String> sound(Handle handle) {
            return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                    .filter(line -> !line.equals("ok"))
                    .toList();
        }

        @Override
        String schema() {
            return "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_master";
        }

        /** What was deleted must not stay in the log, nor in pages that nobody uses. */
        @Override
        void forget(Handle handle) {
            handle.execute("INSERT INTO words (words) VALUES ('optimize')");
            handle.execute("VACUUM");
            handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
        }

        @Override
        String sizes() {
            return "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
        }
    },

    POSTGRESQL("BYTEA", "", "COLLATE \"C\"") {

        @Override
        DataSource source(String where, boolean writes) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(where);
            return source;
        }

        @Override
        void only(Handle handle) {
            handle.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        }

        @Override
        void alone(Handle handle) {
            handle.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(" + WRITER + ")) AS locked")
                    .mapTo(Integer.class)
                    .one();
        }

        @Override
        void index(Handle handle, long report, List<String> words) {
            handle.createUpdate("INSERT INTO words (report, body) VALUES (?, array_to_tsvector(?))")
                    .bind(0, report)
                    .bindByType(1, words.toArray(String[]::new), String[].class)
                    .execute();
        }

        @Override
        void unindex(Handle handle, long report) {
            handle.execute("DELETE FROM words WHERE report = ?", report);
        }

        @Override
        void unindex(Handle handle) {
            handle.execute("DELETE FROM words");
        }

        @Override
        String holding() {
            return "SELECT report FROM words WHERE body @@ CAST(? AS tsquery) ORDER BY report DESC LIMIT ?";
        }

        @Override
        String within() {
            return "SELECT report FROM words WHERE body @@ CAST(? AS tsquery) AND report = ?";
        }

        @Override
        String counting() {
            return "SELECT count(*) FROM words WHERE body @@ CAST(? AS tsquery)";
        }

        @Override
        String query(List<String> words) {
            return '\'' + String.join("' & '", words) + '\'';
        }

        @Override
        String held() {
            return "SELECT report, unnest(tsvector_to_array(body)) AS word FROM words";
        }

        /** The server looks after its own pages. */
        @Override
        List<String> sound(Handle handle) {
            return List.of();
        }

        @Override
        String schema() {
            return "SELECT table_name || ' ' || column_name || ' ' || data_type FROM information_schema.columns "
                    + "WHERE table_schema = current_schema() AND table_name NOT LIKE 'flyway%'";
        }

        @Override
        void forget(Handle handle) {
            handle.execute("VACUUM FULL");
        }

        @Override
        String sizes() {
            return "SELECT pg_database_size(current_database())";
        }
    };

    private static final String SERVER = "jdbc:postgresql:";
    private static final String FILE = "jdbc:sqlite:";
    /** Another process that writes is waited for this long. */
    private static final int BUSY_MILLIS = 30_000;

    private static final int CACHE_KIB = 64 * 1024;
    private static final int LOOKING_KIB = 16 * 1024;
    /** Any number, the same in every version: it stands for the right to write. */
    private static final long WRITER = 0x4865617273617921L;

    private final String blob;
    private final String withoutRowid;
    private final String binary;

    Dialect(String blob, String withoutRowid, String binary) {
        this.blob = blob;
        this.withoutRowid = withoutRowid;
        this.binary = binary;
    }

    /** A file name means SQLite. */
    static Dialect of(String where) {
        return where.startsWith(SERVER) ? POSTGRESQL : SQLITE;
    }

    /** What the migrations that hold for both leave open. */
    Map<String, String> words() {
        return Map.of("blob", blob, "without_rowid", withoutRowid, "binary", binary);
    }

    /** Connections that write, or that only look. */
    abstract DataSource source(String where, boolean writes);

    /** From now on a connection cannot write, and each of its transactions sees the ledger as it was when it began. */
    abstract void only(Handle handle);

    /** Waits until nobody else writes; holds until the transaction ends. */
    abstract void alone(Handle handle);

    abstract void index(Handle handle, long report, List<String> words);

    abstract void unindex(Handle handle, long report);

    abstract void unindex(Handle handle);

    /** Serials of reports that hold the words of a query, the latest first. */
    abstract String holding();

    /** Whether one report holds the words of a query. */
    abstract String within();

    abstract String counting();

    /** The query for reports that hold all of {@code words}, which are letters and digits only. */
    abstract String query(List<String> words);

    /** Every word with its report. */
    abstract String held();

    /** What the database itself finds wrong with its pages and indexes. */
    abstract List<String> sound(Handle handle);

    /** Lines that together are the schema. */
    abstract String schema();

    /** Makes sure that deleted rows leave the disk as well. */
    abstract void forget(Handle handle);

    /** Bytes that the ledger takes. */
    abstract String sizes();
}
