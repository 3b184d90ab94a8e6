package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.match.Matcher;
import org.hearsay.model.Assertion.Stance;
import org.hearsay.model.Claim;
import org.hearsay.model.Drift;
import org.hearsay.model.Matching;
import org.hearsay.model.Metadata;
import org.hearsay.model.Plan;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

/** What is claimed across reports, on a flood that never was. */
class ClaimsTest {

    private static final Hearsay HEARSAY = new Hearsay();

    private static final Digest GERMAN = digest(
            "de",
            "2026-10-09",
            "Nordpost",
            "In der Nacht zum Freitag ist bei Brück der Deich an der Elmra gebrochen. Zwölf Menschen seien verletzt worden, "
                    + "teilte Landrätin Greta Holm am Freitag mit.\n"
                    + "Mehr als 300 Häuser stehen unter Wasser, sagte Holm.\n"
                    + "Die Brücke über den Fluss soll am Montag wieder geöffnet werden, kündigte sie an.");
    private static final Digest ENGLISH = digest(
            "en",
            "2026-10-09",
            "Coastal Times",
            "The dyke on the river Elmra gave way near Brück in the night to Friday. Twelve people were injured, district "
                    + "head Greta Holm said on Friday.\n"
                    + "More than 300 houses are under water, Holm said.\n"
                    + "The bridge across the river will reopen on Monday, she announced.");
    private static final Digest FRENCH = digest(
            "fr",
            "2026-10-10",
            "Le Quotidien du Nord",
            "La digue de l'Elmra s'est rompue près de Brück dans la nuit de jeudi à vendredi. Douze personnes ont été "
                    + "blessées, a indiqué vendredi la présidente du district, Greta Holm.\n"
                    + "300 maisons sont inondées, selon Mme Holm.\n"
                    + "Le pont doit rouvrir lundi, a-t-elle annoncé.");
    private static final Digest LATER = digest(
            "en",
            "2026-10-12",
            "Coastal Times",
            "The number of injured has risen to 15, district head Greta Holm said on Sunday in Brück on the Elmra.\n"
                    + "The reopening of the bridge on Monday has been called off, she added.");

    private static Digest digest(String language, String day, String publisher, String text) {
        Metadata given = new Metadata(null, publisher, LocalDate.parse(day), language, null, null);
        Report report = (Report) HEARSAY.open(text.getBytes(StandardCharsets.UTF_8), given);
        return HEARSAY.digest(report).digest();
    }

    /** The claim in which somebody counts {@code number} of something. */
    private static Claim claim(Matching matching, int number) {
        return matching.claims().stream()
                .filter(c -> c.assertions().stream()
                        .anyMatch(a -> a.figure() != null && a.figure().low().intValue() == number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneUtteranceInThreeLanguagesIsOne() {
        Claim hurt = claim(HEARSAY.match(List.of(GERMAN, ENGLISH, FRENCH)), 12);
        assertThat(hurt.type()).isEqualTo(Claim.Type.FIGURE);
        assertThat(hurt.counts().utterances()).isEqualTo(1);
        assertThat(hurt.counts().reports()).isEqualTo(3);
        assertThat(hurt.assertions()).allMatch(a -> a.stance() == Stance.ASSERTS);
    }

    @Test
    void theSameDigestsInAnyOrderGiveTheSame() {
        List<Digest> digests = new ArrayList<>(List.of(GERMAN, ENGLISH, FRENCH, LATER));
        Matching one = HEARSAY.match(digests);
        Collections.reverse(digests);
        assertThat(HEARSAY.match(digests)).isEqualTo(one);
    }

    @Test
    void aRisingTollIsNoConflict() {
        Matching matching = HEARSAY.match(List.of(ENGLISH, LATER));
        assertThat(matching.claims())
                .flatExtracting(Claim::drifts)
                .filteredOn(d -> d.kind() == Drift.Kind.UPDATED || d.kind() == Drift.Kind.FIGURE_CONFLICT)
                .isNotEmpty()
                .allMatch(Drift::compatible);
    }

    @Test
    void whatIsCalledOffIsCancelled() {
        Matching matching = HEARSAY.match(List.of(ENGLISH, LATER));
        assertThat(matching.plans())
                .filteredOn(p -> p.gloss().contains("bridge"))
                .extracting(Plan::outcome)
                .contains(Plan.Outcome.CANCELLED);
    }

    @Test
    void whereNothingIsSharedNothingIsJoined() {
        Digest other = digest(
                "en",
                "2026-10-09",
                "Hill Post",
                "Twelve people were injured when a bus left the road at Marrow Pass, mayor Ines Calloway said on Friday.");
        assertThat(HEARSAY.match(List.of(ENGLISH, other)).claims())
                .allMatch(c -> c.counts().reports() <= 1);
    }

    private static final Digest MISTAKEN = digest(
            "en",
            "2026-10-10",
            "Coastal Times",
            "Twenty-one people were injured when the dyke on the Elmra gave way near Brück, district head Greta Holm said on "
                    + "Friday.");
    private static final Digest CORRECTION = digest(
            "en",
            "2026-10-11",
            "Coastal Times",
            "Correction: Twelve people were injured when the dyke on the Elmra gave way near Brück, district head Greta Holm "
                    + "said on Friday, not 21 as we wrote erroneously.");

    private static List<Drift> drifts(Drift.Kind kind, Digest... digests) {
        return HEARSAY.match(List.of(digests)).claims().stream()
                .flatMap(c -> c.drifts().stream())
                .filter(d -> d.kind() == kind)
                .toList();
    }

    @Test
    void whatItsPublisherTakesBackIsCorrected() {
        assertThat(drifts(Drift.Kind.CORRECTED, MISTAKEN, CORRECTION))
                .isNotEmpty()
                .allMatch(d -> d.to().stream()
                        .allMatch(at -> at.report().equals(CORRECTION.print().report())));
        assertThat(drifts(Drift.Kind.FIGURE_CONFLICT, MISTAKEN, CORRECTION)).isEmpty();
        assertThat(drifts(Drift.Kind.CORRECTED, MISTAKEN, ENGLISH)).isEmpty();
    }

    @Test
    void aNoticeThatCorrectsIsNoVersionOfTheText() {
        Digest report = digest(
                "en",
                "2026-10-09",
                "Coastal Times",
                "Greta Holm, head of the Elmra district, said on Friday that nineteen cellars in Brück were under water. Pumps "
                        + "had been sent from Varnow overnight. The road to the station stays closed until Monday. Schools in "
                        + "the lower town will open an hour later, the council said, and buses take the way over the hill.");
        Digest notice = digest(
                "en",
                "2026-10-10",
                "Coastal Times",
                "Correction: a figure in our report was wrong. Greta Holm, head of the Elmra district, said that nineteen "
                        + "cellars in Brück were under water, not ninety. We are sorry. Pumps had been sent from Varnow.");
        assertThat(new Matcher().match(List.of(report.print(), notice.print())).dispatches())
                .hasSize(1);
        assertThat(HEARSAY.match(List.of(report, notice)).dispatches()).hasSize(2);
    }

    @Test
    void otherWordsInQuotationMarksAreAVariant() {
        Digest other = digest(
                "en",
                "2026-10-09",
                "Valley Herald",
                "“We shall raise the dyke at Brück by two metres before winter comes,” district head Greta Holm said on Friday.");
        Digest again = digest(
                "en",
                "2026-10-10",
                "Coastal Times",
                "“The dyke at Brück will be raised by two metres before the winter,” district head Greta Holm said on Friday.");
        assertThat(drifts(Drift.Kind.QUOTE_VARIANT, other, again)).hasSize(1).allMatch(Drift::compatible);
        assertThat(drifts(Drift.Kind.QUOTE_VARIANT, other, other)).isEmpty();
    }

    @Test
    void wordsInQuotationMarksAreNotTheReportsOwn() {
        Digest interview = digest(
                "en",
                "2026-10-10",
                "Valley Herald",
                "Ms Holm, what will become of the dyke on the Elmra? “We shall raise the dyke near Brück by two metres.”\n"
                        + "More than 300 houses are under water in Brück.");
        assertThat(HEARSAY.match(List.of(interview)).claims())
                .flatExtracting(Claim::assertions)
                .filteredOn(a -> a.statement() == null && a.at().span().start() < 100)
                .isNotEmpty()
                .noneMatch(a -> a.stance() == Stance.REPEATS_UNATTRIBUTED);
    }

    @Test
    void whoSaysThatThereIsNoSuchThingDenies() {
        Digest denial = digest(
                "en",
                "2026-10-10",
                "Valley Herald",
                "The union says that a plan exists to sell the dyke company of Brück. No such plan exists, district head Greta "
                        + "Holm said on Friday.");
        assertThat(HEARSAY.match(List.of(denial)).claims())
                .flatExtracting(Claim::assertions)
                .extracting(a -> a.stance())
                .contains(Stance.DENIES);
    }

    @Test
    void aReportThatNamesNoSourceAnyMoreHasLostIt() {
        Digest bare = digest(
                "en",
                "2026-10-11",
                "Hill Post",
                "Twelve people were injured when the dyke on the river Elmra gave way near Brück.");
        assertThat(drifts(Drift.Kind.ATTRIBUTION_LOST, ENGLISH, bare)).isNotEmpty();
        assertThat(drifts(Drift.Kind.ATTRIBUTION_LOST, ENGLISH, FRENCH)).isEmpty();
    }

    @Test
    void theChannelOfAnUtteranceIsTold() {
        Digest told = digest(
                "en",
                "2026-10-10",
                "Valley Herald",
                "In a statement, the ministry of the interior said that 40 pumps were on their way to Brück.");
        assertThat(HEARSAY.match(List.of(told)).origins())
                .extracting(o -> o.channel())
                .containsExactly("statement");
    }
}
