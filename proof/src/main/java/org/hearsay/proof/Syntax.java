package org.hearsay.proof;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Report;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;
import org.hearsay.parse.Parser;
import org.hearsay.split.Splitter;

/**
 * {@code predict syntax IN.conllu OUT.conllu}: sentences, tokens and trees that we find in the text of a treebank, 25 of
 * its sentences to a document, joined by a blank. Only the {@code # text} lines are read, so nothing tells where the
 * sentences end.
 */
final class Syntax {

    private static final String TEXT = "# text = ";
    private static final int SENTENCES = 25;

    private Syntax() {}

    /** Takes the file as a whole to be in one language, told from its words. */
    static void predict(Path in, Path out) throws IOException {
        List<String> documents = documents(in);
        Language language = Languages.of(new Text(String.join("\n", documents)))
                .orElseThrow(() -> new IllegalArgumentException(in + ": in no language that can be read"));
        Splitter splitter = new Splitter(language);
        Parser parser = new Parser(language);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out))) {
            for (String document : documents) {
                for (Tree tree : parser.parse(page(splitter, document))) {
                    write(tree, writer);
                }
            }
        }
    }

    static Page page(Splitter splitter, String document) {
        Text text = new Text(document);
        return splitter.split(new Report("", "text/plain", "UTF-8", Metadata.NONE, text, List.of(), List.of()));
    }

    static List<String> documents(Path in) throws IOException {
        List<String> documents = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(in)) {
            if (line.startsWith(TEXT)) {
                sentences.add(line.substring(TEXT.length()));
            }
            if (sentences.size() == SENTENCES) {
                documents.add(String.join(" ", sentences));
                sentences.clear();
            }
        }
        if (!sentences.isEmpty()) {
            documents.add(String.join(" ", sentences));
        }
        return documents;
    }

    private static void write(Tree tree, PrintWriter out) {
        for (int i = 0; i < tree.size(); i++) {
            if (!clitic(tree.tokens(), i)) {
                range(tree, i, out);
            }
            out.println(String.join("\t", cells(tree, i)));
        }
        out.println();
    }

    /** The line of a word with the clitics that touch it, if there are any. */
    private static void range(Tree tree, int from, PrintWriter out) {
        int to = from + 1;
        while (to < tree.size() && clitic(tree.tokens(), to)) {
            to++;
        }
        if (to > from + 1) {
            StringBuilder form = new StringBuilder();
            for (int i = from; i < to; i++) {
                form.append(form(tree, i));
            }
            out.println((from + 1) + "-" + to + "\t" + form + "\t_".repeat(8));
        }
    }

    private static List<String> cells(Tree tree, int i) {
        return List.of(
                String.valueOf(i + 1),
                form(tree, i),
                tree.lemma(i).isEmpty() ? "_" : tree.lemma(i),
                tree.pos(i).name(),
                "_",
                "_",
                String.valueOf(tree.head(i) + 1),
                tree.relation(i).label(),
                "_",
                tree.tokens().spaced(i + 1 < tree.size() ? i + 1 : 0) ? "_" : "SpaceAfter=No");
    }

    private static String form(Tree tree, int i) {
        return tree.tokens().text().of(tree.tokens().span(i));
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
