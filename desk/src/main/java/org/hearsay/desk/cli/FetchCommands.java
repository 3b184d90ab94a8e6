package org.hearsay.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.desk.fetch.Fetcher;
import org.hearsay.desk.fetch.Filing;
import org.hearsay.desk.fetch.Opml;
import org.hearsay.desk.fetch.Watch;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.view.AnswerForm;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What asks the open web. */
final class FetchCommands {

    private FetchCommands() {}

    /** Files into the ledger; the receipt of each comes when it is safe on the disk. */
    private static final class Shelved implements Filing {

        private final LedgerCommand command;
        private final Ledger ledger;
        private final EntryLines lines = new EntryLines(AnswerForm.TERMINAL);
        private final Metadata given;

        Shelved(LedgerCommand command, Ledger ledger, Metadata given) {
            this.command = command;
            this.ledger = ledger;
            this.given = given;
        }

        @Override
        public void file(String name, byte[] bytes, Metadata told) {
            Metadata known = given.orElse(told);
            print(lines.entered(
                    name, ledger.add(List.of(ledger.prepare(bytes, known))).get(0)));
        }

        @Override
        public void refused(String name, String reason) {
            print(lines.refused(name, reason));
        }

        @Override
        public boolean holds(String id) {
            return !ledger.reports(id).isEmpty();
        }

        private void print(String line) {
            try {
                command.print(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int end() {
            ledger.settle();
            command.say(lines.total(ledger.size()));
            return lines.refused() == 0 ? Main.FINE : Main.REFUSED;
        }
    }

    @Command(
            name = "fetch",
            description =
                    "Fetches pages and feeds of the open web and keeps them in the ledger. robots.txt and what sites"
                            + " reserve from text and data mining are honoured; only public addresses are asked.",
            footer = "%nExit code: 0 all kept, 1 something was refused, 2 the command or the ledger is wrong.")
    static final class FetchCommand extends LedgerCommand {

        @Parameters(arity = "1..*", paramLabel = "URL", description = "Pages or feeds, by http or https.")
        private List<String> urls = new ArrayList<>();

        @Mixin
        private GivenOption given = new GivenOption();

        FetchCommand(Host host) {
            super(host);
        }

        @Override
        boolean begins() {
            return true;
        }

        @Override
        int run(Ledger open) {
            Shelved filing = new Shelved(this, open, given.metadata());
            Fetcher fetcher = new Fetcher(Loader.LIMIT);
            Hearsay hearsay = new Hearsay();
            urls.forEach(url -> Watch.fetch(fetcher, hearsay, filing, url, Metadata.NONE));
            return filing.end();
        }
    }

    @Command(
            name = "watch",
            description =
                    "Looks into feeds again and again and keeps the page of each item once. What was done is written"
                            + " down, so that a watch goes on where it stopped. robots.txt and reservations are honoured.",
            footer = "%nExit code: 0 all kept, 1 something was refused, 2 the command or the ledger is wrong.")
    static final class WatchCommand extends LedgerCommand {

        @Parameters(paramLabel = "FEEDS.opml", description = "A list of feeds: OPML, or one address in each line.")
        private String list = "";

        @Option(names = "--once", description = "Look into each feed once, and end.")
        private boolean once;

        @Option(
                names = "--every",
                paramLabel = "MINUTES",
                defaultValue = "15",
                description = "Minutes between two rounds (default: ${DEFAULT-VALUE}; at least 1).")
        private int every = 15;

        @Option(
                names = "--journal",
                paramLabel = "FILE",
                description = "Where what was done is written down (default: the list's name with .journal).")
        private @Nullable String journal;

        WatchCommand(Host host) {
            super(host);
        }

        @Override
        boolean begins() {
            return true;
        }

        @Override
        int run(Ledger open) throws IOException {
            List<String> feeds;
            try {
                feeds = Opml.feeds(new String(Files.readAllBytes(Path.of(list)), StandardCharsets.UTF_8));
            } catch (IOException e) {
                say("the list of feeds cannot be read: " + list);
                return Main.USAGE;
            }
            if (feeds.isEmpty()) {
                say("no feed stands in " + list);
                return Main.USAGE;
            }
            Shelved filing = new Shelved(this, open, Metadata.NONE);
            String told = journal;
            Path done = Path.of(told == null ? list + ".journal" : told);
            try (Watch watch = new Watch(new Fetcher(Loader.LIMIT), new Hearsay(), filing, done)) {
                do {
                    int waiting = watch.round(feeds);
                    if (waiting > 0) {
                        say(waiting + (waiting == 1 ? " feed is" : " feeds are")
                                + " not asked now, after a failure or because a server asked to wait");
                    }
                    open.settle();
                } while (!once && slept());
            }
            return filing.end();
        }

        /** Whether the time to the next round was slept through. */
        private boolean slept() {
            try {
                Thread.sleep(Math.max(1, every) * 60_000L);
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
