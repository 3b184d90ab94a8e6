package org.hearsay.parse;

import java.util.Arrays;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Page;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;

/** Gives every passage its tree. */
public final class Parser {

    /** Parser with the model of {@code language}. */
    public Parser(Language language) {}

    /** One tree for each passage of {@code page}, in the same order. */
    public List<Tree> parse(Page page) {
        return page.tokens().stream().map(Parser::bare).toList();
    }

    private static Tree bare(Tokens tokens) {
        int n = tokens.size();
        byte[] pos = new byte[n];
        Arrays.fill(pos, (byte) Pos.X.ordinal());
        String[] lemmas = new String[n];
        int[] heads = new int[n];
        byte[] relations = new byte[n];
        for (int i = 0; i < n; i++) {
            lemmas[i] = tokens.form(i);
            heads[i] = i - 1;
            relations[i] = (byte) (i == 0 ? Relation.ROOT : Relation.DEP).ordinal();
        }
        return new Tree(tokens, pos, new int[n], lemmas, heads, relations);
    }
}
