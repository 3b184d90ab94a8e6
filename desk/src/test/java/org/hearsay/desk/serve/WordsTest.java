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

    private static final List<String> STEMS = List.of(
            "verifi",
            "vérifi",
            "confirm",
            "reliab",
            "fake",
            "trustworth",
            "credib",
            "fiable",
            "bestätigt",
            "zuverlässig",
            "glaubwürdig");

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        for (String table : List.of("pages.tsv", "stories.tsv", "reading.tsv")) {
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
            assertThat(judges(Files.readString(file))).as(file.toString()).isFalse();
        }
    }

    /** What commands, views, exports and answers say stands in the words between quotation marks of the sources. */
    @Test
    void noWordOfTheProgramJudges() throws IOException {
        Pattern literal = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
        List<String> judging = new ArrayList<>();
        int seen = 0;
        for (Path folder : List.of(Path.of("src/main/java"), ROOT.resolve("engine/src/main/java"))) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
                    var found = literal.matcher(withoutComments(file));
                    while (found.find()) {
                        seen++;
                        if (judges(found.group(1))) {
                            judging.add(file.getFileName() + ": " + found.group(1));
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(2_000);
        assertThat(judging).isEmpty();
    }

    /** Looks for whole words only where a beginning of one is: the pattern is slow on long texts. */
    private static boolean judges(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(lower::contains)
                && JUDGING.matcher(words).find();
    }

    private static String withoutComments(Path file) throws IOException {
        List<String> code = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String begin = line.strip();
            if (!begin.startsWith("*") && !begin.startsWith("/*") && !begin.startsWith("//")) {
                code.add(line);
            }
        }
        return String.join("\n", code);
    }

    @Test
    void noDocumentJudges() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("examples"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(".md")).forEach(documents::add);
            }
        }
        assertThat(documents).hasSizeGreaterThan(4);
        for (Path document : documents) {
            assertThat(judges(Files.readString(document)))
                    .as(document.toString())
                    .isFalse();
        }
    }

    @Test
    void judgingWordsAreSeen() {
        assertThat(judges("a Verified claim")).isTrue();
        assertThat(judges("des faits confirmés")).isTrue();
        assertThat(judges("the fakery of Bestätigung")).isFalse();
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
