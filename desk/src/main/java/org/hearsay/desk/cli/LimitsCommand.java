package org.hearsay.desk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import picocli.CommandLine.Command;

/** {@code hearsay limits}: how much is taken in. */
@Command(
        name = "limits",
        description = "Shows how much is taken in. Whatever reaches a limit gets a receipt that says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        usageHelpAutoWidth = true)
final class LimitsCommand implements Callable<Integer> {

    private final Host host;

    LimitsCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() throws IOException {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> limit : Hearsay.limits().entrySet()) {
            out.append(String.format(Locale.ROOT, "%-52s %s\n", limit.getKey(), limit.getValue()));
        }
        host.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
        host.out().flush();
        return Main.FINE;
    }
}
