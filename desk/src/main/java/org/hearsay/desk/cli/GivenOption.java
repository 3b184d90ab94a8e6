package org.hearsay.desk.cli;

import java.time.LocalDate;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is told of the reports besides their bytes. */
final class GivenOption {

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Day.class,
            description = "Day of publication. Without one, relative dates stay unresolved.")
    private @Nullable LocalDate date;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = Converters.Lang.class,
            description = "Language of the reports; found out if not given.")
    private @Nullable String language;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the reports.")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Where they were published; it is never fetched.")
    private @Nullable String url;

    Metadata metadata() {
        return new Metadata(url, publisher, date, language, null, null);
    }
}
