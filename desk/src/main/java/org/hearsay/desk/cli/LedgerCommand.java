package org.hearsay.desk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Something that is done with a ledger. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false)
abstract class LedgerCommand implements Callable<Integer> {

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    private final Host host;

    LedgerCommand(Host host) {
        this.host = host;
    }

    @Override
    public final Integer call() {
        try {
            Integer done = before();
            return done == null ? inLedger() : done;
        } catch (IOException e) {
            return Main.REFUSED;
        }
    }

    private int inLedger() {
        if (!begins() && !ledger.exists(host)) {
            say("there is no ledger “" + ledger.where(host) + "”; hearsay add FILE… begins one");
            return Main.USAGE;
        }
        try (Ledger open = ledger.open(host)) {
            return run(open);
        } catch (LedgerException e) {
            if (host.debug()) {
                e.printStackTrace(host.err());
            }
            say(String.valueOf(e.getMessage()));
            return Main.USAGE;
        } catch (IOException | java.io.UncheckedIOException e) {
            // Whoever read our results has stopped reading them, as head does.
            return Main.REFUSED;
        }
    }

    /** What can be done without a ledger; null if the command needs one, else the exit code. */
    @Nullable
    Integer before() throws IOException {
        return null;
    }

    /** Whether the command may begin a ledger that is not there. */
    boolean begins() {
        return false;
    }

    abstract int run(Ledger open) throws IOException;

    Host host() {
        return host;
    }

    void print(String words) throws IOException {
        OutputStream out = host.out();
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void say(String line) {
        host.err().println("hearsay: " + org.hearsay.desk.view.Receipts.plain(line));
    }
}
