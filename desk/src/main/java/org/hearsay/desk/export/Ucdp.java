package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.model.Event.Quad;

/** Incidents of material conflict in the columns of the UCDP Georeferenced Event Dataset, as far as reports tell them. */
final class Ucdp implements Form {

    private static final String JUDGED = "Left empty: it takes a judgement that the words of reports do not make";

    private final Columns<Incident> columns = columns();
    private final Format format = new Format(
            "ucdp",
            ".csv",
            "text/csv; charset=utf-8",
            "incidents of material conflict, UCDP-like: low and high as claimed, sources apart from origins",
            true,
            columns.columns(),
            List.of(
                    "One row for each incident, whatever number of reports tell of it; a claim and its denial have a row each",
                    "number_of_sources counts reports as UCDP does; utterances_at_most and dispatches_at_most are upper"
                            + " bounds of what stands behind them, among the reports of base",
                    "low and high are what somebody claims, of what counted says: not only of deaths; best is left to the coder",
                    "An area has no coordinates: where_prec tells that it is one",
                    "Nothing is taken from damaged text, from what is planned, possible, wished or said not to have happened",
                    Tables.INERT));
    private final Form table = Tables.csv(format, columns, Ucdp::rows);

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Writing begin(String what, OutputStream out) throws IOException {
        return table.begin(what, out);
    }

    private static List<Incident> rows(Bundle bundle) {
        return Incident.of(bundle, Incident.TOLD).stream()
                .filter(i -> i.event().quad() == Quad.MATERIAL_CONFLICT)
                .toList();
    }

    private static Columns<Incident> columns() {
        Columns<Incident> all = new Columns<>();
        all.add("id", "Of the incident in this export: the beginning of a report's id and the event's", Incident::id);
        all.add("year", "Of date_start", Incident.days(d -> d.first().getYear()));
        all.add(
                "status",
                "asserted by the report, claimed by somebody in it, conceded or denied",
                i -> Terms.of(i.event().status()));
        all.empty(JUDGED, "type_of_violence", "conflict_name", "dyad_name");
        all.add(
                "side_a",
                "Who does it, as written",
                i -> i.any(t -> t.words(t.event().actors())));
        all.add(
                "side_b",
                "To whom, as written",
                i -> i.any(t -> t.words(t.event().recipients())));
        all.add("plover_type", "Event type of PLOVER 2.0", i -> i.event().type());
        all.add("plover_modes", "Its modes", i -> String.join("|", i.event().modes()));
        sources(all);
        where(all);
        when(all);
        numbers(all);
        return all;
    }

    private static void sources(Columns<Incident> all) {
        all.add(
                "source_article",
                "Addresses of the reports, or their ids where no address is told",
                i -> i.each(t -> t.metadata().url() == null
                        ? t.holding().id()
                        : t.metadata().url()));
        all.add(
                "source_office",
                "Their publishers",
                i -> i.each(t -> t.metadata().publisher()));
        all.add(
                "source_date",
                "Their days of publication",
                i -> i.each(t -> t.metadata().published()));
        all.add(
                "source_headline",
                "Their titles, where the page gives one",
                i -> i.each(t -> t.metadata().title()));
        all.add(
                "source_original",
                "Who says so in them; empty where the reports say it themselves",
                i -> i.each(Telling::claimant));
        all.add("source_chain", "Through whom it came, from the claimant to the report", i -> i.each(Telling::chain));
        all.add("number_of_sources", "Reports that tell of it, copies included: what UCDP counts", Incident::reports);
        all.add("dispatches_at_most", "Texts among them, copies and translations counted once", Incident::dispatches);
        all.add("utterances_at_most", "Occasions on which somebody is told to have said it", Incident::utterances);
        all.add("base", "Among what these three were counted", i -> i.ties().base());
        all.add("claim", "Id of the claim that its words are part of, if any", Incident::claim);
    }

    private static void where(Columns<Incident> all) {
        all.add(
                "where_prec",
                "1 a place, 3 second-level and 4 first-level division, 5 a line or region, 6 a state; empty where the"
                        + " place is not known",
                Incident.spot(Spot::precision));
        all.add("where_description", "The place as written", Incident.spot(Spot::name));
        all.add("adm_1", "Code of the first-level division", Incident.spot(Spot::division));
        all.add("latitude", "Degrees north, of places that are points only", Incident.spot(Spot::latitude));
        all.add("longitude", "Degrees east, of places that are points only", Incident.spot(Spot::longitude));
        all.empty("Left empty: no grid is laid over places", "priogrid_gid");
        all.add("country", "ISO 3166 alpha-3 code of the state that the place lies in", Incident.spot(Spot::country));
    }

    private static void when(Columns<Incident> all) {
        all.add("event_clarity", "1 where a day, a place and who does it are told, 2 where less is", Ucdp::clarity);
        all.add(
                "date_prec",
                "1 the day is told, 2 up to six days, 3 a week, 4 a month, 5 more; empty where none is",
                Incident.days(Days::ucdp));
        all.add("date_start", "First day that is told", Incident.days(d -> d.first()
                .toString()));
        all.add("date_end", "Last day that is told", Incident.days(d -> d.last().toString()));
    }

    private static void numbers(Columns<Incident> all) {
        all.empty(
                "Left empty: the words do not part deaths from other harm", "deaths_a", "deaths_b", "deaths_civilians");
        all.empty(JUDGED, "best");
        all.add("low", "Lowest number claimed; empty where it is bounded from above only", Incident::low);
        all.add("high", "Highest number claimed; empty where it is bounded from below only", Incident::high);
        all.add("comparator", "How it is bounded", i -> i.each(Telling::comparator));
        all.add("counted", "What is counted, as written", i -> i.each(Telling::counted));
        all.add("words", "The words that carry the event in the report published first", i -> i.first()
                .reading()
                .words(i.event().span()));
        all.add("rule", "Id of the rule that coded it", i -> i.event().rule());
    }

    private static int clarity(Incident incident) {
        Days days = incident.days();
        Spot spot = incident.spot();
        boolean day = days != null && days.ucdp() == 1;
        boolean place = spot != null && spot.point() != null;
        boolean who = incident.any(t -> t.words(t.event().actors())) != null;
        return day && place && who ? 1 : 2;
    }
}
