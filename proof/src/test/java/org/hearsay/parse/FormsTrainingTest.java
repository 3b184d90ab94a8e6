package org.hearsay.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTrainingTest {

    private static Language language(String code) {
        return Languages.named(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "en, wolves, wolf, NNS",
        "fr, journaux, journal, N m p",
        "de, gesprochen, sprechen, VER:PA2:NON",
    })
    void readsEntriesOfTheDictionary(String code, String form, String lemma, String tag) throws IOException {
        List<Dictionary.Entry> found = new ArrayList<>();
        Dictionary.read(language(code), entry -> {
            if (entry.form().equals(form)) {
                found.add(entry);
            }
        });
        assertThat(found).contains(new Dictionary.Entry(form, lemma, tag));
    }

    @ParameterizedTest
    @CsvSource({
        "en, NN, NN:U",
        "fr, N, N f s",
        "fr, VINF, V inf",
        "de, SUB, SUB:DAT:PLU:FEM",
        "de, VERAUX, VER:AUX:3:SIN:PRT",
        "de, VERFIN, VER:3:SIN:PRT:NON",
    })
    void kindsAreMoreGeneralThanTags(String code, String kind, String tag) {
        assertThat(new Morphology(language(code)).kind(tag)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"en, tables chairs, walked", "fr, journaux chevaux, marcherons", "de, Häuser Bücher, gesprochen"})
    void formsWithTheSameTagsAreOfOneKind(String code, String same, String other) throws IOException {
        String text = same + " " + other;
        int[] starts = {0, text.indexOf(' ') + 1, text.lastIndexOf(' ') + 1};
        int[] ends = {starts[1] - 1, starts[2] - 1, text.length()};
        Words words = new Words(new Slots(0), Forms.read(language(code).bytes("forms.model")));
        Tokens tokens = new Tokens(new Text(text), starts, ends);
        words.fill(tokens, 0, 3);
        assertThat(words.kind(1)).isPositive().isEqualTo(words.kind(0));
        assertThat(words.kind(2)).isPositive().isNotEqualTo(words.kind(0));
    }

    /** The language with the smallest dictionary stands for all: the largest takes half a minute. */
    @Test
    void theDictionaryGivesTheBytesInTheFolder() throws IOException {
        assertThat(FormsTraining.of(language("en"))).isEqualTo(language("en").bytes("forms.model"));
    }
}
