package org.hearsay.desk.ledger;

import java.util.List;
import java.util.Optional;
import org.hearsay.desk.ledger.Row.State;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;

/** The reports of a ledger, one by one. Looks only; a reading is made anew from the bytes that are held. */
public final class Reports {

    private final Ledger ledger;

    /** The reports of {@code ledger}. */
    public Reports(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Reports, those that were added last first.
     *
     * @param skip how many of them to leave out
     * @param most how many at most
     */
    public List<Held> latest(int skip, int most) {
        return ledger.store()
                .read(handle -> handle.createQuery("SELECT * FROM report ORDER BY serial DESC LIMIT ? OFFSET ?")
                        .bind(0, most)
                        .bind(1, skip)
                        .map((r, c) -> held(Row.of(r)))
                        .list());
    }

    /** The report of this id. */
    public Optional<Held> find(String id) {
        return ledger.store()
                .read(handle -> Optional.ofNullable(Row.find(handle, id)).map(Reports::held));
    }

    /** The report of this id with its text; empty if there is none, or if its text was taken away. */
    public Optional<Report> report(String id) {
        return ledger.store().read(handle -> {
            Row row = Row.find(handle, id);
            Texts texts = new Texts(handle, ledger);
            return row == null ? Optional.empty() : Optional.ofNullable(texts.report(row));
        });
    }

    /** Opens bytes as the ledger would, and keeps nothing of them. */
    public Opened open(byte[] bytes, Metadata given) {
        return ledger.engine().open(bytes, given);
    }

    /** Reads as the ledger does. Touches no store: any number of threads may do so. */
    public Reading read(Report report) {
        return ledger.engine().digest(report).reading();
    }

    private static Held held(Row row) {
        Metadata known = row.knownMetadata();
        return new Held(
                row.id(),
                known.title(),
                known.publisher(),
                known.published(),
                row.language(),
                row.statements(),
                row.damage(),
                row.added(),
                row.state() == State.WHOLE);
    }
}
