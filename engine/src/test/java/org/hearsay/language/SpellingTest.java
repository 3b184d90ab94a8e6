package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One name in four spellings, and names that only look alike. */
class SpellingTest {

    private static String key(String language, String name) {
        return new Spelling(Languages.named(language).orElseThrow()).key(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Putin,Poutine,Putin,Путин",
        "Gerasimov,Guerassimov,Gerassimow,Герасимов",
        "Khrushchev,Khrouchtchev,Chruschtschow,Хрущёв",
        "Shoigu,Choïgou,Schoigu,Шойгу",
        "Zaluzhny,Zaloujny,Saluschnyj,Залужный",
        "Yermak,Iermak,Jermak,Ермак",
        "Zakharova,Zakharova,Sacharowa,Захарова",
        "Yevgeny Prigozhin,Evgueni Prigojine,Jewgeni Prigoschin,Евгений Пригожин",
        "Zelensky,Zelensky,Selenskyj,Зеленский",
        "Yeltsin,Eltsine,Jelzin,Ельцин"
    })
    void oneKeyForAllSpellings(String english, String french, String german, String cyrillic) {
        String wanted = key("en", english);
        assertThat(wanted).isNotEmpty();
        assertThat(key("fr", french)).isEqualTo(wanted);
        assertThat(key("de", german)).isEqualTo(wanted);
        assertThat(key("en", cyrillic)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"Рutin", "Putіn", "Πutin", "習近平", "123"})
    void lettersOfSeveralScriptsMakeNoKey(String name) {
        assertThat(key("en", name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Putin,Pushkin", "Lavrov,Larov", "Peskov,Paskov"})
    void otherNamesHaveOtherKeys(String one, String other) {
        assertThat(key("en", one)).isNotEqualTo(key("en", other));
    }
}
