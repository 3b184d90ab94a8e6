package org.hearsay.desk.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.view.AnswerForm;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay add}: keeps reports, and brings them together with those that are held. */
@Command(
        name = "add",
        description =
                "Keeps reports in the ledger, byte for byte, and brings them together with those that are held. Each"
                        + " gets one receipt: new, already held, or refused with the reason. A receipt is given when the report"
                        + " is safe on the disk.",
        footer = "%nExit code: 0 all kept, 1 something was refused, 2 the command or the ledger is wrong.")
final class AddCommand extends LedgerCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|-",
            description = "Reports: files, folders with all that is in them, or - for standard input.")
    private List<String> arguments = new ArrayList<>();

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

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "terminal")
    private AnswerForm format = AnswerForm.TERMINAL;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at a time (default: one for each processor).")
    private @Nullable Integer threads;

    AddCommand(Host host) {
        super(host);
    }

    @Override
    boolean begins() {
        return true;
    }

    @Override
    int run(Ledger open) throws IOException {
        Inputs inputs = new Inputs(arguments);
        Metadata given = new Metadata(url, publisher, date, language, null, null);
        Integer told = threads;
        int readers = told == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, told);
        return new Adding(host(), open, given, format, readers).all(inputs);
    }
}
