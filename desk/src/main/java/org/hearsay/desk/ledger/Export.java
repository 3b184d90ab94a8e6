package org.hearsay.desk.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Report;
import org.jdbi.v3.core.Handle;

/**
 * All that the ledger holds, one JSON document on each line: first the reports in the order of their ids, each with its
 * reading, then what they say together. Nothing in it tells when or in which order reports were added: the same reports give
 * the same bytes.
 */
final class Export {

    /** Name and version of the form. */
    private static final String SCHEMA = "hearsay.export/1";

    private final Handle handle;
    private final Engine engine;
    private final Shelf shelf;
    private final Texts texts;
    private final ReadingJson json = new ReadingJson(false, true);

    Export(Handle handle, Dialect dialect, Engine engine) {
        this.handle = handle;
        this.engine = engine;
        this.shelf = new Shelf(handle, dialect);
        this.texts = new Texts(handle, dialect, engine);
    }

    void write(OutputStream out) {
        line(out, "{\"schema\":\"" + SCHEMA + "\",\"reports\":" + Ledger.size(handle) + "}");
        for (String id : handle.createQuery("SELECT id FROM report").mapTo(String.class).list().stream()
                .sorted()
                .toList()) {
            Row row = Row.find(handle, id);
            if (row != null) {
                line(out, report(row));
            }
        }
        List<Long> blocks = handle
                .createQuery("SELECT m.block, r.id FROM matching m JOIN report r ON r.serial = m.block")
                .map((r, c) -> Map.entry(r.getString(2), r.getLong(1)))
                .list()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        for (long block : blocks) {
            line(out, "{\"matching\":" + Records.json(new Matchings(handle).of(block)) + "}");
        }
    }

    private String report(Row row) {
        Report report = texts.report(row);
        String reading = report == null ? "null" : json.of(engine.digest(report).reading());
        return "{\"report\":" + Records.json(row.id())
                + ",\"size\":" + row.size()
                + ",\"kept\":" + Records.json(row.kept())
                + ",\"state\":" + Records.json(Asked.term(row.state()))
                + ",\"given\":[" + String.join(",", shelf.handings(row.serial())) + "]"
                + ",\"known\":" + row.known()
                + ",\"said\":" + Records.json(shelf.said(row.serial()))
                + ",\"reading\":" + reading + "}";
    }

    private static void line(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
