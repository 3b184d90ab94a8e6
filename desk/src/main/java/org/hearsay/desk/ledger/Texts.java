package org.hearsay.desk.ledger;

import java.util.Collection;
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
    private final @Nullable Unpacked unpacked;
    private final Map<String, Held> held = new HashMap<>();

    /** What is held of a report; its text only once somebody asks for it. */
    private final class Held {

        private final @Nullable Row row;
        private final Metadata known;
        private boolean opened;
        private @Nullable Text text;

        Held(@Nullable Row row) {
            this.row = row;
            this.known = row == null ? Metadata.NONE : metadata(row);
        }

        @Nullable
        Text text() {
            if (!opened && row != null) {
                Report report = report(row);
                text = report == null ? null : report.text();
                opened = true;
            }
            return text;
        }
    }

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

    /** Opens every report anew. */
    Texts(Handle handle, Dialect dialect, Engine engine) {
        this(handle, dialect, engine, null);
    }

    /** Those that were opened lately are not opened again. */
    Texts(Handle handle, Ledger ledger) {
        this(handle, ledger.store().dialect(), ledger.engine(), ledger.unpacked());
    }

    private Texts(Handle handle, Dialect dialect, Engine engine, @Nullable Unpacked unpacked) {
        this.handle = handle;
        this.engine = engine;
        this.shelf = new Shelf(handle, dialect);
        this.unpacked = unpacked;
    }

    /** The report of a row; null if its text was taken away. */
    @Nullable
    Report report(Row row) {
        return unpacked == null ? open(row) : unpacked.report(row, () -> open(row));
    }

    private Metadata metadata(Row row) {
        return unpacked == null ? row.knownMetadata() : unpacked.known(row);
    }

    private @Nullable Report open(Row row) {
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
        Metadata known = known(report);
        Text text = text(report);
        String words = text == null || span.end() > text.length() ? null : text.of(span);
        return new Quote(report, known.publisher(), known.published(), span, words);
    }

    /** What is known of a report; nothing if it is not held. */
    Metadata known(String report) {
        return held(report).known;
    }

    @Nullable
    Text text(String report) {
        return held(report).text();
    }

    /** Through whom what stands at a place came to the report; nothing if no statement stands there. */
    List<Said.Way> ways(Citation at) {
        Row row = held(at.report()).row;
        return row == null
                ? List.of()
                : shelf.said(row.serial()).stream()
                        .filter(said -> said.content().contains(at.span()))
                        .flatMap(said -> said.ways().stream())
                        .toList();
    }

    /** Asks for many reports at once that will be quoted. */
    void expect(Collection<String> reports) {
        List<String> fresh = reports.stream().filter(r -> !held.containsKey(r)).toList();
        Row.all(handle, fresh).forEach((id, row) -> held.put(id, new Held(row)));
    }

    private Held held(String report) {
        return held.computeIfAbsent(report, id -> new Held(Row.find(handle, id)));
    }
}
