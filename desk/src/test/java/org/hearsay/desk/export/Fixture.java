package org.hearsay.desk.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Account;
import org.hearsay.model.Actor;
import org.hearsay.model.Assertion;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Counts;
import org.hearsay.model.Damage;
import org.hearsay.model.Descent;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Findings;
import org.hearsay.model.Link;
import org.hearsay.model.Matching;
import org.hearsay.model.Mention;
import org.hearsay.model.Metadata;
import org.hearsay.model.Moment;
import org.hearsay.model.Origin;
import org.hearsay.model.Part;
import org.hearsay.model.Party;
import org.hearsay.model.Passage;
import org.hearsay.model.Place;
import org.hearsay.model.Plan;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Role;
import org.hearsay.model.Severity;
import org.hearsay.model.Site;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Text;
import org.hearsay.model.Toponym;
import org.hearsay.model.Wording;

/** Two reports of an invented shelling, one a copy of the other, with one string in every field that holds words. */
final class Fixture {

    static final String NAME = "Colonel Irma Vask";
    static final String FIRST = "a1".repeat(32);
    static final String SECOND = "b2".repeat(32);

    /** What formulas, mark-up, controls and writing directions are made of; none may change what an export says. */
    static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\";\"x\")",
            "+1",
            "-1+1",
            "@SUM(1)",
            "\t=1",
            "\r=1",
            "two\nlines\r\nand\ta tab",
            "nul\0and\u0007bell",
            "]]> <script>alert(1)</script> &amp; <![CDATA[",
            "\u202Eturned\u2066round\u2069\u061C",
            "a;b,c\\d:e\"f'g`h${x}",
            "BEGIN:VEVENT\r\nSUMMARY:x",
            "\u2028line\u2029paragraph\u0085next\uFEFF",
            "half \uD83D of a pair",
            "\uD83D\uDEA2 ship",
            "{\"@id\":\"urn:x\"} @context _:b0",
            "T1\tPerson 0 4\tx");

    private final String text;
    private final String name;

    private Fixture(String name) {
        this.name = name;
        this.text = name + " said that shells hit Quay Marrow on Friday and 12 people were hurt.\n"
                + "Talks will be held in Ost Province next week.\n"
                + "Der quai wurde andthe.\n";
    }

    static String export(String format, Bundle bundle) {
        return new String(bytes(format, bundle), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String format, Bundle... bundles) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Writing writing = Exports.begin(Exports.named(format).orElseThrow(), "a test", out);
            for (Bundle bundle : bundles) {
                writing.add(bundle);
            }
            writing.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Both reports with {@code name} wherever words stand. */
    static Bundle bundle(String name) {
        Fixture made = new Fixture(name);
        return new Bundle(
                7,
                made.matching(),
                List.of(
                        new Holding(made.reading(FIRST, 6), Instant.parse("2026-03-09T08:30:00Z")),
                        new Holding(made.reading(SECOND, 7), Instant.parse("2026-03-10T08:30:00Z"))));
    }

    private Reading reading(String id, int day) {
        Metadata metadata = new Metadata(
                "https://example.org/" + id.substring(0, 4), name, LocalDate.of(2026, 3, day), "en", name, name);
        Report report =
                new Report(id, "text/plain", "UTF-8", metadata, new Text(text), List.of(), List.of("note " + name));
        Link claimant = new Link(Link.Role.CLAIMANT, Link.Kind.NAMED, name, who(), null, false, "chain.claimant");
        Link relay = new Link(Link.Role.RELAY, Link.Kind.CREDITED, name, who(), null, true, "chain.relay");
        Link outlet = new Link(Link.Role.REPORT, Link.Kind.METADATA, name, null, null, false, "chain.report");
        Statement said = new Statement(
                "s1",
                new Wording(List.of(who()), List.of(at("said")), List.of(content())),
                List.of(),
                new Source(name, Source.Kind.PERSON, "actor-1", Source.Resolution.NAMED),
                Statement.Form.INDIRECT,
                Statement.Act.STATE,
                Statement.Polarity.AFFIRMED,
                null,
                null,
                List.of(claimant, relay, outlet),
                false,
                false,
                "content.clause",
                "because of " + name);
        Statement broken = new Statement(
                "s2",
                new Wording(List.of(), List.of(), List.of(at("wurde andthe"))),
                List.of(),
                new Source(null, Source.Kind.NONE, null, Source.Resolution.UNRESOLVED),
                Statement.Form.DIRECT,
                Statement.Act.STATE,
                Statement.Polarity.AFFIRMED,
                null,
                null,
                List.of(),
                true,
                true,
                "quote.bare",
                "damaged");
        return new Reading(
                "0.1.0",
                "en",
                "1",
                report,
                List.of(new Passage(new Span(0, report.text().length()), Part.BODY, 0, "split.body")),
                List.of(new Damage(
                        at("wurde andthe"), Damage.Kind.SALAD, Severity.SEVERE, "words of two languages", "x.salad")),
                findings(),
                List.of(said, broken),
                List.of(),
                List.of(shelling("e1", "s1"), shelling("e2", "s2"), talks()),
                List.of(new Account(0, Account.Fate.STATEMENT, "s1")),
                List.of());
    }

    private Findings findings() {
        Site quay = new Site("geonames:901", "Quay Marrow", "FR.28", 48.5, -2.25, false, 900);
        Site province = new Site("FR.28", "Ost Province", "FR", 48.0, -2.0, true, 90_000);
        return new Findings(
                List.of(new Actor("actor-1", Actor.Kind.PERSON, name, List.of(name), new Role(name, who()), false)),
                List.of(
                        new Mention(who(), Mention.Kind.PERSON, "actor-1", true, "name.person"),
                        new Mention(at("Quay Marrow"), Mention.Kind.PLACE, "place-1", true, "name.place"),
                        new Mention(at("Ost Province"), Mention.Kind.PLACE, "place-2", true, "name.place")),
                List.of(
                        new Place("place-1", name, Place.Shape.POINT, quay, List.of(), "place.only"),
                        new Place("place-2", name, Place.Shape.AREA, province, List.of(), "place.only")),
                List.of(
                        new Toponym(at("Quay Marrow"), Toponym.Use.PLACE, "place-1", "place.only"),
                        new Toponym(at("Ost Province"), Toponym.Use.PLACE, "place-2", "place.only")),
                List.of(
                        moment("Friday", "2026-03-06", 6, 7, Moment.Precision.DAY),
                        moment("next week", "2026-W11", 9, 16, Moment.Precision.WEEK)),
                List.of(figure()));
    }

    private Moment moment(String words, String value, int from, int until, Moment.Precision precision) {
        return new Moment(
                at(words),
                Moment.Type.DATE,
                value,
                null,
                LocalDate.of(2026, 3, from).atStartOfDay(),
                LocalDate.of(2026, 3, until).atStartOfDay(),
                precision,
                Moment.Anchor.PUBLICATION,
                "time.sample");
    }

    private Figure figure() {
        return new Figure(
                at("12"),
                new BigDecimal("12"),
                new BigDecimal("12"),
                Figure.Comparator.AT_LEAST,
                null,
                at("people"),
                null,
                null,
                null,
                "figure.count");
    }

    private Event shelling(String id, String statement) {
        return new Event(
                id,
                Event.Status.CLAIMED,
                "ASSAULT",
                List.of("heavy-weapons"),
                Event.Quad.MATERIAL_CONFLICT,
                "194",
                List.of("military"),
                true,
                content(),
                List.of(at("shells hit")),
                List.of(new Party(who(), "actor-1", "FRA", "MIL", false, "party.sample")),
                List.of(new Party(at("people"), null, null, "CVL", false, "party.sample")),
                at("Friday"),
                at("Quay Marrow"),
                at("12"),
                statement,
                "event.sample");
    }

    private Event talks() {
        return new Event(
                "e3",
                Event.Status.PLANNED,
                "CONSULT",
                List.of(),
                Event.Quad.VERBAL_COOP,
                "040",
                List.of(),
                true,
                at("Talks will be held in Ost Province next week"),
                List.of(at("Talks")),
                List.of(),
                List.of(),
                at("next week"),
                at("Ost Province"),
                null,
                null,
                "event.sample");
    }

    private Matching matching() {
        Claim claim = new Claim(
                "a1.c-1",
                Claim.Type.EVENT,
                name,
                List.of(assertion(FIRST), assertion(SECOND)),
                new Counts(1, 1, 2),
                Counts.NONE,
                List.of());
        Origin origin = new Origin(
                "a1.o-1",
                name,
                name,
                LocalDate.of(2026, 3, 6),
                List.of(new Citation(FIRST, content()), new Citation(SECOND, content())));
        Plan plan = new Plan(
                "a1.p-1",
                name,
                List.of(new Citation(FIRST, at("Talks will be held in Ost Province next week"))),
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 15),
                Plan.Outcome.UNKNOWN,
                List.of());
        Dispatch dispatch = new Dispatch(
                FIRST,
                FIRST,
                List.of(FIRST, SECOND),
                List.of(new Descent(SECOND, FIRST, Descent.Kind.COPY, true, List.of(name))));
        return new Matching(
                List.of(FIRST, SECOND),
                List.of(dispatch),
                List.of(List.of(FIRST, SECOND)),
                List.of(origin),
                List.of(claim),
                List.of(plan));
    }

    private Assertion assertion(String report) {
        return new Assertion(new Citation(report, content()), "s1", "a1.o-1", Assertion.Stance.ASSERTS, figure());
    }

    private Span content() {
        return at("that shells hit Quay Marrow on Friday and 12 people were hurt");
    }

    private Span who() {
        return new Span(0, name.codePointCount(0, name.length()));
    }

    /** Behind the name, which may hold anything; offsets count code points. */
    private Span at(String words) {
        String flat = new Text(text).flat();
        int start = flat.indexOf(words, who().end());
        return new Span(start, start + words.length());
    }
}
