package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Status;
import org.hearsay.model.Metadata;
import org.hearsay.model.Party;
import org.jspecify.annotations.Nullable;

/** Coded events as records of PLOVER 2.0, one JSON document a line. */
final class Plover implements Form {

    /** All but what is said not to have happened, which PLOVER does not take for events, and what is expressly not known. */
    private static final Set<Status> EVENTS = EnumSet.complementOf(EnumSet.of(Status.NEGATED, Status.NOT_KNOWN));

    private static final List<Column> FIELDS = List.of(
            new Column("id", "Beginning of the report's id and the event's"),
            new Column("date", "First day that is told; null where none is, never the day of publication"),
            new Column("enddate", "Last day, where it is another"),
            new Column(
                    "actor",
                    "Who does it: code (state or IGO, UNO, …), code_inferred where the"
                            + " words themselves do not tell it, sector, entity_text; a list also for one"),
            new Column("recipient", "To whom, in the same way"),
            new Column("event", "Type of PLOVER 2.0, in a list"),
            new Column("mode", "Modes"),
            new Column("context", "Contexts"),
            new Column(
                    "quad_code",
                    "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
            new Column(
                    "event_loc",
                    "Place: extracted_place, resolved_place, geonameid, lat and lon (points only), province, country,"
                            + " resolution"),
            new Column("event_text", "The words that carry the event"),
            new Column("text_info", "start and end of these words, in code points"),
            new Column("cite_info", "url, title, publication, date (of publication), language, version"),
            new Column("coder", "What coded it"),
            new Column("has_event", "Always true"),
            new Column(
                    "hearsay",
                    "What PLOVER has no field for: status, main, claimant, chain, statement, figure, cameo, incident, claim,"
                            + " dispatch, the three numbers with their base, rule"));

    private final Form table = Tables.form(
            new Format(
                    "plover",
                    ".jsonl",
                    "application/jsonl; charset=utf-8",
                    "coded events as PLOVER 2.0 records",
                    true,
                    FIELDS,
                    List.of(
                            "One record for each event of each report: hearsay.incident is the same where several tell of"
                                    + " one, so count its different values",
                            "status goes before all else: what is planned, possible, demanded or denied has not happened"
                                    + " because there is a record of it",
                            "Fields that are not told are left out, but for date")),
            "",
            Plover::records,
            r -> r.line() + "\n");

    @Override
    public Format format() {
        return table.format();
    }

    @Override
    public Writing begin(String what, OutputStream out) throws IOException {
        return table.begin(what, out);
    }

    private static List<Node> records(Bundle bundle) {
        List<Node> records = new ArrayList<>();
        Incident.of(bundle, EVENTS).forEach(i -> i.tellings().forEach(t -> records.add(record(i, t))));
        return records;
    }

    private static Node record(Incident incident, Telling telling) {
        Event event = telling.event();
        Days days = telling.days();
        boolean several = days != null && !days.first().equals(days.last());
        return new Node()
                .with("id", telling.id())
                .always("date", days == null ? null : days.first().toString())
                .with("enddate", days == null || !several ? null : days.last().toString())
                .always("actor", parties(telling, event.actors()))
                .with("recipient", parties(telling, event.recipients()))
                .always("event", List.of(String.valueOf(event.type())))
                .with("mode", event.modes())
                .with("context", event.contexts())
                .with("quad_code", event.quad() == null ? null : event.quad().number())
                .with("event_loc", place(telling.spot()))
                .with("event_text", telling.reading().words(event.span()))
                .with(
                        "text_info",
                        new Node()
                                .with("start", event.span().start())
                                .with("end", event.span().end()))
                .with("cite_info", cite(telling))
                .with("coder", "Hearsay " + telling.reading().engine())
                .with("has_event", true)
                .with("hearsay", own(incident, telling));
    }

    private static List<Node> parties(Telling telling, List<Party> parties) {
        return parties.stream()
                .map(p -> new Node()
                        .with("code", p.country())
                        .with("sector", p.sector())
                        .with("code_inferred", p.inferred() ? true : null)
                        .with("entity_text", telling.reading().words(p.span())))
                .toList();
    }

    private static @Nullable Node place(@Nullable Spot spot) {
        if (spot == null) {
            return null;
        }
        Integer precision = spot.precision();
        return new Node()
                .with("extracted_place", spot.name())
                .with("resolved_place", spot.siteName())
                .with("geonameid", spot.geonames())
                .with("lat", spot.latitude())
                .with("lon", spot.longitude())
                .with("province", spot.division())
                .with("country", spot.country())
                .with("resolution", precision == null ? null : resolution(precision));
    }

    /** 4 a city, 3 a district, 2 a province, 1 a country. */
    private static @Nullable Integer resolution(int precision) {
        return switch (precision) {
            case 1 -> 4;
            case 3 -> 3;
            case 4 -> 2;
            case 6 -> 1;
            default -> null;
        };
    }

    private static Node cite(Telling telling) {
        Metadata metadata = telling.metadata();
        return new Node()
                .with("url", metadata.url())
                .with("title", metadata.title())
                .with("publication", metadata.publisher())
                .with("date", Terms.text(metadata.published()))
                .with("language", telling.reading().language())
                .with("version", telling.holding().id());
    }

    private static Node own(Incident incident, Telling telling) {
        Event event = telling.event();
        return new Node()
                .with("status", Terms.of(event.status()))
                .with("main", event.main())
                .with("claimant", telling.claimant())
                .with("chain", telling.chain())
                .with("statement", event.statement())
                .with("low", telling.low())
                .with("high", telling.high())
                .with("comparator", telling.comparator())
                .with("counted", telling.counted())
                .with("cameo", event.cameo())
                .with("incident", incident.id())
                .with("claim", incident.claim())
                .with("dispatch", incident.ties().dispatch(telling.holding().id()))
                .with("utterances_at_most", incident.utterances())
                .with("dispatches_at_most", incident.dispatches())
                .with("reports", incident.reports())
                .with("base", incident.ties().base())
                .with("rule", event.rule());
    }
}
