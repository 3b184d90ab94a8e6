package org.hearsay.desk.cli;

import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOption {

    private static final String VARIABLE = "HEARSAY_LEDGER";
    private static final String DEFAULT = "hearsay.db";

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger: a file, or jdbc:postgresql:… (default: $HEARSAY_LEDGER, else hearsay.db here).")
    private @Nullable String ledger;

    Ledger open(Host host) {
        return new Ledger(where(host), new Hearsay());
    }

    String where(Host host) {
        String told = ledger;
        if (told != null) {
            return told;
        }
        String variable = host.environment().getOrDefault(VARIABLE, "");
        return variable.isEmpty() ? DEFAULT : variable;
    }

    /** Whether there may be a ledger: asking a question must not begin one. */
    boolean exists(Host host) {
        String where = where(host);
        return where.startsWith("jdbc:") || java.nio.file.Files.isRegularFile(java.nio.file.Path.of(where));
    }
}
