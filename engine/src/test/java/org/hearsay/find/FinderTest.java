package org.hearsay.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Figure;
import org.hearsay.model.Mention;
import org.hearsay.model.Moment;
import org.hearsay.model.Moment.Anchor;
import org.hearsay.model.Moment.Precision;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static Moment only(Reading reading) {
        List<Moment> moments = reading.findings().moments();
        assertThat(moments).hasSize(1);
        return moments.get(0);
    }

    @Test
    void leavesRelativeDatesOpenWithoutADayOfPublication() {
        Moment moment = only(Cases.read("en", "The ferry sank on Wednesday.", null));
        assertThat(moment.value()).isEqualTo("XXXX-WXX-3");
        assertThat(moment.anchor()).isEqualTo(Anchor.MISSING);
        assertThat(moment.resolved()).isFalse();
    }

    @Test
    void resolvesAFullDateWithoutADayOfPublication() {
        Moment moment = only(Cases.read("de", "Das Boot sank am 4. Mai 1987.", null));
        assertThat(moment.value()).isEqualTo("1987-05-04");
        assertThat(moment.anchor()).isEqualTo(Anchor.ABSOLUTE);
        assertThat(moment.from()).isEqualTo(LocalDate.of(1987, 5, 4).atStartOfDay());
    }

    @Test
    void leavesWhatASpeakerCallsTomorrowToTheUtterance() {
        Moment moment = only(Cases.read("fr", "Il a dit : « Nous partons demain matin. »", Cases.FRIDAY));
        assertThat(moment.anchor()).isEqualTo(Anchor.UTTERANCE);
        assertThat(moment.resolved()).isFalse();
    }

    @Test
    void givesTheRestOfTheWeekFromPublicationToSunday() {
        Moment moment = only(Cases.read("fr", "Le maire viendra plus tard cette semaine.", LocalDate.of(2025, 3, 13)));
        assertThat(moment.precision()).isEqualTo(Precision.PART_OF_WEEK);
        assertThat(moment.from()).isEqualTo(LocalDate.of(2025, 3, 13).atStartOfDay());
        assertThat(moment.until()).isEqualTo(LocalDate.of(2025, 3, 17).atStartOfDay());
    }

    @Test
    void leavesTheStartOfRecentDaysOpen() {
        Moment moment = only(Cases.read("en", "The river rose in recent days.", Cases.FRIDAY));
        assertThat(moment.precision()).isEqualTo(Precision.FUZZY);
        assertThat(moment.from()).isNull();
        assertThat(moment.until()).isEqualTo(LocalDate.of(2025, 3, 15).atStartOfDay());
    }

    @Test
    void makesNoMomentOfADayThatDoesNotExist() {
        assertThat(Cases.read("en", "It was signed on 2025-02-31 or so.", Cases.FRIDAY)
                        .findings()
                        .moments())
                .noneMatch(Moment::resolved);
    }

    @Test
    void makesOneActorOfFullNameAndSurname() {
        Reading reading = Cases.read("en", "President Anna Muster spoke. Later Muster left.", Cases.FRIDAY);
        List<Actor> actors = reading.findings().actors();
        assertThat(actors).hasSize(1);
        assertThat(actors.get(0).name()).isEqualTo("Anna Muster");
        assertThat(actors.get(0).names()).containsExactly("Anna Muster", "Muster");
        assertThat(reading.findings().mentions())
                .extracting(Mention::key)
                .containsExactly(actors.get(0).key(), actors.get(0).key());
    }

    @Test
    void keepsTwoPersonsOfOneSurnameApart() {
        Reading reading = Cases.read("en", "Anna Muster met Peter Muster in Oslo.", Cases.FRIDAY);
        assertThat(reading.findings().actors()).extracting(Actor::name).containsExactly("Anna Muster", "Peter Muster");
    }

    @Test
    void makesNoPointOfARegion() {
        Reading reading = Cases.read("fr", "Il a plu dans la région de Lyon.", Cases.FRIDAY);
        assertThat(reading.findings().places())
                .extracting(Place::name, Place::shape)
                .containsExactly(tuple("Lyon", Place.Shape.AREA));
    }

    @Test
    void takesNoYearForAFigure() {
        Reading reading = Cases.read("en", "In 2019 the town sold 12 boats.", Cases.FRIDAY);
        assertThat(reading.findings().figures())
                .extracting(Figure::low)
                .extracting(Object::toString)
                .containsExactly("12");
    }

    @Test
    void readsALongLineInLinearTime() {
        String text = "On Monday Anna Muster of Oslo counted 12 boats, ".repeat(20_000);
        long start = System.nanoTime();
        Reading reading = Cases.read("en", text, Cases.FRIDAY);
        assertThat(reading.findings().moments()).hasSizeGreaterThan(10_000);
        assertThat(System.nanoTime() - start).isLessThan(120_000_000_000L);
    }

    @Test
    void knowsAPersonByTheSpellingOfAnotherScriptButNotByLettersThatLookAlike() {
        Reading reading =
                Cases.read("en", "Anna Gerasimova slept. The sign said Герасимова. Later Gеrasimova came.", null);
        List<Actor> actors = reading.findings().actors();
        assertThat(actors.get(0).names()).containsExactly("Anna Gerasimova", "Герасимова");
        assertThat(reading.findings().mentions())
                .filteredOn(mention -> reading.words(mention.span()).equals("Gеrasimova"))
                .noneMatch(mention -> actors.get(0).key().equals(mention.key()));
    }
}
