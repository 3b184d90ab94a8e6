package org.hearsay.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.hearsay.model.Damage;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Report;
import org.hearsay.model.Severity;
import org.hearsay.model.Tree;
import org.hearsay.parse.Parser;
import org.hearsay.split.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code languages/xx/cases/damage.tsv}, and the examples of the tables of this stage. */
@TestInstance(Lifecycle.PER_CLASS)
class DamageCasesTest {

    private final Map<String, Inspector> inspectors =
            Languages.all().stream().collect(Collectors.toMap(Language::code, Inspector::new));

    private final Map<String, Parser> parsers =
            Languages.all().stream().collect(Collectors.toMap(Language::code, Parser::new));

    private long last;

    private static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (Language language : Languages.all()) {
            Path file = Path.of("..", "languages", language.code(), "cases", "damage.tsv");
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && !line.startsWith("text\t")) {
                    String[] cells = line.split("\t", -1);
                    cases.add(Arguments.of(language, cells[0], cells[1]));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void signsOfACase(Language language, String text, String signs) {
        List<String> found = inspect(language, text).stream()
                .map(d -> d.kind() + " " + d.severity() + " "
                        + text.substring(d.span().start(), d.span().end()))
                .toList();
        assertThat(String.join("|", found)).isEqualTo(signs);
    }

    private static Stream<Arguments> cues() {
        return Languages.all().stream()
                .flatMap(l -> l.table("words/dangling").stream().map(row -> Arguments.of(l, row)));
    }

    @ParameterizedTest
    @MethodSource("cues")
    void cuesDangleAsTheirExamplesSay(Language language, Row row) {
        assertThat(inspect(language, row.get("yes"))).extracting(Damage::kind).contains(Damage.Kind.DANGLING_CUE);
        assertThat(inspect(language, row.get("no"))).isEmpty();
    }

    private static Stream<Arguments> rows() {
        return Languages.all().stream()
                .flatMap(l -> l.table("words/misorder").stream().map(row -> Arguments.of(l, row)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowsOfWordsAreFoundAsTheirExamplesSay(Language language, Row row) {
        assertThat(inspect(language, row.get("yes"))).extracting(Damage::rule).contains(row.get("rule"));
        assertThat(inspect(language, row.get("no"))).isEmpty();
    }

    private static Stream<Arguments> calques() {
        return Languages.all().stream()
                .flatMap(l -> l.table("words/calques").stream().map(row -> Arguments.of(l, row)));
    }

    @ParameterizedTest
    @MethodSource("calques")
    void turnsOfAnotherLanguageAreFoundAsTheirExamplesSay(Language language, Row row) {
        assertThat(inspect(language, row.get("yes"))).extracting(Damage::kind).contains(Damage.Kind.CALQUE);
        assertThat(inspect(language, row.get("no"))).isEmpty();
    }

    @Test
    void signsThatLeaveAClauseReadableNeverMakeItSevere() {
        Language language = Languages.all().stream()
                .filter(l -> l.code().equals("fr"))
                .findFirst()
                .orElseThrow();
        String text = "Le maire veut à \"entièrement libre\" Valorme après Grève Talks avec les riverains Riverains.";
        assertThat(inspect(language, text)).hasSize(3).noneMatch(damage -> damage.severity() == Severity.SEVERE);
    }

    @Test
    void severalSignsInOneClauseMakeItSevereAndLeaveTheNextOneAlone() {
        Language language = Languages.all().get(0);
        String text = "Le maire Odile Karpin a grulvanté pour A vrolpe, tandis que la mairie reste ouverte mardi.";
        List<Damage> severe = inspect(language, text).stream()
                .filter(d -> d.severity() == Severity.SEVERE)
                .toList();
        assertThat(severe).hasSize(1);
        assertThat(text.substring(
                        severe.get(0).span().start(), severe.get(0).span().end()))
                .isEqualTo("grulvanté pour A vrolpe");
        assertThat(severe.get(0).evidence()).contains("grulvanté").contains("vrolpe");
    }

    @Test
    void evidenceNamesTheLanguageInWords() {
        for (Language language : Languages.all()) {
            assertThat(inspect(language, "Xx grulvzz pfft."))
                    .allSatisfy(d -> assertThat(d.evidence()).doesNotContain(" " + language.code() + " "));
        }
    }

    @Test
    void aLineOfAMillionLettersTakesSeconds() {
        String text = "abc ".repeat(100_000) + "x".repeat(500_000) + " " + "\"".repeat(1000);
        for (Language language : Languages.all()) {
            inspect(language, text);
            assertThat(Duration.ofNanos(last)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void nothingIsSaidOfNothing() {
        for (Language language : Languages.all()) {
            assertThatCode(() -> inspect(language, " ")).doesNotThrowAnyException();
            assertThat(inspect(language, "12.03.2025 – 14:00")).isEmpty();
        }
    }

    /** What the work gives; keeps the processor time that it took. */
    private List<Damage> timed(Supplier<List<Damage>> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Damage> found = work.get();
        last = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return found;
    }

    private List<Damage> inspect(Language language, String text) {
        Metadata metadata = new Metadata(null, null, null, language.code(), null, null);
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        if (new Hearsay().open(bytes, metadata) instanceof Report report) {
            Page page = new Splitter(language).split(report);
            List<Tree> trees = parsers.get(language.code()).parse(page);
            return timed(() -> inspectors.get(language.code()).inspect(page, trees));
        }
        return List.of();
    }
}
