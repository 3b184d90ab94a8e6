package org.hearsay.desk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.Hearsay;
import org.hearsay.json.ReadingJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "hearsay",
        description = "Reads news reports and keeps the record of who said what, on whose word.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        usageHelpAutoWidth = true)
public final class Main implements Runnable {

    static final int FINE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls anything
    private CommandSpec spec;

    private Main() {}

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Host.process(), args));
    }

    static int run(Host host, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ReadCommand(host));
        if (args.length == 0 || !args[0].equals("read")) {
            Commands.add(line, host);
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                host.outTerminal() && !host.noColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, all) -> wrong(e));
        return line.execute(args);
    }

    /** No command at all: the user wants to know what there is. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, as in: hearsay read FILE");
    }

    private static int wrong(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("hearsay: " + e.getMessage());
        err.println("hearsay: try " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return USAGE;
    }

    /** Versions of all that decides what comes out. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "hearsay " + Hearsay.VERSION,
                "languages " + Converters.Lang.all() + "; documents " + ReadingJson.SCHEMA + "; Java "
                        + Runtime.version().feature()
            };
        }
    }
}
