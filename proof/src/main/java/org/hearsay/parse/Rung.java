package org.hearsay.parse;

import org.hearsay.language.Language;
import org.hearsay.model.Page;
import org.hearsay.model.Tokens;

/** Tags and dictionary forms of a page without trees, to measure what they cost on their own. */
public final class Rung {

    private final Labeller labeller;

    /** Reads the model of {@code language}, which must have one. */
    public Rung(Language language) {
        this.labeller = new Labeller(Model.of(language).tags);
    }

    /** Tags every passage as the parser does before it makes a tree; answers the number of words. */
    public int tag(Page page) {
        int words = 0;
        for (Tokens tokens : page.tokens()) {
            Result result = new Result(tokens.size());
            for (int from = 0; from < tokens.size(); ) {
                int to = Parser.cut(tokens, from);
                labeller.label(tokens, from, to, result);
                from = to;
            }
            words += result.lemmas.length;
        }
        return words;
    }
}
