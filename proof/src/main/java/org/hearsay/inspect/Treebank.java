package org.hearsay.inspect;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences of treebank files (CoNLL-U) as written: contractions whole, words with a mark of error or as foreign marked. */
final class Treebank {

    /**
     * A word as written.
     *
     * @param name whether it is tagged as a proper name
     * @param function whether it is an article, preposition, pronoun, auxiliary, particle or conjunction
     * @param odd whether it is tagged as foreign, as a slip or as no word
     */
    record Token(String form, boolean name, boolean odd, boolean function) {}

    /** A contraction stands for a preposition and an article. */
    private static final Set<String> FUNCTION = Set.of("DET", "ADP", "PRON", "AUX", "PART", "SCONJ", "CCONJ", "_");

    private Treebank() {}

    static List<List<Token>> sentences(Path file) throws IOException {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> now = new ArrayList<>();
        int inside = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty()) {
                    sentences.add(List.copyOf(now));
                    now.clear();
                    inside = 0;
                } else if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    int dash = cells[0].indexOf('-');
                    if (dash > 0) {
                        inside = Integer.parseInt(cells[0].substring(dash + 1));
                        now.add(token(cells));
                    } else if (Integer.parseInt(cells[0]) > inside) {
                        now.add(token(cells));
                    }
                }
            }
        }
        return sentences;
    }

    private static Token token(String[] cells) {
        boolean odd = cells[3].equals("X") || cells[5].contains("Foreign=Yes") || cells[5].contains("Typo=Yes");
        return new Token(cells[1], cells[3].equals("PROPN"), odd, FUNCTION.contains(cells[3]));
    }
}
