package org.hearsay.desk.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.desk.ledger.Row.State;
import org.hearsay.model.Actor;
import org.hearsay.model.Findings;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;

/**
 * Takes a person's name out of the ledger. In every report in which the whole name stands, each word of it is covered, letter
 * by letter, so that all offsets still hold; the bytes that came are not kept, only their SHA-256; and all that was derived
 * is derived anew from the covered text. What was said stays, nobody says it.
 */
final class Erasure {

    private final Handle handle;
    private final Dialect dialect;
    private final Engine engine;
    private final Shelf shelf;
    private final Cover cover;
    private final List<String> name;

    Erasure(Handle handle, Dialect dialect, Engine engine, List<String> name) {
        this.handle = handle;
        this.dialect = dialect;
        this.engine = engine;
        this.shelf = new Shelf(handle, dialect);
        this.cover = new Cover(name);
        this.name = name;
    }

    /** Erases the name wherever it stands; returns how many reports held it. */
    int erase() {
        int found = 0;
        for (long serial : handle.createQuery("SELECT serial FROM report ORDER BY serial")
                .mapTo(Long.class)
                .list()) {
            Row row = Row.at(handle, serial);
            found += row.state() == State.PURGED ? purged(row) : held(row);
        }
        return found;
    }

    private int held(Row row) {
        boolean told = Folded.of(row.known() + " " + String.join(" ", shelf.handings(row.serial())))
                .containsAll(name);
        boolean indexed = !handle.createQuery(dialect.within())
                .bind(0, dialect.query(name))
                .bind(1, row.serial())
                .mapTo(Long.class)
                .list()
                .isEmpty();
        Report report = told || indexed ? new Texts(handle, dialect, engine).report(row) : null;
        if (report == null) {
            return 0;
        }
        boolean stands = !Phrases.find(report.text().flat(), List.of(name)).isEmpty() || speaks(row.serial());
        if (!stands && !told) {
            return 0;
        }
        redact(row, report);
        return 1;
    }

    private boolean speaks(long serial) {
        Predicate<String> his = who -> Folded.of(who).containsAll(name);
        return shelf.said(serial).stream().anyMatch(said -> !said.without(his).equals(said));
    }

    private void redact(Row row, Report report) {
        Reading reading = engine.digest(report).reading();
        Text text = new Text(cover.text(report.text(), mentions(reading.findings())));
        List<String> notes = new ArrayList<>(report.notes());
        notes.add("a name was erased");
        Metadata known = cover.metadata(report.metadata());
        Texts.Redacted redacted = new Texts.Redacted(report.format(), text.original(), report.headings(), notes);
        byte[] bytes = Records.json(redacted).getBytes(StandardCharsets.UTF_8);
        Report covered = new Report(row.id(), report.format(), "UTF-8", known, text, report.headings(), notes);
        new Settlement(handle, engine).leave(row);
        handle.execute(
                "UPDATE content SET body = ? WHERE report = ?", Packed.of(bytes).stored(), row.serial());
        String given = handings(row);
        shelf.again(row, State.REDACTED, Seal.sha256(bytes), given, Derived.of(engine.digest(covered), engine));
    }

    /** What was told of the report, without the name; what it comes to. */
    private String handings(Row row) {
        List<String> before = shelf.handings(row.serial());
        handle.execute("DELETE FROM handing WHERE report = ?", row.serial());
        before.forEach(
                given -> shelf.handing(row.serial(), Records.json(cover.metadata(Records.of(given, Metadata.class)))));
        return Records.json(cover.metadata(Records.of(row.given(), Metadata.class)));
    }

    /** Every place where somebody of this name is named in whatever form. */
    private Set<Span> mentions(Findings findings) {
        Set<String> keys = new HashSet<>();
        for (Actor actor : findings.actors()) {
            if (actor.names().stream().anyMatch(n -> Folded.of(n).containsAll(name))) {
                keys.add(actor.key());
            }
        }
        Set<Span> spans = new HashSet<>();
        findings.mentions().stream()
                .filter(m -> m.explicit() && m.key() != null && keys.contains(m.key()))
                .forEach(m -> spans.add(m.span()));
        return spans;
    }

    /** Where the text is gone, the name may still stand in what was derived. */
    private int purged(Row row) {
        String digest = shelf.digest(row.serial()).words();
        String all = digest + " " + row.known() + " " + String.join(" ", shelf.handings(row.serial()));
        if (!speaks(row.serial()) && Phrases.find(all, List.of(name)).isEmpty()) {
            return 0;
        }
        new Settlement(handle, engine).leave(row);
        List<Said> said = shelf.said(row.serial()).stream()
                .map(s -> s.without(who -> Folded.of(who).containsAll(name)))
                .toList();
        JsonNode covered = cover.json(Records.tree(digest));
        String known = Records.json(cover.metadata(row.knownMetadata()));
        String given = handings(row);
        shelf.replace(row.serial(), Packed.of(covered.toString()), said, known, given);
        return 1;
    }
}
