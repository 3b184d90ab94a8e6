package org.hearsay.desk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.view.Receipts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is done with a ledger as a whole, or to what it holds. */
final class UpkeepCommands {

    private UpkeepCommands() {}

    private static String reports(int count) {
        return count == 1 ? "1 report" : count + " reports";
    }

    /** {@code hearsay rebuild}. */
    @Command(
            name = "rebuild",
            description =
                    "Reads all reports again with this version, from the bytes that are held, and brings them together"
                            + " anew. Reports whose text was taken away keep what was derived before.")
    static final class RebuildCommand extends LedgerCommand {

        RebuildCommand(Host host) {
            super(host);
        }

        @Override
        int run(Ledger open) throws IOException {
            open.rebuild();
            print(reports(open.size()) + " held, read again and brought together\n");
            return Main.FINE;
        }
    }

    /** {@code hearsay check}. */
    @Command(
            name = "check",
            description =
                    "Looks for damage: the bytes of every report against their SHA-256, all that was derived against its"
                            + " sum, pages and indexes.",
            footer = "%nExit code: 0 no damage found, 1 something is damaged, 2 the ledger cannot be opened.")
    static final class CheckCommand extends LedgerCommand {

        CheckCommand(Host host) {
            super(host);
        }

        @Override
        int run(Ledger open) throws IOException {
            List<String> damage = open.check();
            for (String line : damage) {
                print(Receipts.plain(line) + "\n");
            }
            if (!damage.isEmpty()) {
                say("damage was found; bytes that are sound are kept, hearsay rebuild derives the rest anew");
                return Main.REFUSED;
            }
            print("no damage found in " + reports(open.size()) + "\n");
            int outdated = open.outdated();
            if (outdated > 0) {
                say(reports(outdated) + " read by another version: hearsay rebuild reads them again");
            }
            return Main.FINE;
        }
    }

    /** Which reports. */
    static final class Which {

        @Option(names = "--report", paramLabel = "ID", description = "A report, by its id or the beginning of it.")
        private @Nullable String report;

        @Option(names = "--person", paramLabel = "NAME", description = "A name, with all its words.")
        private @Nullable String person;
    }

    /** {@code hearsay erase}. */
    @Command(
            name = "erase",
            description = {
                "Erases a report, or a person's name.",
                "A report: its bytes and all that was derived from it go; only its SHA-256 stays, so that it cannot come back.",
                "A name: in every report in which the whole name stands, each word of it is covered, letter by letter; the"
                        + " bytes that came are not kept, and all that is derived is derived anew without the name. What was"
                        + " said stays, nobody says it."
            })
    static final class EraseCommand extends LedgerCommand {

        @ArgGroup(multiplicity = "1")
        private Which which = new Which();

        EraseCommand(Host host) {
            super(host);
        }

        @Override
        int run(Ledger open) throws IOException {
            String person = which.person;
            if (person != null) {
                int erased = open.erasePerson(person);
                print("erased from " + reports(erased) + "\n");
                return erased == 0 ? Main.REFUSED : Main.FINE;
            }
            String id = one(this, open, String.valueOf(which.report));
            if (id == null) {
                return Main.REFUSED;
            }
            open.eraseReport(id);
            print("erased: " + id + "\n");
            return Main.FINE;
        }
    }

    /** {@code hearsay purge}. */
    @Command(
            name = "purge",
            description =
                    "Takes the full text of reports away. Spans, offsets and hashes stay, and what the reports say"
                            + " together.")
    static final class PurgeCommand extends LedgerCommand {

        @ArgGroup(multiplicity = "1")
        private Texts which = new Texts();

        /** Whose text. */
        static final class Texts {

            @Option(names = "--report", paramLabel = "ID", description = "A report, by its id or the beginning of it.")
            private @Nullable String report;

            @Option(names = "--all", description = "All reports.")
            private boolean all;
        }

        PurgeCommand(Host host) {
            super(host);
        }

        @Override
        int run(Ledger open) throws IOException {
            List<String> ids = new ArrayList<>();
            if (which.all) {
                ids.addAll(open.reports(""));
            } else {
                String id = one(this, open, String.valueOf(which.report));
                if (id == null) {
                    return Main.REFUSED;
                }
                ids.add(id);
            }
            print("text taken away from " + reports(open.purge(ids)) + "\n");
            return Main.FINE;
        }
    }

    private static @Nullable String one(LedgerCommand command, Ledger open, String beginning) {
        List<String> ids = beginning.isEmpty() ? List.of() : open.reports(beginning);
        if (ids.size() == 1) {
            return ids.get(0);
        }
        command.say(ids.isEmpty() ? "no report with this id is held" : ids.size() + " reports have ids that begin so");
        return null;
    }
}
