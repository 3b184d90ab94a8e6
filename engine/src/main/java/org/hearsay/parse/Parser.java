package org.hearsay.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.language.Language;
import org.hearsay.model.Page;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Gives every passage its tree: part of speech, features, dictionary form and head of each word. */
public final class Parser {

    /** A stretch ends behind a punctuation mark if one stands among its last words. */
    private static final int SLACK = 100;

    private final Model model;
    /** Left by the last page, so that its arrays need not be made again; another thread that comes meanwhile makes its own. */
    private final AtomicReference<@Nullable Analyst> spare = new AtomicReference<>();

    /** Parser with the model of {@code language}, which must have one. */
    public Parser(Language language) {
        this(Model.of(language));
    }

    Parser(Model model) {
        this.model = model;
    }

    /** One tree for each passage of {@code page}, in the same order. */
    public List<Tree> parse(Page page) {
        Analyst left = spare.getAndSet(null);
        Analyst analyst = left == null ? new Analyst(model) : left;
        List<Tree> trees = new ArrayList<>(page.tokens().size());
        for (Tokens tokens : page.tokens()) {
            trees.add(tree(analyst, tokens));
        }
        spare.set(analyst);
        return List.copyOf(trees);
    }

    private static Tree tree(Analyst analyst, Tokens tokens) {
        Result result = new Result(tokens.size());
        int root = Tree.NONE;
        int from = 0;
        while (from < tokens.size()) {
            int to = cut(tokens, from);
            root = analyst.parse(tokens, from, to, root, result);
            from = to;
        }
        return new Tree(
                tokens, result.pos, result.features, result.lemmas, result.heads, result.relations, result.oddities);
    }

    /** End of the stretch that starts with word {@code from}. */
    static int cut(Tokens tokens, int from) {
        int most = from + Tree.LONGEST;
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
