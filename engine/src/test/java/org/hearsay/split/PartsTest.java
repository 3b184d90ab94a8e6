package org.hearsay.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Metadata;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    private static final String BODY = "The ferry to Port Ellery sank on Monday. Nobody was hurt, the mayor said.";

    @Test
    void pageWithEveryPart() {
        String text =
                """
                Le bac de Valmer coule, le maire se tait
                LE BAC DE VALMER COULE - LE MAIRE SE TAIT.
                Par Lise Morand et Hugo Stern
                Le bac de Valmer a coulé lundi soir. Personne n'est blessé.
                Une enquête difficile
                Le maire n'a rien dit. « Nous attendons. »
                CARGAISONS PERDUES EN MER
                Le capitaine a dit selon un témoin que
                Reportage par Lise Morand, avec Hugo Stern.
                Kommentare (3)
                """;
        assertThat(Pages.parts(Pages.split("fr", text)))
                .containsExactly(
                        "HEADLINE Le bac de Valmer coule, le maire se tait",
                        "REPEATED_HEADLINE LE BAC DE VALMER COULE - LE MAIRE SE TAIT.",
                        "CREDIT Par Lise Morand et Hugo Stern",
                        "BODY Le bac de Valmer a coulé lundi soir.",
                        "BODY Personne n'est blessé.",
                        "HEADING Une enquête difficile",
                        "BODY Le maire n'a rien dit.",
                        "BODY « Nous attendons. »",
                        "HEADING CARGAISONS PERDUES EN MER",
                        "BODY Le capitaine a dit selon un témoin que",
                        "CREDIT Reportage par Lise Morand, avec Hugo Stern.",
                        "FURNITURE Kommentare (3)");
    }

    /** Each line stands between two paragraphs of a page that has its headline. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            textBlock =
                    """
            CREDIT;(AFP)
            CREDIT;Von Max Lohe, dpa
            CREDIT;By Ann Pym and Rob Hale
            CREDIT;With reporting by Ann Pym in Oslo
            CREDIT;Traduit de l'anglais par Lise Morand
            CREDIT;Mit Material von dpa und Reuters
            FURNITURE;Lire aussi : Le port ferme ses portes
            FURNITURE;Share this article
            FURNITURE;Wir verwenden Cookies, um Ihnen das beste Angebot zu zeigen.
            FURNITURE;Abonnez-vous
            FURNITURE;12 comments
            FURNITURE;* * *
            HEADING;What the harbour lost
            HEADING;Minister: Wir gehen
            BODY;Par ailleurs, le port reste fermé.
            BODY;Von einem Unfall war keine Rede.
            BODY;By noon the harbour was empty.
            BODY;We are afraid.
            BODY;He said:
            BODY;Three boats and a
            HEADING;What to look for
            BODY;The crew has been told to wait in the
            """)
    void oneLine(Part part, String line) {
        String text = "Ferry sinks off Port Ellery\n" + BODY + "\n" + line + "\n" + BODY;
        List<Passage> passages = Pages.split("en", text).passages();
        assertThat(passages.get(3).part()).isEqualTo(part);
        assertThat(passages.get(3).rule()).startsWith("part.");
    }

    @Test
    void textWithoutHeadlineStartsWithBody() {
        assertThat(Pages.parts(Pages.split("en", BODY + "\n" + BODY)).get(0)).startsWith("BODY");
        assertThat(Pages.parts(Pages.split("fr", "VALMER (Agence Midi) - Le bac a coulé lundi, dit le maire.")))
                .allMatch(p -> p.startsWith("BODY"));
    }

    @Test
    void creditAtTheEndOfAParagraph() {
        assertThat(Pages.parts(Pages.split("en", "Nobody was hurt. It rained (a little). (AFP)")))
                .containsExactly("BODY Nobody was hurt.", "BODY It rained (a little).", "CREDIT (AFP)");
    }

    @Test
    void aSingleLineIsRead() {
        assertThat(Pages.parts(Pages.split("en", "The mayor said he was leaving the harbour")))
                .containsExactly("BODY The mayor said he was leaving the harbour");
    }

    @Test
    void titleOfThePageIsHeadlineEvenWithAStop() {
        Metadata metadata = new Metadata(null, null, null, null, "Nobody was hurt.", null);
        String text = "Nobody was hurt.\n" + BODY;
        assertThat(Pages.parts(Pages.split("en", text, metadata, List.of())).get(0))
                .isEqualTo("HEADLINE Nobody was hurt.");
    }

    @Test
    void markUpDecidesHeadings() {
        String text = "Nobody was hurt.\n" + BODY + "\nWhy it is so bad.\n" + BODY;
        int second = text.indexOf("Why");
        List<Span> headings = List.of(new Span(0, 16), new Span(second, second + 17));
        assertThat(Pages.parts(Pages.split("en", text, Metadata.NONE, headings)))
                .contains("HEADLINE Nobody was hurt.", "HEADING Why it is so bad.");
    }

    @Test
    void handWrappedLinesAreJoined() {
        String text =
                """
                Ferry sinks off Port Ellery

                The ferry to Port Ellery sank on Monday after a collision with
                a coal barge. The mayor said that all of the passengers had been
                brought ashore before noon and that the harbour would be closed
                until the wreck is raised.

                The owner of the barge said that his crew had seen no light, and
                that he would help the families of the two men who are missing
                since the accident in the strait.
                """;
        List<Passage> passages = Pages.split("en", text).passages();
        assertThat(passages).extracting(Passage::block).containsExactly(0, 1, 1, 2);
        assertThat(passages.get(1).rule()).isEqualTo("part.body.wrapped");
    }

    @Test
    void paragraphsOfOneLineEachStayApart() {
        String text = String.join("\n", BODY, BODY + " It was late.", BODY, "It rained.", BODY);
        List<Passage> passages = Pages.split("en", text).passages();
        assertThat(passages.stream().map(Passage::block).distinct()).hasSize(5);
    }
}
