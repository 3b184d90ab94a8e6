package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.hearsay.model.Account;
import org.hearsay.model.Actor;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Findings;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Metadata;
import org.hearsay.model.Miss;
import org.hearsay.model.Moment;
import org.hearsay.model.Part;
import org.hearsay.model.Party;
import org.hearsay.model.Passage;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Role;
import org.hearsay.model.Severity;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Text;
import org.hearsay.model.Wording;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ReadingJsonTest {

    private static final String TEXT = "😀 Mayor Ada Quill said \"no\" to 12000 on Monday.";

    @Test
    void theDocumentIsWellFormedInBothLayouts() {
        assertThat(names(new ReadingJson(true, true).of(reading(TEXT))))
                .isEqualTo(names(new ReadingJson(false, true).of(reading(TEXT))));
    }

    @Test
    void fieldsStandInTheirOrder() {
        String line = new ReadingJson(false, true).of(reading(TEXT));
        assertThat(topFields(line))
                .containsExactly(
                        "schema",
                        "offsets",
                        "engine",
                        "language",
                        "report",
                        "passages",
                        "damage",
                        "actors",
                        "mentions",
                        "places",
                        "toponyms",
                        "moments",
                        "figures",
                        "statements",
                        "misses",
                        "events",
                        "account",
                        "notes",
                        "condition");
        assertThat(line)
                .contains(
                        "\"statements\":[{\"id\":\"s1\",\"wording\":{\"source\":[{\"span\":[8,17],\"words\":\"Ada Quill\"}],"
                                + "\"cue\":[{\"span\":[18,22],\"words\":\"said\"}],"
                                + "\"content\":[{\"span\":[23,27],\"words\":\"\\\"no\\\"\"}]},\"repeats\":[],"
                                + "\"source\":{\"name\":\"Ada Quill\",\"kind\":\"person\",\"actor\":\"actor-1\",\"resolution\":\"named\"},"
                                + "\"form\":\"direct\",\"act\":\"state\",\"polarity\":\"affirmed\",\"addressee\":null,"
                                + "\"moment\":{\"span\":[40,46],\"words\":\"Monday\"},\"chain\":[{\"role\":\"report\",\"kind\":\"metadata\","
                                + "\"who\":null,\"named\":null,\"cue\":null,\"uncertain\":false,\"rule\":\"chain.report\"}],"
                                + "\"inferred\":false,\"damaged\":false,\"rule\":\"attribute.say\",\"reason\":\"why\"}]")
                .contains(
                        "\"misses\":[{\"span\":[18,22],\"words\":\"said\",\"reason\":\"why not\",\"rule\":\"miss.nothing\"}]");
    }

    @Test
    void numbersAreWrittenInFull() {
        assertThat(new ReadingJson(false, true).of(reading(TEXT))).contains("\"low\":12000,\"high\":12000,");
    }

    @Test
    void spansCountCodePoints() {
        Reading reading = reading(TEXT);
        int[] points = TEXT.codePoints().toArray();
        Span span = reading.statements().get(0).wording().source().get(0);
        assertThat(new String(points, span.start(), span.length())).isEqualTo("Ada Quill");
    }

    @Test
    void nothingOfTheMachineShows() {
        String here = new ReadingJson(true, true).of(reading(TEXT));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String lineSeparator = System.getProperty("line.separator");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            System.setProperty("line.separator", "\r\n");
            assertThat(new ReadingJson(true, true).of(reading(TEXT))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", lineSeparator);
        }
        assertThat(here).doesNotContain("\r");
    }

    @Test
    void aSurrogateWithoutItsPartnerKeepsItsPlaceAndHarmsNothing() {
        String broken = TEXT.replace("Mayor", "M\uD83Dy\uDE00r");
        String document = new ReadingJson(false, true).of(reading(broken));
        assertThat(document).contains("M\uFFFDy\uFFFDr Ada Quill").contains("\"span\":[8,17],\"words\":\"Ada Quill\"");
        assertThat(document.replace("😀", "").chars().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .isFalse();
        names(document);
    }

    @Test
    void theTextCanStayBehind() {
        String document = new ReadingJson(false, false).of(reading(TEXT));
        assertThat(document).doesNotContain("\"text\":").contains("\"words\":\"Ada Quill\"");
    }

    private static List<String> names(String json) {
        List<String> names = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                names.add(token + " " + parser.getString());
            }
        }
        return names;
    }

    private static List<String> topFields(String json) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
    }

    private static Reading reading(String text) {
        Span name = new Span(8, 17);
        Span monday = new Span(40, 46);
        Link report = new Link(Link.Role.REPORT, Link.Kind.METADATA, null, null, null, false, "chain.report");
        Statement statement = new Statement(
                "s1",
                new Wording(List.of(name), List.of(new Span(18, 22)), List.of(new Span(23, 27))),
                List.of(),
                new Source("Ada Quill", Source.Kind.PERSON, "actor-1", Source.Resolution.NAMED),
                Statement.Form.DIRECT,
                Statement.Act.STATE,
                Statement.Polarity.AFFIRMED,
                null,
                monday,
                List.of(report),
                false,
                false,
                "attribute.say",
                "why");
        Findings findings = new Findings(
                List.of(new Actor(
                        "actor-1",
                        Actor.Kind.PERSON,
                        "Ada Quill",
                        List.of("Ada Quill"),
                        new Role("Mayor", new Span(2, 7)),
                        false)),
                List.of(new Mention(name, Mention.Kind.PERSON, "actor-1", true, "find.name")),
                List.of(new Place("place-1", "Quay", Place.Shape.UNKNOWN)),
                List.of(new Moment(
                        monday,
                        Moment.Type.DATE,
                        "2026-05-11",
                        null,
                        LocalDate.of(2026, 5, 11).atStartOfDay(),
                        LocalDate.of(2026, 5, 12).atStartOfDay(),
                        Moment.Precision.DAY,
                        Moment.Anchor.PUBLICATION,
                        "time.weekday.past")),
                List.of(new Figure(
                        new Span(31, 36),
                        new BigDecimal("1.2E+4"),
                        new BigDecimal("1.2E+4"),
                        Figure.Comparator.EXACT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "figure.count")));
        return new Reading(
                "0",
                "en",
                "1",
                new Report("ab", "text/plain", "UTF-8", Metadata.NONE, new Text(text), List.of(), List.of()),
                List.of(new Passage(new Span(0, 47), Part.REPEATED_HEADLINE, 0, "split.line")),
                List.of(new Damage(new Span(0, 1), Damage.Kind.NON_WORD, Severity.MINOR, "none", "inspect.none")),
                findings,
                List.of(statement),
                List.of(new Miss(new Span(18, 22), "why not", "miss.nothing")),
                List.of(event(monday)),
                List.of(new Account(0, Account.Fate.STATEMENT, "s1")),
                List.of("a note"));
    }

    private static Event event(Span span) {
        return new Event(
                "e1",
                Event.Status.CLAIMED,
                "CONSULT",
                List.of("visit"),
                Event.Quad.VERBAL_COOP,
                "042",
                List.of("diplomatic"),
                true,
                span,
                List.of(span),
                List.of(new Party(span, "actor-1", "NOR", "GOV", true, "party.name")),
                List.of(),
                null,
                null,
                null,
                "s1",
                "event.verb");
    }
}
