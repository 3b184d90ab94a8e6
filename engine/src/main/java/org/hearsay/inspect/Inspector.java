package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Damage;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Looks for signs of damage. */
public final class Inspector {

    private final Lexicon own;
    private final Judge judge;
    private final WordSigns wordSigns;
    private final Foreign foreign;
    private final Capitals capitals;
    private final Repeats repeats;
    private final Cues cues;
    private final Ends ends;
    private final Order order;
    private final Odd odd;
    private final Mixed mixed;
    private final Misorder misorder;
    private final Joints joints;
    private final Leftovers leftovers;
    private final Calques calques;

    /** Inspector with the lists and models of {@code language}. */
    public Inspector(Language language) {
        own = Lexicon.all().get(Languages.all().indexOf(language));
        List<Lexicon> others = Lexicon.all().stream().filter(l -> l != own).toList();
        judge = new Judge(own, others, new Morphology(own));
        wordSigns = new WordSigns(own);
        foreign = new Foreign(own, others);
        capitals = new Capitals(own);
        repeats = new Repeats(own);
        cues = new Cues(own);
        ends = new Ends(own);
        order = Order.of(own);
        odd = new Odd(language);
        mixed = new Mixed(own, others);
        misorder = new Misorder(own);
        joints = new Joints(own);
        leftovers = new Leftovers(language);
        calques = new Calques(language);
    }

    /**
     * Signs of damage in order of the text; furniture is left alone.
     *
     * @param trees of the passages of {@code page}, in their order
     */
    public List<Damage> inspect(Page page, List<Tree> trees) {
        String text = page.text().flat();
        List<List<Word>> words = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Passage passage : page.passages()) {
            List<Word> here = Words.of(text, passage.span(), judge, Quotes.of(text, passage.span()));
            count(here, seen);
            words.add(here);
        }
        List<Sign> signs = new ArrayList<>();
        Set<String> said = new HashSet<>();
        int block = 0;
        for (int i = 0; i < words.size(); i++) {
            Passage passage = page.passages().get(i);
            Passage previous = i == 0 ? null : page.passages().get(i - 1);
            signs.addAll(signs(text, previous, passage, words.get(i), trees.get(i), seen));
            if (passage.part() == Part.BODY && words.get(i).size() >= Repeats.LONG) {
                Span span = passage.span();
                boolean before = !said.add(text.substring(span.start(), span.end()));
                boolean told = before && previous != null && Repeats.same(text, previous.span(), span);
                add(signs, before && !told ? Repeats.anew(span) : null);
            }
            signs.addAll(Ends.overlong(passage, page.tokens().get(i).size()));
            block = previous != null && previous.block() == passage.block()
                    ? block
                    : passage.span().start();
            boolean last = i + 1 == words.size() || page.passages().get(i + 1).block() != passage.block();
            if (last && passage.part() == Part.BODY) {
                signs.addAll(Quotations.of(text, block, passage.span().end()));
            }
        }
        signs.sort(Comparator.comparingInt(Sign::start)
                .thenComparing(Comparator.comparingInt(Sign::end).reversed()));
        return signs.stream().map(Sign::damage).toList();
    }

    /** How often each form stands in the report; known ones need no count. */
    private static void count(List<Word> words, Map<String, Integer> seen) {
        for (Word word : words) {
            if (!word.form().known()) {
                seen.merge(word.form().text(), 1, Integer::sum);
            }
        }
    }

    /** In credits and furniture only what is written as one is told apart; they have no sentences. */
    private List<Sign> signs(
            String text,
            @Nullable Passage before,
            Passage passage,
            List<Word> words,
            Tree tree,
            Map<String, Integer> seen) {
        if (passage.part() == Part.CREDIT || passage.part() == Part.FURNITURE) {
            return passage.part() == Part.CREDIT ? wordSigns.glued(words) : List.of();
        }
        Span span = passage.span();
        List<Sign> signs = new ArrayList<>(capitals.of(words));
        if (signs.isEmpty() || passage.part() == Part.BODY) {
            signs.addAll(wordSigns.of(words, seen));
            signs.addAll(foreign.of(words, seen));
        }
        signs.addAll(repeats.of(text, words));
        List<Sign> mojibake = Marks.mojibake(text, span);
        List<Sign> joined = joints.of(text, words);
        if (!mojibake.isEmpty() || !joined.isEmpty()) {
            signs.removeIf(s -> touches(s, mojibake, 1) || touches(s, joined, 0));
            signs.addAll(mojibake);
        }
        for (Word word : words) {
            if (word.form().mixed()) {
                signs.add(Marks.mixed(word));
            }
        }
        List<Sign> rows = misorder.of(text, words);
        if (passage.part() == Part.BODY) {
            rows.stream().filter(Misorder::weighs).forEach(signs::add);
            sentence(text, before, span, words, tree, signs);
        }
        List<Sign> weighed = new ArrayList<>(Clauses.weigh(text, span, signs, tree));
        // These leave what is said readable, so they never add up to a clause that says nothing.
        rows.stream().filter(sign -> !Misorder.weighs(sign)).forEach(weighed::add);
        weighed.removeIf(s -> touches(s, joined, 0));
        weighed.addAll(joined);
        weighed.addAll(leftovers.of(text, span));
        weighed.addAll(readable(text, words, seen));
        weighed.addAll(Repeats.itself(tree));
        return weighed;
    }

    private static boolean touches(Sign sign, List<Sign> others, int near) {
        return others.stream().anyMatch(o -> o.start() < sign.end() + near && sign.start() < o.end() + near);
    }

    private List<Sign> readable(String text, List<Word> words, Map<String, Integer> seen) {
        List<Sign> signs = new ArrayList<>(mixed.of(text, words, seen));
        signs.addAll(Accents.of(words));
        signs.addAll(repeats.again(text, words));
        signs.addAll(calques.of(text, words));
        return signs;
    }

    /** What only sentences show. */
    private void sentence(
            String text, @Nullable Passage before, Span span, List<Word> words, Tree tree, List<Sign> signs) {
        List<Sign> dangling = cues.of(text, span, words);
        signs.addAll(dangling);
        signs.addAll(ends.inside(text, words));
        if (odd.any(tree)) {
            order(text, span, words, tree, signs);
        }
        add(signs, ends.of(text, span, words, tree, dangling));
        add(signs, Strays.of(text, span, words));
        add(signs, odd.of(tree, signs));
        add(signs, before == null ? null : repeats.again(text, before.span(), span, words));
    }

    /** Orders of word classes that sentences do not have, where the words are odd as well and nobody is quoted. */
    private void order(String text, Span span, List<Word> words, Tree tree, List<Sign> signs) {
        for (Sign sign : order.of(Classes.of(text, span, words))) {
            boolean alone = sign.severity() == Severity.SEVERE && !odd.supports(tree, sign);
            boolean quoted =
                    words.stream().anyMatch(w -> w.quoted() && w.start() < sign.end() && sign.start() < w.end());
            if (!alone && !quoted) {
                signs.add(sign);
            }
        }
    }

    private static void add(List<Sign> signs, @Nullable Sign sign) {
        if (sign != null) {
            signs.add(sign);
        }
    }
}
