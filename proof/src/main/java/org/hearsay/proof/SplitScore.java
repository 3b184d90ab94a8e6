package org.hearsay.proof;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Languages;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Report;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;
import org.hearsay.split.Splitter;

/**
 * {@code SplitScore LANGUAGE GOLD.conllu OUT.conllu}: the tokens and sentences that we find in the text of a treebank, 25
 * sentences to a document, joined by a blank. Only the text is read from the gold file.
 */
public final class SplitScore {

    private static final int SENTENCES = 25;

    private SplitScore() {}

    /** Writes CoNLL-U with a flat tree; tokens that touch and belong to one word stand as a range. */
    public static void main(String[] args) throws IOException {
        Splitter splitter = new Splitter(Languages.named(args[0]).orElseThrow());
        List<String> documents = documents(Path.of(args[1]));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[2])))) {
            for (String document : documents) {
                Text text = new Text(document);
                Report report = new Report("", "text/plain", "UTF-8", Metadata.NONE, text, List.of(), List.of());
                write(splitter.split(report), out);
            }
        }
    }

    private static List<String> documents(Path gold) throws IOException {
        List<String> documents = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            if (line.startsWith("# text = ")) {
                sentences.add(line.substring(9));
                if (sentences.size() == SENTENCES) {
                    documents.add(String.join(" ", sentences));
                    sentences.clear();
                }
            }
        }
        documents.add(String.join(" ", sentences));
        return documents;
    }

    private static void write(Page page, PrintWriter out) {
        for (Tokens tokens : page.tokens()) {
            for (int i = 0; i < tokens.size(); i++) {
                boolean range = i + 1 < tokens.size() && clitic(tokens, i + 1);
                if (range && !clitic(tokens, i)) {
                    String both = tokens.form(i) + tokens.form(i + 1);
                    out.println((i + 1) + "-" + (i + 2) + "\t" + both + "\t_\t_\t_\t_\t_\t_\t_\t_");
                }
                String head = i == 0 ? "0\troot" : "1\tdep";
                out.println((i + 1) + "\t" + tokens.form(i) + "\t_\tX\t_\t_\t" + head + "\t_\t_");
            }
            out.println();
        }
    }

    /** Whether token {@code i} touches the word before it with a letter or apostrophe, as in "don't" and "cannot". */
    private static boolean clitic(Tokens tokens, int i) {
        if (i == 0 || tokens.spaced(i)) {
            return false;
        }
        String before = tokens.form(i - 1);
        String form = tokens.form(i);
        boolean letters = Character.isLetter(before.charAt(before.length() - 1));
        boolean mark = form.length() > 1
                && Character.isLetter(form.charAt(1))
                && (form.charAt(0) == '\'' || form.charAt(0) == '\u2019');
        return letters && (mark || Character.isLetter(form.charAt(0)));
    }
}
