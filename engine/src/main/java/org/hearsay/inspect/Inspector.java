package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Damage;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;

/** Looks for signs of damage. */
public final class Inspector {

    private final Lexicon own;
    private final List<Lexicon> others;
    private final Morphology morphology;
    private final WordSigns wordSigns;
    private final Foreign foreign;
    private final Ends ends;

    /** Inspector with the lists and models of {@code language}. */
    public Inspector(Language language) {
        own = new Lexicon(language);
        others = Languages.all().stream()
                .filter(l -> l != language)
                .map(Lexicon::new)
                .toList();
        morphology = new Morphology(own);
        wordSigns = new WordSigns(own);
        foreign = new Foreign(own, others);
        ends = new Ends(own);
    }

    /** Signs of damage in order of the text; furniture and credits are left alone. */
    public List<Damage> inspect(Page page) {
        Judge judge = new Judge(own, others, morphology);
        String text = page.text().flat();
        List<List<Word>> words = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Passage passage : page.passages()) {
            List<Word> here = Words.of(text, passage.span(), judge, Quotes.of(text, passage.span()));
            here.forEach(w -> seen.merge(w.form().text(), 1, Integer::sum));
            words.add(here);
        }
        List<Damage> damage = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Passage passage = page.passages().get(i);
            if (passage.part() != Part.CREDIT && passage.part() != Part.FURNITURE) {
                signs(text, passage, words.get(i), seen).forEach(sign -> damage.add(sign.damage()));
            }
        }
        return damage;
    }

    private List<Sign> signs(String text, Passage passage, List<Word> words, Map<String, Integer> seen) {
        List<Sign> signs = new ArrayList<>(wordSigns.of(words, seen));
        signs.addAll(foreign.of(words));
        Span span = passage.span();
        Sign end = passage.part() == Part.BODY ? ends.of(text, span, words) : null;
        if (end != null) {
            signs.add(end);
        }
        return Clauses.weigh(text, span, signs);
    }
}
