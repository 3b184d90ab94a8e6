package org.hearsay.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.hearsay.Hearsay;
import org.hearsay.model.Metadata;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Site;
import org.hearsay.model.Toponym;
import org.hearsay.model.Toponym.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {

    private static final Hearsay HEARSAY = new Hearsay();

    private static Reading read(Hearsay hearsay, String language, String text) {
        Metadata given = new Metadata(null, null, null, language, null, null);
        return hearsay.read((Report) hearsay.open(text.getBytes(StandardCharsets.UTF_8), given));
    }

    /** Words and the key of the place that they point to; "" where it is not located. */
    private static List<Tuple> places(String language, String text) {
        Reading reading = read(HEARSAY, language, text);
        List<Tuple> out = new ArrayList<>();
        for (Toponym toponym : reading.findings().toponyms()) {
            Site site = place(reading, toponym).site();
            out.add(tuple(reading.words(toponym.span()), site == null ? "" : within(site)));
        }
        return out;
    }

    private static Place place(Reading reading, Toponym toponym) {
        return reading.findings().places().stream()
                .filter(p -> p.key().equals(toponym.place()))
                .findFirst()
                .orElseThrow();
    }

    /** The first-level division of a town, the code of an area. */
    private static String within(Site site) {
        String code = site.area() ? site.key() : site.within();
        String[] parts = code.split("\\.");
        return site.area() ? code : parts.length < 2 ? code : parts[0] + "." + parts[1];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The ferry sank off Paris, Texas, late on Friday.; Paris; US.TX",
                "en; Crews drove to Springfield, Ill., before dawn.; Springfield; US.IL",
                "en; A mill burned down in Halden, Norway.; Halden; NO.13",
                "en; Trams stopped in Paris while trains left for Lyon and Lille.; Paris; FR.11",
                "en; Talks went on between Georgia, Armenia and Turkey.; Georgia; GE",
                "en; Roads were shut in Georgia, Alabama and Tennessee.; Georgia; US.GA",
                "fr; Les ponts de Bakhmout ont sauté.; Bakhmout; UA.05",
                "fr; Le fleuve est monté près de Londres.; Londres; GB.ENG",
                "fr; Un pont a sauté dans la région de Koursk.; Koursk; RU.41",
                "fr; Le sommet réunit la Géorgie et l'Arménie.; Arménie; AM",
                "de; In Straßburg standen die Züge still.; Straßburg; FR.44",
                "de; Die Fähre lief aus Danzig aus.; Danzig; PL.82"
            })
    void looksPlacesUp(String language, String text, String words, String area) {
        assertThat(places(language, text)).contains(tuple(words, area));
    }

    @Test
    void aPersonIsNoPlace() {
        assertThat(places("en", "Jack London sailed home. London sold his boat, and Mr. London wept."))
                .isEmpty();
    }

    @Test
    void aStreetIsNotTheTownItIsCalledAfter() {
        assertThat(places("en", "They met on Boston Avenue near the mill."))
                .noneMatch(p -> p.equals(tuple("Boston", "US.MA")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Tents stand along the border with Norway.; border with Norway",
                "fr; Des tentes bordent la frontière avec l'Ukraine.; frontière avec l'Ukraine",
                "de; Zelte stehen an der Grenze zur Ukraine.; Grenze zur Ukraine"
            })
    void aBorderIsALineAndNotTheStateBehindIt(String language, String text, String name) {
        assertThat(read(HEARSAY, language, text).findings().places())
                .extracting(Place::name, Place::shape)
                .containsExactly(tuple(name, Place.Shape.LINE));
    }

    @Test
    void tellsWhatANameDoes() {
        Reading reading = read(HEARSAY, "en", "The Boston Police Department arrested a Norwegian sailor in Oslo.");
        assertThat(reading.findings().toponyms())
                .extracting(t -> reading.words(t.span()), Toponym::use)
                .containsExactly(tuple("Boston", Use.PART), tuple("Norwegian", Use.PEOPLE), tuple("Oslo", Use.PLACE));
    }

    @Test
    void aSeatThatSpeaksIsAnActor() {
        Reading reading = read(HEARSAY, "en", "Norway said the quay would stay shut. Rain fell in Norway.");
        assertThat(reading.findings().toponyms()).extracting(Toponym::use).containsExactly(Use.ACTOR, Use.PLACE);
    }

    @Test
    void roadsAndSumsAreNoPlaces() {
        assertThat(places("en", "Crews closed US-24 at noon. The mill cost US$543 million."))
                .isEmpty();
    }

    @Test
    void keepsWhatElseTheNameCouldBe() {
        Reading reading = read(HEARSAY, "en", "A barn burned down near Springfield.");
        Place place = reading.findings().places().get(0);
        assertThat(place.site()).isNotNull();
        assertThat(place.others()).hasSizeGreaterThan(2).doesNotContain(place.site());
    }

    @Test
    void everyChoiceHasARule() {
        Reading reading = read(HEARSAY, "en", "Ships left Oslo, Norway, for Hull and Bergen on Friday.");
        assertThat(reading.findings().toponyms()).hasSizeGreaterThan(2).allSatisfy(toponym -> {
            assertThat(toponym.rule()).isNotEmpty();
            assertThat(place(reading, toponym).rule()).isNotEmpty();
        });
    }

    @Test
    void readsWithAGazetteerOfOnesOwn() {
        Gazetteer own = new GazetteerBuilder()
                .area("NO", "Norway")
                .town(1, "Brumvik", "NO", "PPL", 900, 60, 5)
                .gazetteer();
        Reading reading = read(new Hearsay(own), "en", "A mill burned down in Brumvik, Norway.");
        assertThat(reading.findings().places())
                .extracting(p -> p.site() == null ? "" : p.site().key())
                .contains("geonames:1", "NO");
    }

    @Test
    void aLongListOfNamesTakesLinearTime() {
        String names = "Salem, Dover, Paris, Athens and Georgia, ".repeat(1_000);
        Reading reading = read(HEARSAY, "en", names);
        assertThat(reading.findings().toponyms()).hasSizeGreaterThan(1_000);
    }
}
