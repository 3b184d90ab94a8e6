package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Condition;
import org.hearsay.model.Damage;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Quotation;
import org.hearsay.model.Stretch;

/** Gathers what a report shows of how it came to us: words of other languages, signs of translation, quotation marks. */
public final class Observer {

    private final Wrappings wrappings;
    private final Translation translation;

    /** Observer with the lists of {@code language} and of all others. */
    public Observer(Language language) {
        this.wrappings = new Wrappings(language);
        this.translation = new Translation(language);
    }

    /**
     * What {@code page} shows.
     *
     * @param damage the signs of damage that were found on it
     */
    public Condition observe(Page page, List<Damage> damage) {
        List<Stretch> furniture = wrappings.of(page);
        List<Stretch> stretches = new ArrayList<>(furniture);
        for (Damage one : damage) {
            String language = one.language();
            if (language != null && one.kind() == Kind.FOREIGN) {
                stretches.add(new Stretch(one.span(), language, one.rule()));
            }
        }
        stretches.sort(Comparator.comparing(Stretch::span));
        return new Condition(translation.of(page, damage, furniture), stretches, quotations(page));
    }

    /** Each block of the body, headings and headlines; marks are closed where they were opened. */
    private static List<Quotation> quotations(Page page) {
        List<Quotation> all = new ArrayList<>();
        List<Passage> passages = page.passages();
        int from = 0;
        for (int i = 0; i < passages.size(); i++) {
            boolean last = i + 1 == passages.size()
                    || passages.get(i + 1).block() != passages.get(i).block();
            if (last) {
                boolean said = passages.get(i).part() != Part.FURNITURE;
                int start = passages.get(from).span().start();
                if (said) {
                    all.addAll(Fragments.of(
                            page.text().flat(), start, passages.get(i).span().end()));
                }
                from = i + 1;
            }
        }
        return all;
    }
}
