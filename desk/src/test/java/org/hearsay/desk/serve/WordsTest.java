package org.hearsay.desk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that people read. */
class WordsTest {

    private static final Path ROOT = Path.of("..");
    /** Words of judgement; a policy that names them to forbid them stands elsewhere. */
    private static final Pattern JUDGING = Pattern.compile(
            "\\b(un)?(verified|confirmed|reliable|reliability|fake|trustworthy|credible"
                    + "|vérifiée?s?|confirmée?s?|fiables?|verifiziert\\w*|bestätigt\\w*|zuverlässig\\w*|glaubwürdig\\w*)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        for (String table : List.of("pages.tsv", "stories.tsv")) {
            TreeSet<String> first = keys("en", table);
            for (String code : Words.codes()) {
                assertThat(keys(code, table)).as(code + " " + table).isEqualTo(first);
            }
        }
    }

    @Test
    void placesAreTheSameInEveryLanguage() {
        Words first = Words.first();
        for (String code : Words.codes()) {
            assertThat(Words.in(code).get("fault.number", "limit", 1, 9))
                    .contains("limit")
                    .contains("9");
        }
        assertThat(first.count("base", 1)).contains("1").isNotEqualTo(first.count("base", 2));
    }

    @Test
    void templatesUseWordsThatThereAre() throws IOException {
        Pattern used = Pattern.compile("words\\(\\)\\.get\\(\"([a-z.]+)\"[,)]");
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "jte"))) {
            for (Path file : files.toList()) {
                var found = used.matcher(Files.readString(file));
                while (found.find()) {
                    if (!Words.first().has(found.group(1))) {
                        missing.add(file.getFileName() + ": " + found.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noWordJudges() throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                ROOT.resolve("README.md"),
                Path.of("src/main/resources/openapi.yaml"),
                Path.of("src/main/resources/org/hearsay/desk/serve/desk.js")));
        for (Path folder : List.of(Path.of("src/main/jte"), ROOT.resolve("languages"), ROOT.resolve("docs"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.filter(f -> f.toString().endsWith(".jte")
                                    || f.toString().endsWith(".md") && f.startsWith(ROOT.resolve("docs"))
                                    || f.getParent().endsWith("desk"))
                            .forEach(files::add);
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(10);
        for (Path file : files) {
            String words = Files.readString(file);
            assertThat(JUDGING.matcher(words).results().map(r -> r.group().toLowerCase(Locale.ROOT)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void judgingWordsAreSeen() {
        assertThat(JUDGING.matcher("a Verified claim").find()).isTrue();
        assertThat(JUDGING.matcher("des faits confirmés").find()).isTrue();
    }

    private static TreeSet<String> keys(String code, String table) throws IOException {
        Path file = ROOT.resolve("languages").resolve(code).resolve("desk").resolve(table);
        TreeSet<String> keys = new TreeSet<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    keys.add(line.split("\t", 2)[0]);
                }
            }
        }
        return keys;
    }
}
