package org.hearsay.desk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** The command line of a test: what goes in, and what the last command wrote. */
final class Shell {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] in = new byte[0];
    Map<String, String> environment;
    boolean screen;

    Shell(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The exit code of a command. */
    int run(Object... args) {
        out.reset();
        err.reset();
        Host host = new Host(
                new ByteArrayInputStream(in),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                screen,
                screen);
        return Main.run(host, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
