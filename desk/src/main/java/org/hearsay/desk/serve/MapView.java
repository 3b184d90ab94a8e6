package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.desk.draw.Spot;
import org.hearsay.desk.draw.WorldMap;
import org.hearsay.model.Citation;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Site;
import org.hearsay.model.Span;
import org.hearsay.model.Toponym;

/** Places that the reports of a story name, and where they lie as far as the gazetteer lets us tell. */
final class MapView {

    private static final int NARROW = 344;
    private static final int WIDE = 860;
    /** More names than these nobody reads on one map. */
    private static final int MOST = 60;

    /** A place in the list. */
    record Row(String name, String link, String kind, String where, String reports) {}

    /** All places: those on the map and those that have no place on it. */
    record Sheet(String wide, String narrow, List<Row> placed, List<Row> unplaced, int more) {}

    private static final class Found {

        private final Place place;
        private final String link;
        private final Set<String> reports = new TreeSet<>();

        Found(Place place, String link) {
            this.place = place;
            this.link = link;
        }
    }

    private final Words words;

    MapView(Words words) {
        this.words = words;
    }

    Sheet sheet(List<Reading> readings) {
        Map<String, Found> found = new TreeMap<>();
        readings.forEach(r -> add(found, r));
        List<Found> sorted = found.values().stream()
                .sorted(Comparator.comparing((Found f) -> -f.reports.size()).thenComparing(f -> f.place.name()))
                .toList();
        List<Found> sited = sorted.stream().filter(f -> f.place.site() != null).toList();
        List<Found> shown = sited.subList(0, Math.min(MOST, sited.size()));
        List<Spot> spots = new ArrayList<>();
        shown.forEach(f -> spot(f, spots));
        return new Sheet(
                spots.isEmpty() ? "" : WorldMap.of("mw", spots, WIDE, words::get),
                spots.isEmpty() ? "" : WorldMap.of("mn", spots, NARROW, words::get),
                shown.stream().map(this::row).toList(),
                sorted.stream()
                        .filter(f -> f.place.site() == null)
                        .map(this::row)
                        .toList(),
                sited.size() - shown.size());
    }

    private static void add(Map<String, Found> found, Reading reading) {
        Map<String, Place> places = new HashMap<>();
        reading.findings().places().forEach(p -> places.put(p.key(), p));
        for (Toponym toponym : reading.findings().toponyms()) {
            Place place = places.get(toponym.place());
            if (place != null && toponym.use() == Toponym.Use.PLACE && sound(reading, toponym.span())) {
                Site site = place.site();
                String key = site == null ? "~" + place.name() : site.key();
                String id = reading.report().id();
                found.computeIfAbsent(
                                key, k -> new Found(place, StoryLinks.words(new Citation(id, toponym.span()), null)))
                        .reports
                        .add(id);
            }
        }
    }

    private static boolean sound(Reading reading, Span span) {
        return reading.damage().stream().noneMatch(d -> d.span().overlaps(span));
    }

    private static boolean area(Place place) {
        Site site = place.site();
        return place.shape() == Place.Shape.AREA || place.shape() == Place.Shape.LINE || (site != null && site.area());
    }

    private static void spot(Found found, List<Spot> spots) {
        Site site = found.place.site();
        if (site != null) {
            spots.add(new Spot(
                    name(found.place),
                    found.link,
                    site.latitude(),
                    site.longitude(),
                    area(found.place),
                    found.reports.size()));
        }
    }

    /** Code of the state that a place lies in, without that of its division. */
    private static String state(Site site) {
        int point = site.within().indexOf('.');
        return point < 0 ? site.within() : site.within().substring(0, point);
    }

    /** As the reports write it, but not in the capitals of a date line. */
    private static String name(Place place) {
        Site site = place.site();
        return site != null && site.name().equalsIgnoreCase(place.name()) ? site.name() : place.name();
    }

    private Row row(Found found) {
        Site site = found.place.site();
        String where = site == null
                ? words.get("place.unknown")
                : site.within().isEmpty() ? site.name() : words.get("place.within", site.name(), state(site));
        int others = found.place.others().size();
        return new Row(
                name(found.place),
                found.link,
                words.get(area(found.place) ? "place.area" : site == null ? "place.none" : "place.point"),
                others == 0 || site == null ? where : where + "; " + words.count("place.others", others),
                words.count("reports", found.reports.size()));
    }
}
