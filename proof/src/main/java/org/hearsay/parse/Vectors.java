package org.hearsay.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of words before training: a few numbers for each, learned elsewhere from much text. */
final class Vectors {

    /** None at all. */
    static final Vectors NONE = new Vectors();

    private final Map<Integer, float[]> vectors = new LinkedHashMap<>();

    private Vectors() {}

    /** Lines with a word, a tab, and its numbers between blanks. */
    static Vectors read(Path file) throws IOException {
        Vectors read = new Vectors();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    read.vectors.putIfAbsent(Hash.lower(line, 0, tab), numbers(line.substring(tab + 1)));
                }
            }
        }
        return read;
    }

    private static float[] numbers(String cells) {
        String[] parts = cells.strip().split(" ", -1);
        float[] numbers = new float[parts.length];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = Float.parseFloat(parts[k]);
        }
        return numbers;
    }

    /** Numbers of each word. */
    int width() {
        return vectors.values().stream().mapToInt(v -> v.length).findFirst().orElse(0);
    }

    Set<Integer> words() {
        return vectors.keySet();
    }

    float @Nullable [] of(int word) {
        return vectors.get(word);
    }
}
