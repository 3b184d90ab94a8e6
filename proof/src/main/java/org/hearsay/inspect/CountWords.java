package org.hearsay.inspect;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.inspect.Treebank.Token;

/** {@code words OUT TREEBANK...}: counts the words of treebanks, all in all and at the end of a sentence. */
public final class CountWords {

    private static final int RAREST = 2;

    private final Map<String, int[]> counts = new TreeMap<>();

    private CountWords() {}

    /** Counts all files into one model. */
    public static void main(String[] args) throws IOException {
        CountWords words = new CountWords();
        for (int i = 1; i < args.length; i++) {
            Treebank.sentences(Path.of(args[i])).forEach(words::count);
        }
        words.write(Path.of(args[0]));
    }

    private void count(List<Token> sentence) {
        int last = sentence.size() - 1;
        while (last >= 0 && !letters(sentence.get(last).form())) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            Token token = sentence.get(i);
            List<String> pieces = token.odd() ? List.of() : pieces(token.form());
            for (int j = 0; j < pieces.size(); j++) {
                String piece = i == 0 && !token.name() ? pieces.get(j).toLowerCase(Locale.ROOT) : pieces.get(j);
                int[] count = counts.computeIfAbsent(piece, k -> new int[3]);
                count[0]++;
                count[1] += i == last && j == pieces.size() - 1 ? 1 : 0;
                count[2] += token.function() ? 1 : 0;
            }
        }
    }

    private static boolean letters(String form) {
        return form.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Runs of letters, as the engine takes words apart. */
    private static List<String> pieces(String form) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= form.length(); i++) {
            if (i == form.length() || !Character.isLetter(form.charAt(i))) {
                if (i > start) {
                    pieces.add(form.substring(start, i));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private void write(Path out) throws IOException {
        try (PrintWriter to = new PrintWriter(Files.newBufferedWriter(out))) {
            to.println(
                    "# Words of the treebanks named in LICENCE.md: word, count, count at the end of a sentence, count as a function word.");
            counts.forEach((word, count) -> {
                if (count[0] >= RAREST) {
                    to.println(word + "\t" + count[0] + "\t" + count[1] + "\t" + count[2]);
                }
            });
        }
    }
}
