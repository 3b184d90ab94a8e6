package org.hearsay.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Feature;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {

    private static Parser parser(String code) {
        return new Parser(Languages.named(code).orElseThrow());
    }

    private static Tokens tokens(List<String> words) {
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            ends[i] = at + words.get(i).length();
            at = ends[i] + 1;
        }
        return new Tokens(new Text(String.join(" ", words)), starts, ends);
    }

    private static Tree parse(Parser parser, List<String> words) {
        Tokens tokens = tokens(words);
        Passage passage = new Passage(new Span(0, tokens.text().length()), Part.BODY, 0, "test");
        return parser.parse(new Page(tokens.text(), List.of(passage), List.of(tokens)))
                .get(0);
    }

    private static Tree parse(String code, String spaced) {
        return parse(parser(code), List.of(spaced.split(" ")));
    }

    private static void assertTree(Tree tree) {
        int roots = 0;
        for (int i = 0; i < tree.size(); i++) {
            roots += tree.head(i) == Tree.NONE ? 1 : 0;
            int steps = 0;
            for (int at = i; at != Tree.NONE; at = tree.head(at)) {
                assertThat(steps++).as("steps up from word %d", i).isLessThanOrEqualTo(tree.size());
            }
        }
        assertThat(roots).isEqualTo(tree.size() == 0 ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | La préfète a déclaré que les pompiers quitteront la vallée demain . | déclaré | préfète | quitteront",
                "fr | Le maire affirme que la route ouvrira bientôt . | affirme | maire | ouvrira",
                "en | The mayor said that the bridge will reopen on Friday . | said | mayor | reopen",
                "en | Officials said the dam had failed twice . | said | Officials | failed",
                "de | Die Sprecherin sagte , dass die Polizei zwei Männer gefunden hat . | sagte | Sprecherin | gefunden",
                "de | Der Minister erklärte , dass die Firma die Brücke baut . | erklärte | Minister | baut"
            })
    void findsWhoSaysAndWhatIsSaid(String code, String sentence, String verb, String subject, String content) {
        Tree tree = parse(code, sentence);
        List<String> words = List.of(sentence.split(" "));
        int say = words.indexOf(verb);
        assertTree(tree);
        assertThat(tree.head(say)).isEqualTo(Tree.NONE);
        assertThat(tree.child(say, Relation.NSUBJ)).isEqualTo(words.indexOf(subject));
        assertThat(tree.child(say, Relation.CCOMP)).isEqualTo(words.indexOf(content));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, ont, avoir",
        "fr, déclaré, déclarer",
        "fr, aux, à",
        "fr, enquêtes, enquête",
        "en, said, say",
        "en, mice, mouse",
        "en, bridges, bridge",
        "de, sagte, sagen",
        "de, zum, zu",
        "de, ist, sein"
    })
    void knowsLemmas(String code, String form, String lemma) {
        String frame =
                switch (code) {
                    case "fr" -> "Les juges ont déclaré aux voisins les deux enquêtes closes .";
                    case "en" -> "They said the mice crossed two bridges .";
                    default -> "Er sagte es zum Richter und ist zufrieden .";
                };
        Tree tree = parse(code, frame);
        assertThat(tree.lemma(List.of(frame.split(" ")).indexOf(form))).isEqualToIgnoringCase(lemma);
    }

    @Test
    void tellsNumberAndTense() {
        Tree tree = parse("en", "The ministers said it .");
        assertThat(tree.pos(1)).isEqualTo(Pos.NOUN);
        assertThat(tree.has(1, Feature.PLURAL)).isTrue();
        assertThat(tree.has(2, Feature.PAST)).isTrue();
        assertThat(tree.has(2, Feature.FINITE)).isTrue();
    }

    @Test
    void readsSmallFirstLettersAndCapitals() {
        assertThat(parse("fr", "la ministre a promis une enquête").pos(3)).isEqualTo(Pos.VERB);
        assertThat(parse("en", "MAYOR SAYS BRIDGE WILL REOPEN").pos(1)).isEqualTo(Pos.VERB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de"})
    void makesOneTreeOfAnyWords(String code) {
        Parser parser = parser(code);
        Random random = new Random(5);
        List<String> pool = List.of(
                "la", "The", "das", "sagte", "dit", "said", "que", ",", "«", "\uFFFC", "12", "3,5", "-", ".", "XYZ",
                "о");
        for (int round = 0; round < 300; round++) {
            List<String> words = new ArrayList<>();
            int length = 1 + random.nextInt(30);
            for (int i = 0; i < length; i++) {
                words.add(pool.get(random.nextInt(pool.size())));
            }
            assertTree(parse(parser, words));
        }
    }

    @Test
    void parsesAPassageOfNoWords() {
        assertThat(parse(parser("fr"), List.of()).size()).isZero();
    }

    @Test
    void parsesAnEndlessSentenceInLinearTime() {
        List<String> words = new ArrayList<>(Collections.nCopies(60_000, "und"));
        words.set(30_000, ",");
        Parser parser = parser("de");
        Tree tree = assertTimeout(Duration.ofSeconds(30), () -> parse(parser, words));
        long roots = 0;
        for (int i = 0; i < tree.size(); i++) {
            roots += tree.head(i) == Tree.NONE ? 1 : 0;
        }
        assertThat(roots).isEqualTo(1);
    }

    @Test
    void givesTheSameTreeTwice() {
        Language language = Languages.named("en").orElseThrow();
        Parser parser = new Parser(language);
        List<String> words = List.of("Residents", "say", "the", "river", "rose", "twice");
        Tree first = parse(parser, words);
        Tree second = parse(parser, words);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.head(i)).isEqualTo(first.head(i));
            assertThat(second.relation(i)).isEqualTo(first.relation(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void whatWasReadBeforeChangesNothing(String code) {
        Parser parser = parser(code);
        List<String> words = List.of("In 1998", "Quay", "WARDEN", "said", "the", "boats", "left", "Lisonne", ".");
        Tree first = parse(parser, words);
        for (int i = 0; i < 3; i++) {
            List<String> others = new ArrayList<>();
            for (int k = 0; k < Types.ROOM / 2; k++) {
                others.add("x" + i + "y" + k);
            }
            parse(parser, others);
        }
        Tree again = parse(parser, words);

        for (int i = 0; i < words.size(); i++) {
            assertThat(again.pos(i)).isEqualTo(first.pos(i));
            assertThat(again.lemma(i)).isEqualTo(first.lemma(i));
            assertThat(again.features(i)).isEqualTo(first.features(i));
            assertThat(again.head(i)).isEqualTo(first.head(i));
            assertThat(again.relation(i)).isEqualTo(first.relation(i));
        }
    }
}
