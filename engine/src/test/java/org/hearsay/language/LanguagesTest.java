package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            textBlock =
                    """
            fr;Le bac de Valmer a coulé lundi soir dans le port
            fr;Valmer: le maire dit adieu à la marine
            fr;L'enquête n'est pas close
            en;The ferry to Port Ellery sank on Monday
            en;Mayor says harbour will be closed
            de;Die Fähre nach Norderau ist am Montag gesunken
            de;Bürgermeister schweigt zum Untergang
            fr;Le bac de Valmer a coulé lundi, selon le maire, qui a parlé de « breaking news » et de Kommentare
            fr;Trois villages évacués
            fr;- 13 octobre
            en;Three villages evacuated
            de;Drei Dörfer geräumt
            de;Sturm deckt Hallendach ab
            en;Divers reach wreck
            none;Vi väntar på svar
            none;El barco de Valmar se ha hundido el lunes en el puerto según el alcalde
            none;Il traghetto è affondato lunedì nel porto, ha detto il sindaco della città
            none;De veerboot is maandag gezonken, zei de burgemeester van het dorp
            none;Prom zatonął w poniedziałek, powiedział burmistrz
            none;Паром затонул в понедельник
            none;渡轮星期一沉没
            none;Valmer
            none;12 345
            none;''
            """)
    void isToldFromCommonWords(String expected, String text) {
        assertThat(Languages.of(new Text(text)).map(Language::code).orElse("none"))
                .isEqualTo(expected);
    }
}
