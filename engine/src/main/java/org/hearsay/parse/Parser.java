package org.hearsay.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Page;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;

/** Gives every passage its tree: part of speech, features, dictionary form and head of each word. */
public final class Parser {

    /** Longer passages are parsed in stretches, so that time stays linear. */
    private static final int LONGEST = 400;

    /** A stretch ends behind a punctuation mark if one stands among its last words. */
    private static final int SLACK = 100;

    private final Model model;

    /** Parser with the model of {@code language}, which must have one. */
    public Parser(Language language) {
        byte[] forms = bytes(language, "forms.model");
        byte[] model = bytes(language, "syntax.model");
        if (model.length == 0) {
            throw new IllegalStateException("languages/" + language.code() + "/syntax.model is missing");
        }
        this.model = Model.read(model, forms.length == 0 ? Forms.NONE : Forms.read(forms));
    }

    private static byte[] bytes(Language language, String name) {
        try (InputStream in = language.file(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    Parser(Model model) {
        this.model = model;
    }

    /** One tree for each passage of {@code page}, in the same order. */
    public List<Tree> parse(Page page) {
        Analyst analyst = new Analyst(model);
        List<Tree> trees = new ArrayList<>(page.tokens().size());
        for (Tokens tokens : page.tokens()) {
            trees.add(tree(analyst, tokens));
        }
        return List.copyOf(trees);
    }

    private static Tree tree(Analyst analyst, Tokens tokens) {
        Analyst.Result result = new Analyst.Result(tokens.size());
        int root = Tree.NONE;
        int from = 0;
        while (from < tokens.size()) {
            int to = cut(tokens, from);
            analyst.tag(tokens, from, to, result);
            root = analyst.parse(from, root, result);
            from = to;
        }
        return new Tree(tokens, result.pos, result.features, result.lemmas, result.heads, result.relations);
    }

    private static int cut(Tokens tokens, int from) {
        int most = from + LONGEST;
        if (most >= tokens.size()) {
            return tokens.size();
        }
        String text = tokens.text().flat();
        for (int at = most; at > most - SLACK; at--) {
            char c = text.charAt(tokens.start(at - 1));
            if (!Character.isLetterOrDigit(c)) {
                return at;
            }
        }
        return most;
    }
}
