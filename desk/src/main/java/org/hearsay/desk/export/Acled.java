package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.model.Event;
import org.hearsay.model.Party;
import org.jspecify.annotations.Nullable;

/** Incidents in the columns of an ACLED sheet, as far as reports tell them. */
final class Acled implements Form {

    private static final String JUDGED = "Left empty: it takes a judgement that the words of reports do not make";
    private static final String CIVILIANS = "Violence against civilians";
    private static final String REMOTE = "Explosions/Remote violence";

    /** PLOVER modes that say which kind of ACLED's event types it is; {@code type/mode} to {@code event type/sub-event type}. */
    private static final Map<String, List<String>> TYPES = Map.ofEntries(
            Map.entry("ASSAULT/aerial", List.of(REMOTE, "Air/drone strike")),
            Map.entry("ASSAULT/drone", List.of(REMOTE, "Air/drone strike")),
            Map.entry("ASSAULT/heavy-weapons", List.of(REMOTE, "Shelling/artillery/missile attack")),
            Map.entry("ASSAULT/explosives", List.of(REMOTE, "Remote explosive/landmine/IED")),
            Map.entry("ASSAULT/suicide-attack", List.of(REMOTE, "Suicide bomb")),
            Map.entry("ASSAULT/unconventional", List.of(REMOTE, "")),
            Map.entry("ASSAULT/sexual", List.of(CIVILIANS, "Sexual violence")),
            Map.entry("ASSAULT/crowd-control", List.of("Protests", "Protest with intervention")),
            Map.entry("PROTEST/riot", List.of("Riots", "Violent demonstration")),
            Map.entry("COERCE/arrest", List.of("Strategic developments", "Arrests")),
            Map.entry("RETREAT/ceasefire", List.of("Strategic developments", "Agreement")));

    /** PLOVER sectors in the words that ACLED has for kinds of actors. */
    private static final Map<String, String> KINDS = Map.of(
            "MIL", "State forces",
            "COP", "State forces",
            "GOV", "State forces",
            "SPY", "State forces",
            "REB", "Rebel group",
            "PRM", "Political militia",
            "CVL", "Civilians",
            "REF", "Civilians",
            "JRN", "Civilians",
            "MED", "Civilians");

    private static final Set<Event.Quad> CONFLICT = Set.of(Event.Quad.MATERIAL_CONFLICT);

    private final Form table;

    Acled() {
        Columns<Incident> columns = columns();
        Format format = new Format(
                "acled",
                ".csv",
                "text/csv; charset=utf-8",
                "incidents of conflict, protest and retreat, ACLED-like",
                true,
                columns.columns(),
                List.of(
                        "One row for each incident, whatever number of reports tell of it; a claim and its denial have a row each",
                        "An event type stands only where the words name the means or the act; a fight between armed sides"
                                + " and an attack on civilians are not told apart by us",
                        "fatalities is left to the coder: claimed_low and claimed_high say what somebody claims, of what"
                                + " counted says",
                        "An area has no coordinates",
                        Tables.INERT));
        this.table = Tables.csv(format, columns, Acled::rows);
    }

    @Override
    public Format format() {
        return table.format();
    }

    @Override
    public Writing begin(String what, OutputStream out) throws IOException {
        return table.begin(what, out);
    }

    private static List<Incident> rows(Bundle bundle) {
        return Incident.of(bundle, Incident.TOLD).stream()
                .filter(i -> CONFLICT.contains(i.event().quad()) || type(i.event()) != null)
                .toList();
    }

    private static Columns<Incident> columns() {
        Columns<Incident> all = new Columns<>();
        all.add(
                "event_id_cnty",
                "Of the incident in this export: the beginning of a report's id and the event's",
                Incident::id);
        all.add("event_date", "First day that is told; empty where none is", Incident.days(d -> d.first()
                .toString()));
        all.add("year", "Of event_date", Incident.days(d -> d.first().getYear()));
        all.add(
                "time_precision",
                "1 the day, 2 a week, 3 a month; empty where it is more or nothing is told",
                Incident.days(Days::acled));
        all.empty(JUDGED, "disorder_type");
        all.add("event_type", "ACLED's, where the words name the means or the act", i -> part(i.event(), 0));
        all.add("sub_event_type", "ACLED's, where the words name the means or the act", i -> part(i.event(), 1));
        actors(all);
        all.empty("Left empty: no numbers of states are held", "iso");
        all.empty(JUDGED, "region");
        all.add("country", "ISO 3166 alpha-3 code of the state that the place lies in", Incident.spot(Spot::country));
        all.add("admin1", "Code of the first-level division", Incident.spot(Spot::division));
        all.empty("Left empty: lower divisions are not held", "admin2", "admin3");
        all.add("location", "The place as written", Incident.spot(Spot::name));
        all.add("latitude", "Degrees north, of places that are points only", Incident.spot(Spot::latitude));
        all.add("longitude", "Degrees east, of places that are points only", Incident.spot(Spot::longitude));
        all.add("geo_precision", "1 a place, 3 a region or state", Incident.spot(Acled::precision));
        sources(all);
        return all;
    }

    private static void actors(Columns<Incident> all) {
        all.add(
                "actor1",
                "Who does it, as written",
                i -> i.any(t -> t.words(t.event().actors())));
        all.empty(JUDGED, "assoc_actor_1");
        all.add(
                "inter1",
                "What sort of actor, where the words tell",
                i -> i.any(t -> kind(t.event().actors())));
        all.add(
                "actor2",
                "To whom, as written",
                i -> i.any(t -> t.words(t.event().recipients())));
        all.empty(JUDGED, "assoc_actor_2");
        all.add(
                "inter2",
                "What sort of actor, where the words tell",
                i -> i.any(t -> kind(t.event().recipients())));
        all.empty(JUDGED, "interaction", "civilian_targeting");
    }

    private static void sources(Columns<Incident> all) {
        all.add(
                "source",
                "Publishers of the reports",
                i -> i.each(t -> t.metadata().publisher()));
        all.empty(JUDGED, "source_scale");
        all.add("notes", "The words that carry the event in the report published first", i -> i.first()
                .reading()
                .words(i.event().span()));
        all.empty("Left empty: the words do not part deaths from other harm", "fatalities");
        all.add("tags", "PLOVER type, modes and contexts", i -> tags(i.event()));
        all.add("claimed_low", "Lowest number claimed; empty where it is bounded from above only", Incident::low);
        all.add("claimed_high", "Highest number claimed; empty where it is bounded from below only", Incident::high);
        all.add("counted", "What is counted, as written", i -> i.each(Telling::counted));
        all.add(
                "status",
                "asserted by the report, claimed by somebody in it, conceded or denied",
                i -> Terms.of(i.event().status()));
        all.add(
                "source_original",
                "Who says so in them; empty where the reports say it themselves",
                i -> i.each(Telling::claimant));
        all.add("reports", "Reports that tell of it, copies included", Incident::reports);
        all.add("dispatches_at_most", "Texts among them, copies and translations counted once", Incident::dispatches);
        all.add("utterances_at_most", "Occasions on which somebody is told to have said it", Incident::utterances);
        all.add("base", "Among what these three were counted", i -> i.ties().base());
        all.add(
                "url",
                "Addresses of the reports, where told",
                i -> i.each(t -> t.metadata().url()));
    }

    private static @Nullable List<String> type(Event event) {
        for (String mode : event.modes()) {
            List<String> type = TYPES.get(event.type() + "/" + mode);
            if (type != null) {
                return type;
            }
        }
        return "PROTEST".equals(event.type()) ? List.of("Protests", "") : null;
    }

    private static @Nullable String part(Event event, int part) {
        List<String> type = type(event);
        return type == null || type.get(part).isEmpty() ? null : type.get(part);
    }

    private static @Nullable String kind(List<Party> parties) {
        return parties.stream()
                .map(Party::sector)
                .filter(s -> s != null && KINDS.containsKey(s))
                .map(KINDS::get)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer precision(Spot spot) {
        Integer precision = spot.precision();
        return precision == null ? null : precision == 1 ? (Integer) 1 : (Integer) 3;
    }

    private static String tags(Event event) {
        String modes = event.modes().isEmpty() ? "" : "; " + String.join("; ", event.modes());
        String contexts = event.contexts().isEmpty() ? "" : "; " + String.join("; ", event.contexts());
        return event.type() + modes + contexts;
    }
}
