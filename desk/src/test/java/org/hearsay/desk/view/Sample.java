package org.hearsay.desk.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Account;
import org.hearsay.model.Account.Fate;
import org.hearsay.model.Actor;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Comparator;
import org.hearsay.model.Findings;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Metadata;
import org.hearsay.model.Miss;
import org.hearsay.model.Moment;
import org.hearsay.model.Moment.Anchor;
import org.hearsay.model.Moment.Precision;
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
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Statement.Form;
import org.hearsay.model.Statement.Polarity;
import org.hearsay.model.Text;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** A reading made by hand in which every record and every field has something to show. All of it is invented. */
public final class Sample {

    static final String TEXT =
            """
            Ferry ban stays, port chief says: No boat leaves before the inquest
            Ferry ban stays, port chief says: No boat leaves before the inquest
            A quiet quay
            The port of Quellin kept its ferries moored on Tuesday 🚢, two days after the grounding of the Marenka. \
            Port director Ines Halvard told the crews that "no boat leaves" before the inquest is over, as the agency \
            Norpress reported. She added that more than 40% of the freight bound for Ostrel was stuck on the quay.
            Ostrel answers
            The island council conceded that its own pilots had left the bridge. Eleven sailors from Ostrel were hurt, \
            according to the harbour clinic. The ministers of both sides will probably meet in Quellin later this week, \
            although it is not clear whether they will sign anything.
            The Hafenrat said the inquset wurde verschoben andthe boats
            Reporting by Tom Ardel, Bay Courier.
            Comments (3)
            """;

    private final Text text;

    private Sample(String original) {
        this.text = new Text(original);
    }

    /** The reading of {@link #TEXT}. */
    public static Reading reading() {
        return new Sample(TEXT)
                .build(new Metadata(
                        "https://example.org/ferry",
                        "Bay Courier",
                        LocalDate.of(2026, 5, 12),
                        "en",
                        null,
                        "Tom Ardel"));
    }

    /** The same reading over a text in which {@code words} stand instead of the agency's name. */
    public static Reading reading(String words) {
        return new Sample(TEXT.replace("Norpress", words)).build(Metadata.NONE);
    }

    private Reading build(Metadata metadata) {
        Report report = new Report(
                "3f9ab12c".repeat(8), "text/plain", "UTF-8", metadata, text, List.of(), List.of("read to the end"));
        List<Passage> passages = passages();
        return new Reading(
                "0.1.0",
                "en",
                "1",
                report,
                passages,
                damage(),
                findings(),
                statements(),
                List.of(new Miss(at("inquset"), "nobody is named who says it", "miss.nobody")),
                events(),
                accounts(passages),
                List.of("no gazetteer was asked"));
    }

    private List<Passage> passages() {
        Part[] parts = {
            Part.HEADLINE,
            Part.REPEATED_HEADLINE,
            Part.HEADING,
            Part.BODY,
            Part.HEADING,
            Part.BODY,
            Part.BODY,
            Part.CREDIT,
            Part.FURNITURE
        };
        List<Passage> passages = new ArrayList<>();
        String flat = text.flat();
        int start = 0;
        for (int block = 0; block < parts.length; block++) {
            int end = flat.indexOf('\n', start);
            for (int at = start; at < end; ) {
                int stop = flat.indexOf(". ", at);
                int to = stop < 0 || stop + 1 > end ? end : stop + 1;
                passages.add(new Passage(
                        new Span(at, to),
                        parts[block],
                        block,
                        "split." + parts[block].name().toLowerCase(Locale.ROOT)));
                at = to == end ? end : to + 1;
            }
            start = end + 1;
        }
        return passages;
    }

    private List<Damage> damage() {
        return List.of(
                new Damage(
                        at("inquset"),
                        Damage.Kind.NON_WORD,
                        Severity.MODERATE,
                        "“inquset” is no word of any language here",
                        "inspect.nonword"),
                new Damage(
                        at("wurde verschoben andthe boats"),
                        Damage.Kind.SALAD,
                        Severity.SEVERE,
                        "words of two languages without a verb that holds them",
                        "inspect.salad"));
    }

    private Findings findings() {
        return new Findings(
                List.of(
                        new Actor(
                                "actor-1",
                                Actor.Kind.PERSON,
                                "Ines Halvard",
                                List.of("Ines Halvard", "She"),
                                new Role("Port director", at("Port director")),
                                false),
                        new Actor(
                                "actor-2",
                                Actor.Kind.BODY,
                                "The island council",
                                List.of("The island council"),
                                null,
                                false),
                        new Actor("actor-3", Actor.Kind.PERSON, "Tom Ardel", List.of("Tom Ardel"), null, true)),
                List.of(
                        new Mention(at("Ines Halvard"), Mention.Kind.PERSON, "actor-1", true, "find.name.person"),
                        new Mention(at("She"), Mention.Kind.PERSON, "actor-1", false, "find.pronoun"),
                        new Mention(at("Ostrel was"), Mention.Kind.PLACE, null, true, "find.name.place")),
                List.of(
                        new Place("place-1", "Quellin", Place.Shape.POINT),
                        new Place("place-2", "Ostrel", Place.Shape.AREA)),
                List.of(
                        new Moment(
                                at("Tuesday"),
                                Moment.Type.DATE,
                                "2026-05-12",
                                null,
                                day(12),
                                day(13),
                                Precision.DAY,
                                Anchor.PUBLICATION,
                                "time.weekday.past"),
                        new Moment(
                                at("two days"),
                                Moment.Type.DURATION,
                                "P2D",
                                null,
                                null,
                                null,
                                Precision.AMOUNT,
                                Anchor.ABSOLUTE,
                                "time.amount"),
                        new Moment(
                                at("later this week"),
                                Moment.Type.DATE,
                                "2026-W20",
                                "END",
                                day(12),
                                day(18),
                                Precision.PART_OF_WEEK,
                                Anchor.PUBLICATION,
                                "time.week.rest")),
                List.of(
                        new Figure(
                                at("more than 40%"),
                                new BigDecimal("40"),
                                new BigDecimal("40"),
                                Comparator.MORE_THAN,
                                "%",
                                at("freight"),
                                at("the freight bound for Ostrel"),
                                null,
                                null,
                                "figure.share"),
                        new Figure(
                                at("Eleven"),
                                new BigDecimal("11"),
                                new BigDecimal("11"),
                                Comparator.EXACT,
                                null,
                                at("sailors"),
                                null,
                                at("from Ostrel"),
                                null,
                                "figure.count")));
    }

    private List<Statement> statements() {
        Link courier = new Link(Link.Role.REPORT, Link.Kind.METADATA, "Bay Courier", null, null, false, "chain.report");
        Link norpress = new Link(
                Link.Role.RELAY,
                Link.Kind.NAMED,
                text.of(agency()),
                agency(),
                at("as the agency"),
                true,
                "chain.relay");
        return List.of(
                statement("s1", wording("port chief", "says", "No boat leaves before the inquest"))
                        .repeats(List.of(second("port chief", "says", "No boat leaves before the inquest")))
                        .source(new Source("Ines Halvard", Source.Kind.PERSON, "actor-1", Source.Resolution.TITLE))
                        .chain(courier)
                        .build(),
                statement("s2", wording("Ines Halvard", "told", "that \"no boat leaves\" before the inquest is over"))
                        .form(Form.MIXED)
                        .to(at("the crews"))
                        .source(new Source("Ines Halvard", Source.Kind.PERSON, "actor-1", Source.Resolution.NAMED))
                        .chain(norpress, courier)
                        .build(),
                statement(
                                "s3",
                                wording(
                                        "She",
                                        "added",
                                        "that more than 40% of the freight bound for Ostrel was stuck on the quay"))
                        .source(new Source("Ines Halvard", Source.Kind.PERSON, "actor-1", Source.Resolution.PRONOUN))
                        .said(at("Tuesday"))
                        .build(),
                statement("s4", wording("The island council", "conceded", "that its own pilots had left the bridge"))
                        .act(Act.CONCEDE)
                        .source(new Source("The island council", Source.Kind.BODY, "actor-2", Source.Resolution.NAMED))
                        .build(),
                statement("s5", wording("the harbour clinic", "according to", "Eleven sailors from Ostrel were hurt"))
                        .source(new Source(null, Source.Kind.UNNAMED, null, Source.Resolution.UNRESOLVED))
                        .inferred()
                        .build(),
                statement("s6", wording("The Hafenrat", "said", "the inquset"))
                        .act(Act.DENY)
                        .source(new Source("The Hafenrat", Source.Kind.BODY, null, Source.Resolution.NAMED))
                        .damaged()
                        .build());
    }

    private List<Event> events() {
        Span will = at("will probably meet in Quellin");
        Span unknown = at("it is not clear whether they will sign anything");
        Party ministers = new Party(at("The ministers of both sides"), null, null, "GOV", false, "party.noun");
        Span hurt = at("were hurt");
        return List.of(
                event("e1", Event.Status.PLANNED, "CONSULT", will, List.of(ministers), at("later this week"), null),
                event("e2", Event.Status.NOT_KNOWN, null, unknown, List.of(), null, null),
                event("e3", Event.Status.CLAIMED, "ACCUSE", hurt, List.of(), null, "s5"));
    }

    private static Event event(
            String id,
            Event.Status status,
            @Nullable String type,
            Span span,
            List<Party> actors,
            @Nullable Span moment,
            @Nullable String statement) {
        return new Event(
                id,
                status,
                type,
                List.of(),
                null,
                null,
                List.of(),
                true,
                span,
                List.of(span),
                actors,
                List.of(),
                moment,
                null,
                null,
                statement,
                "event.sample");
    }

    private List<Account> accounts(List<Passage> passages) {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Span span = passages.get(i).span();
            Optional<Statement> told = statements().stream()
                    .filter(s -> s.wording().content().stream().anyMatch(span::overlaps))
                    .findFirst();
            Fate fate =
                    switch (passages.get(i).part()) {
                        case HEADLINE, REPEATED_HEADLINE, HEADING -> Fate.HEADING;
                        case CREDIT -> Fate.CREDIT;
                        case FURNITURE -> Fate.FURNITURE;
                        case BODY -> told.isPresent() ? Fate.STATEMENT : Fate.NARRATION;
                    };
            accounts.add(new Account(i, fate, told.map(Statement::id).orElse("nobody named")));
        }
        return accounts;
    }

    private Span agency() {
        Span around = at("as the agency");
        int end = text.flat().indexOf(" reported", around.end());
        return new Span(around.end() + 1, end);
    }

    private Wording wording(String source, String cue, String content) {
        Span what = at(content);
        return new Wording(List.of(at(source)), List.of(cueNear(source, cue)), List.of(what));
    }

    private Span cueNear(String source, String cue) {
        int near = cue.equals("according to") ? 0 : at(source).end();
        int start = text.flat().indexOf(cue, near);
        return new Span(start, start + cue.length());
    }

    private Wording second(String source, String cue, String content) {
        int line = text.flat().indexOf('\n') + 1;
        return new Wording(List.of(after(source, line)), List.of(after(cue, line)), List.of(after(content, line)));
    }

    private Span at(String words) {
        return after(words, 0);
    }

    private Span after(String words, int offset) {
        int start = text.flat().indexOf(words, offset);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static LocalDateTime day(int day) {
        return LocalDate.of(2026, 5, day).atStartOfDay();
    }

    private static Builder statement(String id, Wording wording) {
        return new Builder(id, wording);
    }

    private static final class Builder {

        private final String id;
        private final Wording wording;
        private List<Wording> repeats = List.of();
        private Source source = new Source(null, Source.Kind.NONE, null, Source.Resolution.UNRESOLVED);
        private Form form = Form.INDIRECT;
        private Act act = Act.STATE;
        private Span addressee;
        private Span moment;
        private List<Link> chain = List.of();
        private boolean inferred;
        private boolean damaged;

        Builder(String id, Wording wording) {
            this.id = id;
            this.wording = wording;
        }

        Builder repeats(List<Wording> value) {
            repeats = value;
            return this;
        }

        Builder source(Source value) {
            source = value;
            return this;
        }

        Builder form(Form value) {
            form = value;
            return this;
        }

        Builder act(Act value) {
            act = value;
            return this;
        }

        Builder to(Span value) {
            addressee = value;
            return this;
        }

        Builder said(Span value) {
            moment = value;
            return this;
        }

        Builder chain(Link... links) {
            chain = List.of(links);
            return this;
        }

        Builder inferred() {
            inferred = true;
            return this;
        }

        Builder damaged() {
            damaged = true;
            return this;
        }

        Statement build() {
            return new Statement(
                    id,
                    wording,
                    repeats,
                    source,
                    form,
                    act,
                    act == Act.DENY ? Polarity.DENIED : Polarity.AFFIRMED,
                    addressee,
                    moment,
                    chain,
                    inferred,
                    damaged,
                    "attribute.say",
                    "a verb of saying with its subject");
        }
    }
}
