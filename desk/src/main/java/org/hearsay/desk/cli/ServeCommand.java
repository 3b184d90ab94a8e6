package org.hearsay.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.serve.Server;
import org.hearsay.desk.serve.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay serve}. */
@Command(
        name = "serve",
        description =
                "Shows the desk in a browser, and serves programs below /api/v1. Listens to this machine only, unless"
                        + " told otherwise; then a token is needed.",
        footer = "%nThe token is the first line of --token-file, else $HEARSAY_TOKEN. Stop with Ctrl-C.")
final class ServeCommand extends LedgerCommand {

    private static final String VARIABLE = "HEARSAY_TOKEN";

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where to listen (default: ${DEFAULT-VALUE}, this machine only).")
    private String address = "";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7474",
            description = "Port (default: ${DEFAULT-VALUE}); 0 for any that is free.")
    private int port;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "A further name under which browsers ask for this server; others are refused.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--token-file", paramLabel = "FILE", description = "File whose first line is the token.")
    private @Nullable Path tokenFile;

    ServeCommand(Host host) {
        super(host);
    }

    @Override
    boolean begins() {
        return true;
    }

    @Override
    int run(Ledger open) throws IOException {
        try (Server server = new Server(open, new Settings(address, port, token(), names)).start()) {
            say("http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + server.port() + "/");
            waitForEver();
            return Main.FINE;
        } catch (IllegalArgumentException | IllegalStateException e) {
            say(String.valueOf(e.getMessage()));
            return Main.USAGE;
        }
    }

    private @Nullable String token() throws IOException {
        Path file = tokenFile;
        if (file != null) {
            return Files.readAllLines(file).stream().findFirst().orElse("").strip();
        }
        String variable = host().environment().getOrDefault(VARIABLE, "");
        return variable.isEmpty() ? null : variable;
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
