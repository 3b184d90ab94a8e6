package org.hearsay.code;

import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Findings;
import org.hearsay.model.Page;
import org.hearsay.model.Statement;
import org.hearsay.model.Tree;

/** Codes what is planned and what is expressly not known; other events come later. */
public final class Coder {

    /** Coder with the word lists of {@code language}. */
    public Coder(Language language) {}

    /** Events in order of the text. */
    public List<Event> code(
            Page page, List<Damage> damage, List<Tree> trees, Findings findings, List<Statement> statements) {
        return List.of();
    }
}
