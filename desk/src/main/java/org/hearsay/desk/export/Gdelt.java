package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Status;
import org.hearsay.model.Party;
import org.jspecify.annotations.Nullable;

/** Incidents in the 61 columns of a GDELT 2.0 event table. */
final class Gdelt implements Form {

    /** No column tells that somebody denies it, so what is denied is left out. */
    private static final Set<Status> TOLD = Set.of(Status.ASSERTED, Status.CLAIMED, Status.CONCEDED);

    private static final String[] GEO = {
        "Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"
    };
    private static final String UNKNOWN = "Left empty: nothing in a report tells it in this code";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    /** As many hexadecimal digits of a sum as a double holds exactly: tables are read by programs that know no longer numbers. */
    private static final int DIGITS = 13;

    private final Form table;

    Gdelt() {
        Columns<Incident> columns = columns();
        Format format = new Format(
                "gdelt",
                ".tsv",
                "text/tab-separated-values; charset=utf-8",
                "coded events in GDELT's 61 columns, CAMEO codes, without a head",
                true,
                columns.columns(),
                List.of(
                        "One row for each incident, not for each mention: what is claimed counts as told, what is denied,"
                                + " planned or possible is left out",
                        "NumMentions counts reports with their copies, NumArticles dispatches, NumSources utterances: the"
                                + " last two are upper bounds among the reports held",
                        "Several actors of one side are one row: names together, codes of the first; a state may be inferred"
                                + " from the place, plover tells where",
                        "Each tab, line end and control is a blank. " + Tables.INERT));
        this.table = Tables.tsv(format, columns, b -> Incident.of(b, TOLD));
    }

    @Override
    public Format format() {
        return table.format();
    }

    @Override
    public Writing begin(String what, OutputStream out) throws IOException {
        return table.begin(what, out);
    }

    private static Columns<Incident> columns() {
        Columns<Incident> all = new Columns<>();
        all.add("GlobalEventID", "A number made of the report's and the event's id", Gdelt::number);
        all.add("Day", "First day that is told, YYYYMMDD; empty where none is", Incident.days(d -> day(d.first())));
        all.add("MonthYear", "Its month, YYYYMM", Incident.days(d -> day(d.first())
                .substring(0, 6)));
        all.add("Year", "Its year", Incident.days(d -> d.first().getYear()));
        all.add(
                "FractionDate",
                "Its year with the part that has gone by, as GDELT counts it",
                Incident.days(d -> fraction(d.first())));
        actor(all, "Actor1", Gdelt::one);
        actor(all, "Actor2", Gdelt::two);
        all.add(
                "IsRootEvent",
                "1 if it is what its sentence chiefly tells",
                i -> i.event().main() ? 1 : 0);
        all.add("EventCode", "CAMEO code", i -> i.event().cameo());
        all.add("EventBaseCode", "Its first three digits", i -> begin(i.event(), 3));
        all.add("EventRootCode", "Its first two digits", i -> begin(i.event(), 2));
        all.add(
                "QuadClass",
                "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
                i -> i.event().quad() == null ? null : i.event().quad().number());
        all.empty("Left empty: no scale is laid over events", "GoldsteinScale");
        all.add("NumMentions", "Reports that tell of it, copies included", Incident::reports);
        all.add("NumSources", "Utterances behind it, at most: GDELT counts publishers here", Incident::utterances);
        all.add("NumArticles", "Dispatches that tell of it, at most", Incident::dispatches);
        all.empty("Left empty: no tone is measured", "AvgTone");
        geo(all);
        all.add(
                "DATEADDED",
                "When the report was added to the ledger, UTC, YYYYMMDDHHMMSS",
                i -> stamp(i.first().holding().added()));
        all.add(
                "SOURCEURL",
                "Address of the report published first; empty where it is not told",
                i -> i.any(t -> t.metadata().url()));
        return all;
    }

    private interface Side {
        List<Party> of(Event event);
    }

    private static void actor(Columns<Incident> all, String prefix, Side side) {
        all.add(prefix + "Code", "State and sector", i -> code(side.of(i.event())));
        all.add(prefix + "Name", "Names as written", i -> i.first().words(side.of(i.event())));
        all.add(prefix + "CountryCode", "State, or IGO, UNO, EUR, NGO, IMG, MNC", i -> country(side.of(i.event())));
        all.empty(
                UNKNOWN,
                prefix + "KnownGroupCode",
                prefix + "EthnicCode",
                prefix + "Religion1Code",
                prefix + "Religion2Code");
        all.add(prefix + "Type1Code", "PLOVER sector", i -> sector(side.of(i.event())));
        all.empty(UNKNOWN, prefix + "Type2Code", prefix + "Type3Code");
    }

    private static void geo(Columns<Incident> all) {
        for (String actor : List.of("Actor1Geo_", "Actor2Geo_")) {
            for (String name : GEO) {
                all.empty("Left empty: only where it happened is told", actor + name);
            }
        }
        all.add(
                "ActionGeo_Type",
                "1 a state, 5 a division, 4 a place; 2 and 3 for those of the USA",
                Incident.spot(Gdelt::type));
        all.add("ActionGeo_Fullname", "The place as written", Incident.spot(Spot::name));
        all.empty(
                "Left empty: no FIPS codes are held",
                "ActionGeo_CountryCode",
                "ActionGeo_ADM1Code",
                "ActionGeo_ADM2Code");
        all.add("ActionGeo_Lat", "Degrees north, of points only", Incident.spot(Spot::latitude));
        all.add("ActionGeo_Long", "Degrees east, of points only", Incident.spot(Spot::longitude));
        all.add("ActionGeo_FeatureID", "GeoNames number, not the GNS number of GDELT", Incident.spot(Spot::geonames));
    }

    /** Who does it; the first of all sides where they do it together. */
    private static List<Party> one(Event event) {
        return together(event) ? event.actors().subList(0, 1) : event.actors();
    }

    /** To whom; the other sides where they do it together. */
    private static List<Party> two(Event event) {
        return together(event) ? event.actors().subList(1, event.actors().size()) : event.recipients();
    }

    private static boolean together(Event event) {
        return event.recipients().isEmpty() && event.actors().size() > 1;
    }

    private static @Nullable String code(List<Party> parties) {
        String country = country(parties);
        String sector = sector(parties);
        String code = (country == null ? "" : country) + (sector == null ? "" : sector);
        return code.isEmpty() ? null : code;
    }

    private static @Nullable String country(List<Party> parties) {
        return parties.isEmpty() ? null : parties.get(0).country();
    }

    private static @Nullable String sector(List<Party> parties) {
        return parties.isEmpty() ? null : parties.get(0).sector();
    }

    private static @Nullable Integer type(Spot spot) {
        Integer precision = spot.precision();
        if (precision == null) {
            return null;
        }
        boolean usa = "USA".equals(spot.country());
        return switch (precision) {
            case 1 -> usa ? 3 : 4;
            case 6 -> 1;
            default -> usa ? 2 : 5;
        };
    }

    private static long number(Incident incident) {
        return Long.parseLong(Iri.sum(incident.id()).substring(0, DIGITS), 16);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** The formula of the code book: months of thirty days. */
    private static String fraction(LocalDate day) {
        double part = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
        return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
    }

    private static @Nullable String begin(Event event, int digits) {
        String code = event.cameo();
        return code == null ? null : code.substring(0, Math.min(digits, code.length()));
    }

    private static @Nullable String stamp(@Nullable Instant added) {
        return added == null ? null : STAMP.format(added.atZone(ZoneOffset.UTC));
    }
}
