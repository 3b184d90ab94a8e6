package org.hearsay.desk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.view.AnswerForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            description =
                    "Reports: pages, texts, feeds, archives, mail, agency formats; files, folders with all that is in"
                            + " them, or - for standard input.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private GivenOption given = new GivenOption();

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
        Integer told = threads;
        int readers = told == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, told);
        return new Adding(host(), open, new Unpacker(host(), new Hearsay(), given.metadata()), format, readers)
                .all(inputs);
    }
}
