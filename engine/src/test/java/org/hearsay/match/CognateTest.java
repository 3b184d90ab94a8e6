package org.hearsay.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a word in its spellings. */
class CognateTest {

    @ParameterizedTest
    @CsvSource({
        "police, Polizei",
        "économie, Ökonomie",
        "economy, économie",
        "Poutine, Putin",
        "Tchernobyl, Tschernobyl",
        "Selenskyj, Zelensky",
        "philosophie, filosofie",
        "republic, Republik",
        "process, Prozess",
        "Nawalny, Navalny"
    })
    void oneWordInTwoSpellings(String one, String other) {
        assertThat(Cognate.of(one)).isEqualTo(Cognate.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Calder, Carver", "Norwich, Norway", "1914, 1941"})
    void twoWords(String one, String other) {
        assertThat(Cognate.of(one)).isNotEqualTo(Cognate.of(other));
    }

    @Test
    void marksLeaveNothing() {
        assertThat(Cognate.of("—!")).isEmpty();
    }
}
