package org.hearsay.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents of JSON: by Jackson, places by JTS. */
class DocumentsTest {

    private static final List<String> HOSTILE = Fixture.HOSTILE;

    private static JsonNode read(String format, String name) {
        return new JsonMapper().readTree(Fixture.export(format, Fixture.bundle(name)));
    }

    @Test
    void anAreaIsNoPoint() throws Exception {
        JsonNode features = read("geojson", Fixture.NAME).get("features");
        assertThat(features).hasSize(4);
        Geometry point =
                new GeoJsonReader().read(features.get(0).get("geometry").toString());
        assertThat(point.getGeometryType()).isEqualTo("Point");
        assertThat(point.getCoordinate().x).isEqualTo(-2.25);
        assertThat(point.getCoordinate().y).isEqualTo(48.5);
        assertThat(features.get(1).get("geometry").isNull()).isTrue();
        assertThat(features.get(1).get("properties").get("shape").asString()).isEqualTo("area");
        assertThat(features.get(0).get("properties").get("statements").get(0).asString())
                .isEqualTo("s1");
    }

    @Test
    void anEmptyDocumentIsWhole() {
        for (String format : List.of("geojson", "annotations", "schema", "prov")) {
            byte[] bytes = Fixture.bytes(format, new Bundle[0]);
            assertThat(new JsonMapper().readTree(bytes).isObject()).as(format).isTrue();
        }
    }

    /** Every annotation must select, in code points, the very words that it quotes. */
    @ParameterizedTest
    @FieldSource("HOSTILE")
    void selectorsAgree(String words) {
        Bundle bundle = Fixture.bundle(words);
        Text text = bundle.holdings().get(0).reading().report().text();
        JsonNode items = read("annotations", words).get("first").get("items");
        assertThat(items).isNotEmpty();
        for (JsonNode item : items) {
            JsonNode selectors = item.get("target").get("selector");
            int start = selectors.get(0).get("start").asInt();
            int end = selectors.get(0).get("end").asInt();
            String exact = Inert.whole(text.of(new Span(start, end)));
            assertThat(selectors.get(1).get("exact").asString()).isEqualTo(exact);
            String around = selectors.get(1).get("prefix").asString()
                    + exact
                    + selectors.get(1).get("suffix").asString();
            assertThat(Inert.whole(text.original())).contains(around);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "prov"})
    void nothingOfDamageIsHandedOn(String format) {
        assertThat(Fixture.export(format, Fixture.bundle(Fixture.NAME)))
                .doesNotContain("andthe", "ClaimReview", "reviewRating");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void wordsComeBackAsTold(String words) {
        List<String> names = new ArrayList<>();
        read("schema", words)
                .get("@graph")
                .forEach(n -> names.add(n.path("headline").asString("")));
        read("prov", words)
                .get("@graph")
                .forEach(n -> names.add(n.path("rdfs:label").asString("")));
        read("geojson", words)
                .get("features")
                .forEach(n -> names.add(n.get("properties").get("name").asString()));
        String whole = Inert.whole(words);
        assertThat(names.stream().filter(whole::equals).count()).isGreaterThanOrEqualTo(2 + 4 + 4);
    }
}
