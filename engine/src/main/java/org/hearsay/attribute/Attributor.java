package org.hearsay.attribute;

import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Damage;
import org.hearsay.model.Findings;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Statement;
import org.hearsay.model.Tree;

/** Finds who said what, on whose word. */
public final class Attributor {

    /** Attributor with the word lists of {@code language}. */
    public Attributor(Language language) {}

    /** Statements in order of the text, each with its chain. Nothing is taken from severe damage. */
    public List<Statement> attribute(
            Metadata metadata, Page page, List<Damage> damage, List<Tree> trees, Findings findings) {
        return List.of();
    }
}
