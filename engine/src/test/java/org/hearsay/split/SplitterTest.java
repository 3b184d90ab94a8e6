package org.hearsay.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Page;
import org.hearsay.model.Span;
import org.hearsay.model.Tokens;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {

    private static final String PIECES = "ab Éz.!?…'’\"«»„“-–()[]0123,:;/@\n\r\t\u00A0\u2028wW\uFFFC。語_&*%$";

    /** All of the text but white space stands in exactly one token of exactly one passage. */
    private static void everythingIsThere(Page page) {
        String text = page.text().flat();
        boolean[] seen = new boolean[text.length()];
        int end = 0;
        for (int p = 0; p < page.passages().size(); p++) {
            Span passage = page.passages().get(p).span();
            assertThat(passage.start()).isGreaterThanOrEqualTo(end);
            end = passage.end();
            Tokens tokens = page.tokens().get(p);
            int at = passage.start();
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(passage.contains(tokens.span(i))).isTrue();
                assertThat(tokens.start(i)).isGreaterThanOrEqualTo(at);
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                at = tokens.end(i);
                for (int c = tokens.start(i); c < at; c++) {
                    seen[c] = true;
                }
            }
        }
        for (int i = 0; i < seen.length; i++) {
            assertThat(seen[i] || Marks.white(text.charAt(i)) || Marks.lineEnd(text.charAt(i)))
                    .as("character %d of %s", i, text)
                    .isTrue();
        }
    }

    @Test
    void nothingIsLostWhateverTheText() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            for (Language language : Languages.all()) {
                everythingIsThere(Pages.split(language.code(), text.toString()));
            }
        }
    }

    @Test
    void emptyTextHasNoPassages() {
        assertThat(Pages.split("fr", "").passages()).isEmpty();
        assertThat(Pages.split("fr", " \n\t ").passages()).isEmpty();
    }

    /** Shapes that made a scan start over and over again in some splitter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said no. ",
                "a",
                "a-",
                "l'",
                "a.",
                "A. ",
                "1 ",
                "1. ",
                "1.",
                "wa@",
                "wa.",
                ". \"",
                "(",
                "«",
                "!",
                "1 000 ",
                "\n",
                "a\n",
                "A(e)",
                "» ",
                "' ",
                "by ",
                ": "
            })
    void aMegabyteOfOneKindTakesSeconds(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        for (Language language : Languages.all()) {
            Assertions.assertTimeout(Duration.ofSeconds(15), () -> Pages.split(language.code(), text));
        }
    }
}
