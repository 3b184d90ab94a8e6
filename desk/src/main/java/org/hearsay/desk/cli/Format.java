package org.hearsay.desk.cli;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.desk.export.Exports;
import org.jspecify.annotations.Nullable;

/** Forms that a reading is handed out in. */
enum Format {
    TERMINAL(".txt"),
    JSON(".json"),
    JSONL(".jsonl"),
    MARKDOWN(".md"),
    HTML(".html"),
    CSV(".csv", "csv"),
    UCDP(".csv", "ucdp"),
    ACLED(".csv", "acled"),
    PLOVER(".jsonl", "plover"),
    GDELT(".tsv", "gdelt"),
    ANNOTATIONS(".jsonld", "annotations"),
    GEOJSON(".geojson", "geojson"),
    ICAL(".ics", "ical"),
    ATOM(".atom", "atom"),
    SCHEMA(".jsonld", "schema"),
    PROV(".jsonld", "prov");

    final String ending;
    /** Name among {@link Exports#all()}; null for what the views write. */
    private final @Nullable String export;

    Format(String ending) {
        this(ending, null);
    }

    Format(String ending, @Nullable String export) {
        this.ending = ending;
        this.export = export;
    }

    /** The export that writes it; nothing for what the views write. */
    Optional<org.hearsay.desk.export.Format> export() {
        return export == null ? Optional.empty() : Exports.named(export);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
