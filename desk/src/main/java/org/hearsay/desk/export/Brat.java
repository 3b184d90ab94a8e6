package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Statement.Polarity;

/** Texts with who said what as brat standoff: a zip of .txt and .ann, with brat's own settings for them. */
final class Brat implements Form {

    private static final List<Column> FIELDS = List.of(
            new Column("ID.txt", "The text of a report, untouched; ID is its SHA-256"),
            new Column("T…", "Source, Cue, Content, Addressee, Said; Person, Body, Place, Other; Time, Figure, Damage"),
            new Column(
                    "E…",
                    "A Statement with its Source, Content, Addressee and Said; its trigger is the cue, or the content"
                            + " where no words of saying stand"),
            new Column(
                    "A…",
                    "Inferred, Denied and Damaged, on statements; Uncertain, on names that were not told outright"),
            new Column("#…", "Notes: who says it and through whom; what is damaged"),
            new Column("annotation.conf", "The settings with which brat shows all this"));

    private static final Format FORMAT = new Format(
            "brat",
            ".zip",
            "application/zip",
            "texts with statements as brat standoff, zipped",
            false,
            FIELDS,
            List.of(
                    "Offsets count code points, as brat does",
                    "What runs over a line end is in several fragments: brat allows none in one",
                    "Notes stand in one line; each control in them is a blank"));

    private static final String SETTINGS =
            """
            [entities]
            Source
            Cue
            Content
            Addressee
            Said
            Person
            Body
            Place
            Other
            Time
            Figure
            Damage

            [events]
            Statement\tSource*:Source, Content*:Content, Addressee?:Addressee, Said?:Said

            [relations]

            [attributes]
            Inferred\tArg:Statement
            Denied\tArg:Statement
            Damaged\tArg:Statement
            Uncertain\tArg:<ENTITY>
            """;

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Writing begin(String what, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        archive.put("annotation.conf", bytes(SETTINGS));
        return new Writing() {

            @Override
            public void add(Bundle bundle) throws IOException {
                for (Holding holding : bundle.holdings()) {
                    String text = holding.reading().report().text().original();
                    archive.put(holding.id() + ".txt", bytes(text));
                    archive.put(holding.id() + ".ann", bytes(new Page(holding.reading()).write()));
                }
            }

            @Override
            public void end() throws IOException {
                archive.end();
            }
        };
    }

    private static byte[] bytes(String words) {
        return Inert.whole(words).getBytes(StandardCharsets.UTF_8);
    }

    /** The lines of one report. */
    private static final class Page {

        private final Reading reading;
        private final StringBuilder out = new StringBuilder();
        private final Map<String, Integer> numbers = new HashMap<>();

        Page(Reading reading) {
            this.reading = reading;
        }

        String write() {
            reading.statements().forEach(this::statement);
            for (Mention mention : reading.findings().mentions()) {
                String name = entity(capital(String.valueOf(Terms.of(mention.kind()))), mention.span());
                if (!mention.explicit()) {
                    line("A", "Uncertain " + name);
                }
            }
            reading.findings().moments().forEach(m -> entity("Time", m.span()));
            reading.findings().figures().forEach(f -> entity("Figure", f.span()));
            reading.damage().forEach(d -> note(entity("Damage", d.span()), Terms.of(d.kind()) + ": " + d.evidence()));
            return out.toString();
        }

        private void statement(Statement statement) {
            List<Span> cue = statement.wording().cue();
            List<Span> trigger = cue.isEmpty() ? statement.wording().content() : cue;
            if (trigger.isEmpty()) {
                return;
            }
            List<String> parts = new ArrayList<>();
            parts.add("Statement:" + entity("Statement", trigger));
            cue.forEach(c -> entity("Cue", c));
            part(parts, "Source", statement.wording().source());
            part(parts, "Content", statement.wording().content());
            part(parts, "Addressee", statement.addressee() == null ? List.of() : List.of(statement.addressee()));
            part(parts, "Said", statement.moment() == null ? List.of() : List.of(statement.moment()));
            String event = line("E", String.join(" ", parts));
            mark(statement.inferred(), "Inferred", event);
            mark(statement.polarity() == Polarity.DENIED, "Denied", event);
            mark(statement.damaged(), "Damaged", event);
            note(event, statement.id() + ", " + Terms.of(statement.act()) + "; " + StatementRow.chain(statement));
        }

        /** Several of one role as brat wants them: Content, Content2, Content3. */
        private void part(List<String> parts, String role, List<Span> spans) {
            for (int i = 0; i < spans.size(); i++) {
                parts.add(role + (i == 0 ? "" : i + 1) + ":" + entity(role, spans.get(i)));
            }
        }

        private void mark(boolean so, String name, String event) {
            if (so) {
                line("A", name + " " + event);
            }
        }

        private String entity(String type, Span span) {
            return entity(type, List.of(span));
        }

        private String entity(String type, List<Span> spans) {
            List<Span> pieces =
                    spans.stream().flatMap(s -> pieces(s).stream()).sorted().toList();
            String at = pieces.stream().map(p -> p.start() + " " + p.end()).collect(Collectors.joining(";"));
            String words = pieces.stream().map(reading::words).collect(Collectors.joining(" "));
            return line("T", type + " " + at + "\t" + words);
        }

        private void note(String name, String words) {
            line("#", "AnnotatorNotes " + name + "\t" + Inert.line(words));
        }

        private String line(String sort, String rest) {
            String name = sort + numbers.merge(sort, 1, Integer::sum);
            out.append(name).append('\t').append(rest).append('\n');
            return name;
        }

        /** A span without the line ends in it: all that Python takes for one, in which brat is written. */
        private List<Span> pieces(Span span) {
            List<Span> pieces = new ArrayList<>();
            String flat = reading.report().text().flat();
            int from = span.start();
            for (int i = span.start(); i <= span.end(); i++) {
                if (i == span.end() || ends(flat.charAt(i))) {
                    if (i > from) {
                        pieces.add(new Span(from, i));
                    }
                    from = i + 1;
                }
            }
            return pieces.isEmpty() ? List.of(new Span(span.start(), span.start())) : pieces;
        }

        private static boolean ends(char c) {
            return (c >= '\n' && c <= '\r')
                    || (c >= '\u001C' && c <= '\u001E')
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029';
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }
}
