package org.hearsay.desk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.locate.Gazetteer;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay read}: who said what, on whose word, in these reports. */
@Command(
        name = "read",
        description =
                "Reads reports and shows who said what, on whose word, when, with which figures, and which passages"
                        + " are too damaged to use.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        footerHeading = "%nExit code: 0 all read, 1 something was refused, 2 the command itself is wrong.%n",
        footer = "Results go to standard output, messages to standard error.")
final class ReadCommand implements Callable<Integer> {

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
    private Format format = Format.TERMINAL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Where results go instead. A folder gets one file for each report.")
    private @Nullable String output;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Look places up in this dump of GeoNames (cities500.txt or .zip) instead of our own towns.",
            converter = Towns.class)
    private @Nullable Gazetteer gazetteer;

    @Option(names = "--explain", description = "Show the rule behind every line, and what became of every passage.")
    private boolean explain;

    @Option(names = "--without-text", description = "Leave the report's text out of JSON; words beside spans stay.")
    private boolean withoutText;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). NO_COLOR is honoured.",
            defaultValue = "auto")
    private Colour colour = Colour.AUTO;

    private final Host host;

    ReadCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(arguments);
        Metadata told = given.metadata();
        Reader reader = new Reader(host, told, gazetteer);
        if (!inputs.several() && reader.several(inputs.all().get(0))) {
            inputs.packed();
        }
        Run run = new Run(host, reader, told.published() == null);
        try (OutputStream out = new BufferedOutputStream(host.out())) {
            return run.all(inputs, sink(inputs, out), watched(inputs));
        } catch (IOException e) {
            if (output == null) {
                // Whoever read our results has stopped reading them, as head does.
                return Main.REFUSED;
            }
            host.err().println("hearsay: cannot write to " + output);
            return Main.USAGE;
        }
    }

    private Sink sink(Inputs inputs, OutputStream out) throws IOException {
        boolean screen = output == null && host.outTerminal();
        boolean colours = colour.on(host, screen);
        Pages pages = new Pages(format, explain, !withoutText, host.width(), colours);
        if (output == null) {
            return new StreamSink(out, pages, inputs.several());
        }
        Path path = Path.of(output);
        boolean folder = Files.isDirectory(path) || output.endsWith("/") || (inputs.several() && format == Format.HTML);
        return folder ? new FolderSink(path, pages) : new FileSink(path, pages, inputs.several());
    }

    /** Whether somebody looks at the results themselves, so that a receipt for each would only say it twice. */
    private boolean watched(Inputs inputs) {
        boolean shown = format == Format.TERMINAL && output == null;
        return shown && (host.outTerminal() || !inputs.several());
    }
}
