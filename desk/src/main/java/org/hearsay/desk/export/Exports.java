package org.hearsay.desk.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holdings;
import org.hearsay.model.Reading;

/**
 * The door of the exports: every format with what it holds, and a way to write it. The same reports give the same bytes,
 * whatever order they came in; only where a format tells when a report was added do two ledgers differ.
 */
public final class Exports {

    private static final List<Form> FORMS = List.of(
            StatementTables.csv(),
            StatementTables.jsonl(),
            new Ucdp(),
            new Acled(),
            new Plover(),
            new Gdelt(),
            Annotations.form(),
            GeoJson.form(),
            new Calendar(),
            new Feed(),
            new Evidence(),
            SchemaOrg.form(),
            Provenance.form(),
            new Brat());

    private Exports() {}

    /** All formats, those asked for most first. */
    public static List<Format> all() {
        return FORMS.stream().map(Form::format).toList();
    }

    /** The format of this name. */
    public static Optional<Format> named(String name) {
        return all().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /**
     * Writes what {@code holdings} hold, bundle after bundle. {@code out} is flushed and stays open.
     *
     * @throws IllegalArgumentException if {@code format} is none of {@link #all()}
     */
    public static void write(Format format, Holdings holdings, OutputStream out) throws IOException {
        Writing writing = begin(format, holdings.choice().words(), out);
        for (Bundle bundle : holdings) {
            writing.add(bundle);
        }
        writing.end();
    }

    /**
     * Begins an export that is added to piece by piece. {@code out} stays open.
     *
     * @param what is exported, in words
     * @throws IllegalArgumentException if {@code format} is none of {@link #all()}
     */
    public static Writing begin(Format format, String what, OutputStream out) throws IOException {
        Form form = FORMS.stream()
                .filter(f -> f.format().name().equals(format.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format of this name: " + format.name()));
        return form.begin(what, out);
    }

    /** One report that was matched with no other, in a format that is {@link Format#single() for single reports}. */
    public static String of(Format format, Reading reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Writing writing = begin(format, "one report", out);
            writing.add(Bundle.alone(reading));
            writing.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
