package org.hearsay.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench languages DIR}: in how many of a hundred lines the language is told right, for whole sentences and for their
 * first five and three words. DIR holds {@code syntax/LANG.dev.conllu} and {@code damage/dev.jsonl}. Of the first the raw text of
 * each sentence counts; of the second each sentence of a sound passage from the treebanks that nothing here was made
 * of, and from the news. Words are what spaces part; lines of fewer than three words with a letter are left out, and
 * so are, for five words, shorter ones. No answer counts as a wrong one.
 */
final class LanguageBench {

    private static final JsonMapper JSON = new JsonMapper();

    /** What a line of text in a treebank begins with. */
    private static final String RAW = "# text = ";

    /** A whole sentence, and the beginnings of so many words. */
    private static final int[] SIZES = {Integer.MAX_VALUE, 5, 3};

    private static final String[] NAMES = {"sentence", "five", "three"};
    private static final int FEWEST = 3;

    private final Map<String, int[][]> counts = new TreeMap<>();

    private LanguageBench() {}

    /** Prints one line for each language and size: language, size, per cent told right, lines. With {@code --errors}, the others too. */
    static void run(Path folder, boolean errors) throws IOException {
        LanguageBench bench = new LanguageBench();
        for (Language language : Languages.all()) {
            Path file = folder.resolve("syntax").resolve(language.code() + ".dev.conllu");
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(RAW)) {
                    bench.line(language.code(), line.substring(RAW.length()).strip(), errors);
                }
            }
        }
        for (String line : Files.readAllLines(folder.resolve("damage/dev.jsonl"))) {
            bench.sound(JSON.readTree(line), errors);
        }
        bench.counts.forEach((language, rows) -> {
            for (int i = 0; i < SIZES.length; i++) {
                System.out.printf(
                        Locale.ROOT,
                        "%s\t%s\t%.2f\t%d%n",
                        language,
                        NAMES[i],
                        100.0 * rows[i][0] / Math.max(1, rows[i][1]),
                        rows[i][1]);
            }
        });
    }

    private void sound(JsonNode passage, boolean errors) {
        String source = passage.get("src").stringValue();
        boolean unseen = source.contains("pud") || source.startsWith("news:");
        if (unseen && passage.get("label").stringValue().equals("sound")) {
            String text = passage.get("text").stringValue();
            for (JsonNode sentence : passage.get("sents")) {
                int from = text.offsetByCodePoints(0, sentence.get(0).intValue());
                int to = text.offsetByCodePoints(0, sentence.get(1).intValue());
                line(passage.get("lang").stringValue(), text.substring(from, to), errors);
            }
        }
    }

    private void line(String language, String line, boolean errors) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
        words.removeIf(String::isBlank);
        if (words.stream().filter(w -> w.chars().anyMatch(Character::isLetter)).count() < FEWEST) {
            return;
        }
        int[][] rows = counts.computeIfAbsent(language, l -> new int[SIZES.length][2]);
        for (int i = 0; i < SIZES.length; i++) {
            if (SIZES[i] == Integer.MAX_VALUE || words.size() >= SIZES[i]) {
                String text = String.join(" ", words.subList(0, Math.min(words.size(), SIZES[i])));
                String told = Languages.of(new Text(text)).map(Language::code).orElse("none");
                rows[i][0] += told.equals(language) ? 1 : 0;
                rows[i][1]++;
                if (errors && !told.equals(language)) {
                    System.out.println("# " + language + " " + NAMES[i] + " told " + told + ": " + text);
                }
            }
        }
    }
}
