package org.hearsay.desk.export;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Metadata;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Site;
import org.hearsay.model.Toponym;

/** The places of reports as GeoJSON. What is no point has no geometry, but stays in the list. */
final class GeoJson {

    private static final List<Column> FIELDS = List.of(
            new Column("id", "urn:hearsay:report:… with the key of the place"),
            new Column(
                    "geometry",
                    "A point, longitude before latitude; null for areas, lines and places that are not known"),
            new Column("properties.name", "As first written in the report"),
            new Column("properties.shape", "point, area, line or unknown"),
            new Column("properties.site", "Key in the gazetteer, such as geonames:2988507 or US.OH; null if not known"),
            new Column("properties.site_name", "As the gazetteer has it"),
            new Column("properties.within", "Key of the division or state that it lies in"),
            new Column("properties.others", "How many other places the name could stand for"),
            new Column("properties.mentions", "Where it is named, as start-end in code points"),
            new Column("properties.statements", "Ids of the statements in whose words it is named"),
            new Column("properties.report", "Id of the report"),
            new Column("properties.url", "Its address, if told"),
            new Column("properties.publisher", "Its publisher, if told"),
            new Column("properties.published", "Its day of publication, if told"),
            new Column("properties.rule", "Id of the rule that chose the site"));

    private GeoJson() {}

    /** The form. */
    static Form form() {
        return Documents.of(
                new Format(
                        "geojson",
                        ".geojson",
                        "application/geo+json",
                        "places of reports as GeoJSON; an area is never a point",
                        true,
                        FIELDS,
                        List.of(
                                "One feature for each place of each report",
                                "A name that could be several places is but the likeliest of them: others tells of how many")),
                what -> "{\"type\":\"FeatureCollection\",\"features\":[",
                GeoJson::of,
                "]}");
    }

    private static List<Node> of(Bundle bundle) {
        List<Node> features = new ArrayList<>();
        for (Holding holding : bundle.holdings()) {
            holding.reading().findings().places().forEach(p -> features.add(feature(holding.reading(), p)));
        }
        return features;
    }

    private static Node feature(Reading reading, Place place) {
        Spot spot = Spot.of(place);
        Site point = spot == null ? null : spot.point();
        Node geometry = point == null
                ? null
                : new Node().with("type", "Point").with("coordinates", List.of(point.longitude(), point.latitude()));
        return new Node()
                .with("type", "Feature")
                .with("id", Terms.urn(reading.report().id(), place.key()))
                .always("geometry", geometry)
                .with("properties", properties(reading, place));
    }

    private static Node properties(Reading reading, Place place) {
        Site site = place.site();
        Metadata metadata = reading.report().metadata();
        List<Toponym> named = reading.findings().toponyms().stream()
                .filter(t -> t.place().equals(place.key()))
                .toList();
        return new Node()
                .with("name", place.name())
                .with("shape", Terms.of(place.shape()))
                .always("site", site == null ? null : site.key())
                .always("site_name", site == null ? null : site.name())
                .always("within", site == null || site.within().isEmpty() ? null : site.within())
                .with("others", place.others().size())
                .always(
                        "mentions",
                        named.stream().map(t -> Terms.span(t.span())).toList())
                .always("statements", statements(reading, named))
                .with("report", reading.report().id())
                .always("url", metadata.url())
                .always("publisher", metadata.publisher())
                .always("published", Terms.text(metadata.published()))
                .with("rule", place.rule());
    }

    private static List<String> statements(Reading reading, List<Toponym> named) {
        return reading.statements().stream()
                .filter(s -> s.wording().content().stream()
                        .anyMatch(c -> named.stream().anyMatch(t -> c.contains(t.span()))))
                .map(s -> s.id())
                .toList();
    }
}
