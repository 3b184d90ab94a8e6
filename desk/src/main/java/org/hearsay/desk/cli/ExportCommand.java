package org.hearsay.desk.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.desk.export.Catalogue;
import org.hearsay.desk.export.Evidence;
import org.hearsay.desk.export.Exports;
import org.hearsay.desk.ledger.Choice;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.view.Receipts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code hearsay export}. */
@Command(
        name = "export",
        description = {
            "All that is held, one JSON document a line: reports with their readings in the order of their ids, then what"
                    + " they say together. The same reports give the same bytes, whatever order they came in.",
            "With --as: in a format that other programs read, all of it or what is chosen. --list tells which there are."
        },
        sortOptions = false)
final class ExportCommand extends LedgerCommand {

    @Option(names = "--as", paramLabel = "FORMAT", description = "Format; see --list.", converter = Named.class)
    private org.hearsay.desk.export.@Nullable Format format;

    @Option(names = "--claim", paramLabel = "ID", description = "Only what carries this claim.")
    private @Nullable String claim;

    @Option(names = "--who", paramLabel = "NAME", description = "Only what somebody of this name is told to have said.")
    private @Nullable String who;

    @Option(
            names = "--topic",
            paramLabel = "WORDS",
            description = "Only reports with these words; a \"phrase\" must stand together.")
    private @Nullable String topic;

    @Option(
            names = "--since",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Day.class,
            description = "Only reports published on this day or later.")
    private @Nullable LocalDate since;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--evidence", description = "The same as --as evidence.")
    private boolean evidence;

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description = "Look whether every sum of an evidence bundle still holds.")
    private @Nullable Path check;

    @Option(names = "--list", description = "Show the formats, a line each.")
    private boolean list;

    @Option(names = "--columns", description = "Show every format with all its columns, as Markdown.")
    private boolean columns;

    ExportCommand(Host host) {
        super(host);
    }

    /** A format by its name. */
    static final class Named implements ITypeConverter<org.hearsay.desk.export.Format> {

        @Override
        public org.hearsay.desk.export.Format convert(String value) {
            return Exports.named(value)
                    .orElseThrow(() -> new TypeConversionException("“" + value + "” is no format; there are "
                            + Exports.all().stream().map(f -> f.name()).collect(Collectors.joining(", "))));
        }
    }

    @Override
    @Nullable
    Integer before() throws IOException {
        if (list || columns) {
            print(list ? Catalogue.lines() : Catalogue.markdown());
            return Main.FINE;
        }
        if (check != null) {
            return check(check);
        }
        if (evidence) {
            format = Exports.named("evidence").orElseThrow();
        }
        if (format == null && !choice().equals(Choice.ALL)) {
            say("a part of the ledger needs a format: say --as FORMAT, one of hearsay export --list");
            return Main.USAGE;
        }
        return null;
    }

    private int check(Path file) throws IOException {
        List<String> wrong;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            wrong = Evidence.check(in);
        } catch (IOException e) {
            say("cannot read " + file);
            return Main.USAGE;
        }
        for (String line : wrong) {
            print(Receipts.plain(line) + "\n");
        }
        if (wrong.isEmpty()) {
            print("every sum holds\n");
        }
        return wrong.isEmpty() ? Main.FINE : Main.REFUSED;
    }

    private Choice choice() {
        return new Choice(claim, who, topic, since);
    }

    @Override
    int run(Ledger open) throws IOException {
        Path file = output;
        if (file == null) {
            try (OutputStream out = new BufferedOutputStream(host().out())) {
                write(open, out);
            }
            return Main.FINE;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(open, out);
        } catch (IOException e) {
            say("cannot write to " + file);
            return Main.USAGE;
        }
        return Main.FINE;
    }

    private void write(Ledger open, OutputStream out) throws IOException {
        if (format == null) {
            open.export(out);
        } else {
            Exports.write(format, open.holdings(choice()), out);
        }
    }
}
