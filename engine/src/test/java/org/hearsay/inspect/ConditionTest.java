package org.hearsay.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.model.Damage;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Stretch;
import org.hearsay.model.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report shows of how it came to us. */
class ConditionTest {

    private static final String SOUND =
            """
            Le maire de Valmer a rouvert le pont mardi. « Les travaux sont finis », a dit Odile Karpin aux riverains.

            Les bus passent de nouveau depuis midi, selon la mairie.
            """;

    private final Hearsay hearsay = new Hearsay();

    private Reading read(String language, String text) {
        Metadata metadata = new Metadata(null, null, null, language, null, null);
        return hearsay.read((Report) hearsay.open(text.getBytes(StandardCharsets.UTF_8), metadata));
    }

    @Test
    void aSoundReportShowsNothingButItsQuotations() {
        Reading reading = read("fr", SOUND);
        assertThat(reading.condition().traces()).isEmpty();
        assertThat(reading.condition().stretches()).isEmpty();
        assertThat(reading.condition().quotations())
                .extracting(q -> reading.words(q.span()))
                .containsExactly("« Les travaux sont finis »");
    }

    @Test
    void severalSignsOfDifferentKindsAreToldWithTheirLanguages() {
        Reading reading = read(
                "fr",
                """
                La flotte menace les kiews depuis mardi, et Karpin laisse le chat hors du sac.

                Le port reste ouvert, a dit la mairie de Valmer.

                Kommentare (3)
                """);
        assertThat(reading.condition().traces())
                .extracting(Trace::rule)
                .contains("trace.genitive", "trace.calque", "trace.furniture");
        assertThat(reading.condition().traces()).extracting(Trace::language).contains("de", "en");
    }

    @Test
    void oneLineOfThePageInAnotherLanguageProvesNothing() {
        Reading reading = read("fr", SOUND + "\nKommentare (3)\n");
        assertThat(reading.condition().traces()).isEmpty();
        assertThat(reading.condition().stretches())
                .extracting(Stretch::language)
                .containsExactly("de");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            fr;Kommentare (0);de
            fr;Read more;en
            de;Lire aussi;fr
            en;Artikel teilen;de
            en;Commentaires (12);fr
            """)
    void furnitureHasItsOwnLanguage(String report, String line, String language) {
        String body = report.equals("fr")
                ? "Le pont de Valmer est ouvert depuis mardi."
                : report.equals("de")
                        ? "Die Brücke in Norderau ist seit Dienstag offen."
                        : "The bridge in Port Ellery has been open since Tuesday.";
        Reading reading = read(report, body + "\n\n" + line + "\n");
        assertThat(reading.condition().stretches())
                .extracting(Stretch::language)
                .containsExactly(language);
    }

    @Test
    void aMarkWithoutItsOtherHalfStandsAlone() {
        Reading reading = read("en", "He said \"the pier is closed and left the room on Monday.");
        assertThat(reading.condition().quotations()).hasSize(1).noneMatch(q -> q.complete());
    }

    @Test
    void whatMayBeDoneFollowsFromHowMuchIsTakenAway() {
        assertThat(List.of(
                        damage(Damage.Kind.GLUED, Severity.MINOR).use(),
                        damage(Damage.Kind.SALAD, Severity.MODERATE).use(),
                        damage(Damage.Kind.SALAD, Severity.SEVERE).use(),
                        damage(Damage.Kind.CAPITALS, Severity.SEVERE).use()))
                .containsExactly(Damage.Use.ALL, Damage.Use.MARKED, Damage.Use.MENTIONS, Damage.Use.NOTHING);
    }

    private static Damage damage(Damage.Kind kind, Severity severity) {
        return new Damage(new Span(0, 1), kind, severity, "why", "damage.test");
    }
}
