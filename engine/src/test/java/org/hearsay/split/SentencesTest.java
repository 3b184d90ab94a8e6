package org.hearsay.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row a case: a bar stands where a sentence ends, a broken bar where no blank follows. */
class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            textBlock =
                    """
            fr;M. Vautrin est parti.|Mme Roche est restée à quai.
            fr;Le pont a coûté 3,5 millions.|Il est fermé.
            fr;Il a vendu des pommes, des poires, etc.|Puis il est rentré.
            fr;Les pêcheurs attendent.|mardi, le port rouvrira.
            fr;La digue tient sur le plan local. quai.|Le maire dort.
            fr;« Où est la barque ? » demande-t-il au gardien.
            fr;« La digue tient ! » a crié le gardien.|Il pleuvait.
            fr;Elle a dit : « Nous restons. »|Puis elle est sortie.
            fr;J. K. Marlow a signé.|A. Petit aussi.
            fr;Le chef de J.-P. Morel a parlé.|Tout va bien.
            fr;La réponse est non... peut-être demain.
            fr;Le bac coule.¦Tout le monde est sauf.
            de;Der Rat will seinen Widerstand gegen die Abgabe der Halle von Tom Felgate aufgeben.|Er zögert.
            de;Am selben Abend kamen die Vertreter der Vereine in den Gemeinden zusammen.
            de;Sie nannte im Rat viele Frauen, viele Helfer, auch in der Nacht.
            en;These provocations led the Haldish reporter Lena Orwick to fear a flood.
            en;The council asked Orwick about the dam.|The mayor left.
            fr;La digue sera bientôt relevée Le conseil de Halden a voté les travaux mardi soir.
            en;Mr. Harlow left at 5 p.m. and Dr. Pym stayed.|They had tea.
            en;He moved to the U.S. in May.|He liked it.
            en;He lives in the U.S.|They do not.
            en;“Really?” she asked the harbour master.|He nodded.
            en;"We are going home!" he shouted to the crew.
            en;"We left."|The mayor looked away.
            en;"Is it safe?" Harlow asked.|Nobody knew.
            en;"It is safe."|They left.
            en;(The ferry was late.)|Nobody minded.
            en;It cost 4.50 a head.|That is cheap.
            en;See www.example.org for more.|Call us.
            en;The boat sank.¦Nobody was hurt.
            en;Is it safe?|Nobody knows.
            en;The harbour stays closed|He said so on Monday.
            en;She told The Ellery Times and The Herald.
            fr;Le port reste fermé|Il rouvrira mardi.
            fr;Le quotidien La Vigie et Le Matin de Valmer en parlent.
            de;Haben Sie das gesehen?|Ich nicht.
            de;Am 3. Mai kam die Fähre.|Sie war leer.
            de;Zum 2. Mal fiel der Strom aus.|Das ärgert viele.
            de;„Was nun?“, fragte er den Wirt.|Niemand wusste es.
            de;„Wir gehen.“|Der Wirt blieb.
            de;Das gilt z. B. für Boote, bzw. für Kähne.|Mehr nicht.
            de;Dr. Anna Lohe kam, ca. 30 Leute blieben.|Es regnete.
            de;Er kam um 20.15 Uhr an.|Sie um 21 Uhr.
            de;»Halt!«, rief sie.|Keiner hielt.
            """)
    void endWhereTheyEnd(String language, String marked) {
        String text = marked.replace("|", " ").replace("¦", "");
        List<String> expected = List.of(marked.split("[|¦]"));
        assertThat(Pages.passages(Pages.split(language, text))).isEqualTo(expected);
    }
}
