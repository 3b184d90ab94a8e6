package org.hearsay.find;

import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Damage;
import org.hearsay.model.Findings;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Tree;

/** Finds names, places, moments and figures. */
public final class Finder {

    /** Finder with the word lists and phrase rules of {@code language}. */
    public Finder(Language language) {}

    /** All that {@code page} names. Without a day of publication in {@code metadata} no relative date is resolved. */
    public Findings find(Metadata metadata, Page page, List<Damage> damage, List<Tree> trees) {
        return new Findings(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
