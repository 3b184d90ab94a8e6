package org.hearsay.find;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.language.Spelling;
import org.hearsay.model.Damage;
import org.hearsay.model.Findings;
import org.hearsay.model.Metadata;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Passage;
import org.hearsay.model.Tree;

/** Finds names, places, moments and figures. */
public final class Finder {

    private final Moments moments;
    private final Names names;
    private final Figures figures;

    /** Finder with the word lists and phrase rules of {@code language}. */
    public Finder(Language language) {
        Numbers numbers = new Numbers(language);
        NameWords words = new NameWords(language);
        this.names = new Names(words, new Spelling(language));
        this.figures = new Figures(language, numbers, words);
        this.moments = new Moments(language, numbers);
    }

    /** All that {@code page} names. Without a day of publication in {@code metadata} no relative date is resolved. */
    public Findings find(Metadata metadata, Page page, List<Damage> damage, List<Tree> trees) {
        List<Atoms> atoms = atoms(page);
        List<Moment> when = moments.find(metadata.published(), page, atoms, trees);
        Cast cast = names.find(page, atoms, trees, damage);
        return new Findings(
                cast.actors(), cast.mentions(), cast.places(), when, figures.find(page, atoms, trees, when));
    }

    /** The moments of {@code page} alone, as {@link #find} finds them. */
    public List<Moment> moments(Metadata metadata, Page page, List<Tree> trees) {
        return moments.find(metadata.published(), page, atoms(page), trees);
    }

    private static List<Atoms> atoms(Page page) {
        List<Atoms> atoms = new ArrayList<>(page.passages().size());
        for (Passage passage : page.passages()) {
            atoms.add(Atoms.of(page.text(), passage.span()));
        }
        return atoms;
    }
}
