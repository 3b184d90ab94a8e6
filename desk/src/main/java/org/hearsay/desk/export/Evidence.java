package org.hearsay.desk.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.desk.view.HtmlView;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that stands behind the claims of a part of the ledger, in one zip with a sum for every file and every span. */
public final class Evidence implements Form {

    private static final String MANIFEST = "manifest.json";
    private static final String SCHEMA = "hearsay.evidence/1";
    /** No file of a bundle is this long; a longer one is not read but told of. */
    private static final int LONGEST = 512 * 1024 * 1024;

    private static final List<Column> FIELDS = List.of(
            new Column("manifest.json", "schema, what was chosen, and every other file with its length and SHA-256"),
            new Column(
                    "reports/ID/report.json",
                    "id (SHA-256 of the bytes that came), captured (when they were added), url, publisher, published, title,"
                            + " format, charset, length, text_sha256, engine and language versions, notes"),
            new Column(
                    "reports/ID/reading.json",
                    "The whole reading with the text, as hearsay read --format jsonl has it"),
            new Column(
                    "reports/ID/spans.csv",
                    "part, id, start, end (code points), sha256 of the words, rule: every stretch that something rests on"),
            new Column(
                    "reports/ID/page.html", "The reading as a page that needs nothing but itself and runs no script"),
            new Column(
                    "together/N.json", "What the reports of one bundle say together, with base and the three numbers"));

    private static final Format FORMAT = new Format(
            "evidence",
            ".zip",
            "application/zip",
            "spans, sums, times of capture, rule ids and pages in one zip",
            false,
            FIELDS,
            List.of(
                    "hearsay export --check FILE looks whether every sum still holds",
                    "The sums show that nothing was changed after the zip was made, not that what is said is so",
                    "The same ledger gives the same bytes"));

    private final JsonMapper mapper = new JsonMapper();

    Evidence() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Writing begin(String what, OutputStream out) {
        return new Filing(what, new Archive(out));
    }

    /** Puts files into the zip and keeps their sums for the manifest. */
    private final class Filing implements Writing {

        private final String what;
        private final Archive archive;
        private final List<Node> files = new ArrayList<>();
        private int bundles;

        Filing(String what, Archive archive) {
            this.what = what;
            this.archive = archive;
        }

        @Override
        public void add(Bundle bundle) throws IOException {
            for (Holding holding : bundle.holdings()) {
                String folder = "reports/" + holding.id() + "/";
                put(folder + "report.json", report(holding).line() + "\n");
                put(folder + "reading.json", new ReadingJson(false, true).of(holding.reading()) + "\n");
                put(folder + "spans.csv", spans(holding.reading()));
                put(folder + "page.html", new HtmlView(true).page(holding.reading(), holding.id()));
            }
            Map<String, Object> together = new LinkedHashMap<>();
            together.put("base", new Ties(bundle).base());
            together.put("matching", bundle.matching());
            put("together/" + ++bundles + ".json", mapper.writeValueAsString(together) + "\n");
        }

        private void put(String name, String words) throws IOException {
            byte[] bytes = Inert.whole(words).getBytes(StandardCharsets.UTF_8);
            archive.put(name, bytes);
            files.add(new Node().with("file", name).with("bytes", bytes.length).with("sha256", Iri.sum(bytes)));
        }

        @Override
        public void end() throws IOException {
            Node manifest = new Node().with("schema", SCHEMA).with("what", what).always("files", files);
            archive.put(MANIFEST, (manifest.line() + "\n").getBytes(StandardCharsets.UTF_8));
            archive.end();
        }
    }

    private static Node report(Holding holding) {
        Report report = holding.reading().report();
        Metadata metadata = report.metadata();
        return new Node()
                .with("id", report.id())
                .always("captured", Terms.text(holding.added()))
                .always("url", metadata.url())
                .always("publisher", metadata.publisher())
                .always("published", Terms.text(metadata.published()))
                .always("title", metadata.title())
                .with("format", report.format())
                .with("charset", report.charset())
                .with("length", report.text().length())
                .with("text_sha256", Iri.sum(report.text().original()))
                .with("engine", holding.reading().engine())
                .with("language", holding.reading().language())
                .with("language_version", holding.reading().languageVersion())
                .always("notes", report.notes());
    }

    private record Stretch(Reading reading, String part, String id, Span span, String rule) {}

    private static String spans(Reading reading) {
        Columns<Stretch> columns = new Columns<Stretch>()
                .add("part", "What it is", Stretch::part)
                .add("id", "Of the statement or event", Stretch::id)
                .add("start", "First code point", s -> s.span().start())
                .add("end", "One past the last", s -> s.span().end())
                .add("sha256", "Of the words", s -> Iri.sum(s.reading().words(s.span())))
                .add("rule", "Id of the rule", Stretch::rule);
        StringBuilder out = new StringBuilder(org.hearsay.desk.view.Table.row(columns.names()));
        stretches(reading).forEach(s -> out.append(org.hearsay.desk.view.Table.row(columns.row(s))));
        return out.toString();
    }

    private static List<Stretch> stretches(Reading reading) {
        List<Stretch> all = new ArrayList<>();
        for (Statement s : reading.statements()) {
            s.wording().source().forEach(at -> all.add(new Stretch(reading, "source", s.id(), at, s.rule())));
            s.wording().cue().forEach(at -> all.add(new Stretch(reading, "cue", s.id(), at, s.rule())));
            s.wording().content().forEach(at -> all.add(new Stretch(reading, "content", s.id(), at, s.rule())));
            s.chain().forEach(l -> {
                if (l.span() != null) {
                    all.add(new Stretch(reading, "chain", s.id(), l.span(), l.rule()));
                }
            });
        }
        reading.events().forEach(e -> all.add(new Stretch(reading, "event", e.id(), e.span(), e.rule())));
        reading.damage().forEach(d -> all.add(new Stretch(reading, "damage", "", d.span(), d.rule())));
        reading.findings().mentions().forEach(m -> all.add(new Stretch(reading, "mention", "", m.span(), m.rule())));
        reading.findings().moments().forEach(m -> all.add(new Stretch(reading, "moment", "", m.span(), m.rule())));
        reading.findings().figures().forEach(f -> all.add(new Stretch(reading, "figure", "", f.span(), f.rule())));
        return all;
    }

    /**
     * Looks whether a bundle is as it was made: every file against its sum, every span against the words of its report.
     *
     * @return what is not as it was, one line each; nothing if all sums hold
     * @throws IOException if {@code in} cannot be read
     */
    public static List<String> check(InputStream in) throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, byte[]> files = files(in, wrong);
        byte[] manifest = files.remove(MANIFEST);
        if (manifest == null) {
            wrong.add("there is no " + MANIFEST + ": this is no evidence bundle, or it was cut short");
            return wrong;
        }
        try {
            sums(new JsonMapper().readTree(manifest), files, wrong);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (file.getKey().endsWith("/spans.csv")) {
                    words(file, files, wrong);
                }
            }
        } catch (JacksonException e) {
            wrong.add("a file of JSON cannot be read");
        }
        return wrong;
    }

    private static Map<String, byte[]> files(InputStream in, List<String> wrong) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(LONGEST);
                if (bytes.length == LONGEST || files.put(entry.getName(), bytes) != null) {
                    wrong.add(entry.getName() + ": too long, or there twice");
                }
            }
        } catch (ZipException e) {
            wrong.add("the zip itself is damaged");
        }
        return files;
    }

    private static void sums(JsonNode manifest, Map<String, byte[]> files, List<String> wrong) {
        TreeSet<String> more = new TreeSet<>(files.keySet());
        for (JsonNode file : manifest.path("files")) {
            String name = file.path("file").asString("");
            byte[] bytes = files.get(name);
            if (bytes == null) {
                wrong.add(name + ": missing");
            } else if (!Iri.sum(bytes).equals(file.path("sha256").asString(""))) {
                wrong.add(name + ": not the bytes that were put in");
            }
            more.remove(name);
        }
        more.forEach(name -> wrong.add(name + ": not in the manifest"));
    }

    /** Each span of a report must hold the words that its sum was made of. */
    private static void words(Map.Entry<String, byte[]> spans, Map<String, byte[]> files, List<String> wrong) {
        String name = spans.getKey();
        byte[] reading = files.get(name.replace("spans.csv", "reading.json"));
        Text text = reading == null ? null : text(reading);
        if (text == null) {
            wrong.add(name + ": there is no text to it");
            return;
        }
        List<String> lines = new String(spans.getValue(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells.length < 6 || !holds(text, cells)) {
                wrong.add(name + ": the words of a span are not those that were summed: " + line);
            }
        }
    }

    private static @Nullable Text text(byte[] reading) {
        String text =
                new JsonMapper().readTree(reading).path("report").path("text").asString(null);
        return text == null ? null : new Text(text);
    }

    private static boolean holds(Text text, String[] cells) {
        try {
            Span span = new Span(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
            return span.end() <= text.length() && Iri.sum(text.of(span)).equals(cells[4]);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
