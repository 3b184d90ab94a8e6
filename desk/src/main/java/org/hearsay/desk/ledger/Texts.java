package org.hearsay.desk.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Row.State;
import org.hearsay.model.Citation;
import org.hearsay.model.Metadata;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reports as they are held: their text, and words of it. */
final class Texts {

    private final Handle handle;
    private final Engine engine;
    private final Shelf shelf;
    private final Map<String, Held> held = new HashMap<>();

    private record Held(@Nullable Row row, @Nullable Metadata known, @Nullable Text text) {}

    /**
     * What is held of a report from which names were erased: no longer the bytes that came, but a text in which every
     * letter of those names is a block, so that all offsets still hold.
     */
    record Redacted(String format, String text, List<Span> headings, List<String> notes) {

        Redacted {
            headings = List.copyOf(headings);
            notes = List.copyOf(notes);
        }
    }

    Texts(Handle handle, Dialect dialect, Engine engine) {
        this.handle = handle;
        this.engine = engine;
        this.shelf = new Shelf(handle, dialect);
    }

    /** The report of a row; null if its text was taken away. */
    @Nullable
    Report report(Row row) {
        Packed content = shelf.content(row.serial());
        if (row.state() == State.PURGED || content == null) {
            return null;
        }
        if (row.state() == State.REDACTED) {
            Redacted redacted = Records.of(content, Redacted.class);
            return new Report(
                    row.id(),
                    redacted.format(),
                    "UTF-8",
                    row.knownMetadata(),
                    new Text(redacted.text()),
                    redacted.headings(),
                    redacted.notes());
        }
        return engine.open(content.bytes(), Records.of(row.given(), Metadata.class)) instanceof Report report
                ? report
                : null;
    }

    Quote quote(Citation citation) {
        return quote(citation.report(), citation.span());
    }

    Quote quote(String report, Span span) {
        Held one = held.computeIfAbsent(report, this::load);
        Metadata known = one.known() == null ? Metadata.NONE : one.known();
        Text text = one.text();
        boolean inside = text != null && span.end() <= text.length();
        return new Quote(
                report, known.publisher(), known.published(), span, text != null && inside ? text.of(span) : null);
    }

    /** Through whom what stands at a place came to the report; nothing if no statement stands there. */
    List<Said.By> by(Citation at) {
        Row row = held.computeIfAbsent(at.report(), this::load).row();
        return row == null
                ? List.of()
                : shelf.said(row.serial()).stream()
                        .filter(said -> said.content().contains(at.span()))
                        .flatMap(said -> said.by().stream())
                        .distinct()
                        .toList();
    }

    @Nullable
    Text text(String report) {
        return held.computeIfAbsent(report, this::load).text();
    }

    private Held load(String id) {
        Row row = Row.find(handle, id);
        Report report = row == null ? null : report(row);
        return new Held(row, row == null ? null : row.knownMetadata(), report == null ? null : report.text());
    }
}
