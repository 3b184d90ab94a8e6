package org.hearsay.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Place;
import org.hearsay.model.Site;
import org.junit.jupiter.api.Test;

class WhereTest {

    private static final Site TOWN = new Site("geonames:1", "Ostrel", "XX.02", -59.128, 11.391, false, 900);
    private static final Site DIVISION = new Site("XX.02", "Ostrel County", "XX", 59.5, 11.5, true, 9000);

    @Test
    void aTownHasAPointAndWhatElseItCouldBe() {
        assertThat(Where.of(new Place("p", "Ostrel", Place.Shape.POINT, TOWN, List.of(DIVISION), "place.near")))
                .isEqualTo("Ostrel, in XX.02 at 59.13° S 11.39° E; or another of that name");
    }

    @Test
    void anAreaIsNeverAPoint() {
        assertThat(Where.of(new Place("p", "Ostrel", Place.Shape.AREA, DIVISION, List.of(), "place.area")))
                .isEqualTo("Ostrel County, in XX");
    }

    @Test
    void nothingIsGuessed() {
        assertThat(Where.of(new Place("p", "Ostrel", Place.Shape.UNKNOWN))).isEqualTo("where it lies is not known");
    }
}
