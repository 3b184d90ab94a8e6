package org.hearsay.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final String ROW =
            "7\tBrumvik\tBrumvik\t\t60.5\t5.25\tP\tPPL\tXA\t\t01\t\t\t\t4200\t\t10\tEurope/Oslo\t2020-01-01";

    private static GazetteerBuilder builder() {
        return new GazetteerBuilder()
                .area("XA", "Ostland")
                .area("XA.01", "Vestmark")
                .area("XA.02", "Empty");
    }

    @Test
    void findsATownOfADumpInItsDivision() {
        Gazetteer gazetteer = builder().line(ROW).gazetteer();
        int town = gazetteer.first("brumvik");
        assertThat(gazetteer.key(town)).isEqualTo("geonames:7");
        assertThat(gazetteer.latitude(town)).isEqualTo(60.5);
        assertThat(gazetteer.longitude(town)).isEqualTo(5.25);
        assertThat(gazetteer.people(town)).isEqualTo(4200);
        assertThat(gazetteer.key(gazetteer.within(town))).isEqualTo("XA.01");
        assertThat(gazetteer.key(gazetteer.country(town))).isEqualTo("XA");
    }

    @Test
    void passesOverDamagedLinesAndWhatIsNoTown() {
        List<String> lines = List.of("", "7\tBrumvik", ROW.replace("60.5", "north"), ROW.replace("\tP\t", "\tH\t"));
        GazetteerBuilder builder = builder();
        lines.forEach(builder::line);
        assertThat(builder.gazetteer().size()).isZero();
    }

    @Test
    void leavesOutDivisionsWithoutAPoint() {
        Gazetteer gazetteer = builder().line(ROW).gazetteer();
        assertThat(gazetteer.first("empty")).isEqualTo(-1);
        assertThat(gazetteer.kind(gazetteer.first("vestmark"))).isEqualTo(Kind.REGION);
    }

    @Test
    void keepsTheMostPopulousOfOneNameFirst() {
        Gazetteer gazetteer = builder()
                .town(1, "Moor", "XA.01", "PPL", 10, 60, 5)
                .town(2, "Moor", "XA", "PPLC", 9000, 61, 6)
                .gazetteer();
        int first = gazetteer.first("moor");
        assertThat(gazetteer.key(first)).isEqualTo("geonames:2");
        assertThat(gazetteer.kind(first)).isEqualTo(Kind.CAPITAL);
        assertThat(gazetteer.same(first + 1, "moor")).isTrue();
        assertThat(gazetteer.same(first + 2, "moor")).isFalse();
    }

    @Test
    void sameRowsGiveTheSameBytes() {
        assertThat(builder().line(ROW).build()).isEqualTo(builder().line(ROW).build());
    }

    @Test
    void refusesOtherBytes() {
        assertThatThrownBy(() -> new Gazetteer(new byte[20])).isInstanceOf(IllegalArgumentException.class);
        byte[] cut = builder().line(ROW).build();
        assertThatThrownBy(() -> new Gazetteer(java.util.Arrays.copyOf(cut, 40)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Saint-Étienne, saint etienne",
        "St. Mary’s, st marys",
        "Łódź, lodz",
        "O'Hara Town, ohara town",
        "Straße, strasse",
        "U.S., us"
    })
    void foldsWhatDiffersFromDeskToDesk(String name, String folded) {
        assertThat(Fold.of(name)).isEqualTo(folded);
    }

    @Test
    void theOneThatComesWithHearsayIsThere() {
        Gazetteer gazetteer = Gazetteer.standard();
        assertThat(gazetteer.size()).isGreaterThan(100_000);
        assertThat(gazetteer.area("US.OH")).isNotNegative();
        assertThat(gazetteer.area("XX")).isEqualTo(-1);
    }
}
