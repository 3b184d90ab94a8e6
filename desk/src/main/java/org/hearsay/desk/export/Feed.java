package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** What somebody said, or what was said on a topic, as an Atom feed (RFC 4287), the newest first. */
final class Feed implements Form {

    /** Entries of a feed: a reader of feeds asks again and again, and wants what is new. */
    static final int MOST = 1_000;

    private static final List<Column> FIELDS = List.of(
            new Column(
                    "id", "urn:hearsay:said:… made of the speaker and the words: the same whichever report tells them"),
            new Column("title", "Who, and what is done by saying it"),
            new Column(
                    "updated",
                    "When the first report that tells it was published; where that is not told, when it was added; else"
                            + " 1970-01-01"),
            new Column("author", "Publisher of that report"),
            new Column("link", "Its address, where told"),
            new Column("category", "What is done by saying it, such as state or deny"),
            new Column("content", "What is said, word for word"),
            new Column("summary", "On whose word, from the claimant to the report"));

    private static final Format FORMAT = new Format(
            "atom",
            ".atom",
            "application/atom+xml; charset=utf-8",
            "new statements of a person or on a topic, as a feed",
            true,
            FIELDS,
            List.of(
                    "One entry for the same words of the same speaker, whatever number of reports tell them",
                    "The newest " + MOST + " statements; none whose content lies in damage",
                    "With --who a feed of a person, with --topic of a topic",
                    "What XML cannot hold is U+FFFD"));

    @Override
    public Format format() {
        return FORMAT;
    }

    private record Entry(
            Instant updated,
            String id,
            String title,
            String publisher,
            @Nullable String url,
            String act,
            String content,
            String chain) {}

    private static final Comparator<Entry> NEWEST =
            Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::id);

    @Override
    public Writing begin(String what, OutputStream out) {
        return new Newest(what, out);
    }

    /** Keeps the newest, and of all others only that they were there. */
    private static final class Newest implements Writing {

        private final String what;
        private final OutputStream out;
        private final TreeSet<Entry> newest = new TreeSet<>(NEWEST);
        private final Map<String, Entry> held = new HashMap<>();
        private final Set<String> gone = new HashSet<>();

        Newest(String what, OutputStream out) {
            this.what = what;
            this.out = out;
        }

        @Override
        public void add(Bundle bundle) {
            for (Holding holding : bundle.holdings()) {
                for (Statement statement : holding.reading().statements()) {
                    if (!statement.damaged()) {
                        take(entry(holding, statement));
                    }
                }
            }
        }

        /** Of the same words those told first stay; once they are too old for the feed, they are not new again. */
        private void take(Entry entry) {
            Entry before = held.get(entry.id());
            if (gone.contains(entry.id())
                    || (before != null && !before.updated().isAfter(entry.updated()))) {
                return;
            }
            if (before != null) {
                newest.remove(before);
            }
            held.put(entry.id(), entry);
            newest.add(entry);
            if (newest.size() > MOST) {
                Entry oldest = newest.last();
                newest.remove(oldest);
                held.remove(oldest.id());
                gone.add(oldest.id());
            }
        }

        @Override
        public void end() throws IOException {
            out.write(document(what, List.copyOf(newest)).getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static Entry entry(Holding holding, Statement statement) {
        Reading reading = holding.reading();
        Metadata metadata = reading.report().metadata();
        String name = statement.source().name();
        String content = content(reading, statement);
        String act = String.valueOf(Terms.of(statement.act()));
        return new Entry(
                updated(holding),
                "urn:hearsay:said:" + Iri.sum(name + "\n" + content).substring(0, 32),
                name(name) + ": " + act,
                name(metadata.publisher()),
                Iri.web(metadata.url()),
                act,
                content,
                StatementRow.chain(statement));
    }

    private static String content(Reading reading, Statement statement) {
        return String.valueOf(Terms.words(reading, statement.wording().content()));
    }

    private static Instant updated(Holding holding) {
        Metadata metadata = holding.reading().report().metadata();
        LocalDate published = metadata.published();
        if (metadata.filed() != null) {
            return metadata.filed();
        }
        if (published != null) {
            return published.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return holding.added() == null ? Instant.EPOCH : holding.added();
    }

    private static String document(String what, List<Entry> entries) {
        Xml xml = new Xml();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.element("id", "urn:hearsay:feed:" + Iri.sum(what).substring(0, 32));
        xml.element("title", "Statements: " + what);
        xml.element(
                "updated", (entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated()).toString());
        xml.element("generator", "Hearsay");
        entries.forEach(e -> entry(xml, e));
        return xml.close().toString();
    }

    private static void entry(Xml xml, Entry entry) {
        xml.open("entry");
        xml.element("id", entry.id());
        xml.element("title", entry.title());
        xml.element("updated", entry.updated().toString());
        xml.open("author").element("name", entry.publisher()).close();
        if (entry.url() != null) {
            xml.empty("link", "rel", "via", "href", entry.url());
        }
        xml.empty("category", "term", entry.act());
        xml.element("content", entry.content(), "type", "text");
        xml.element("summary", entry.chain(), "type", "text");
        xml.close();
    }

    private static String name(@Nullable String name) {
        return name == null || name.isBlank() ? "not named" : name;
    }
}
