package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.language.Language;
import org.hearsay.model.Damage;
import org.hearsay.model.Findings;
import org.hearsay.model.Metadata;
import org.hearsay.model.Miss;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds who said what, on whose word. Written once for all languages; the words are data. */
public final class Attributor {

    /** Sentences of more words are no sentences; nothing is attributed in them. */
    private static final int LONGEST = 600;

    private final Words words;
    private final Verbs verbs;
    private final Phrases phrases;
    private final Colons colons;
    private final Nouns nouns;
    private final Passives passives;
    private final Pointers pointers;
    private final Continuations continuations;
    private final Stances stances;
    private final Worded worded;
    private final Announced announced;
    private final Misses misses;
    private final Within within;

    /** Attributor with the word lists of {@code language}. */
    public Attributor(Language language) {
        this.words = new Words(language);
        this.verbs = new Verbs(words);
        this.phrases = new Phrases(words);
        this.colons = new Colons(words);
        this.nouns = new Nouns(words);
        this.passives = new Passives(words);
        this.pointers = new Pointers(words);
        this.continuations = new Continuations(words);
        this.stances = new Stances(words);
        this.worded = new Worded(words);
        this.announced = new Announced(words);
        this.misses = new Misses(verbs);
        this.within = new Within(words);
    }

    /** Statements in order of the text, each with its chain, and near misses. Nothing is taken from severe damage. */
    public Attribution attribute(
            Metadata metadata, Page page, List<Damage> damage, List<Tree> trees, Findings findings) {
        List<Sentence> sentences = sentences(page, trees, findings.moments());
        List<Draft> drafts = new ArrayList<>();
        Sentence before = null;
        for (Sentence s : sentences) {
            drafts.addAll(drafts(s, before, findings));
            before = s;
        }
        announced.add(drafts, sentences);
        Lost.widen(drafts, sentences);
        drafts = continuations.extend(drafts, sentences);
        Harm harm = new Harm(damage);
        Map<Boolean, List<Draft>> byHarm = drafts.stream().collect(Collectors.partitioningBy(harm::forbids));
        List<Draft> forbidden = byHarm.getOrDefault(true, List.of());
        List<Draft> sound = byHarm.getOrDefault(false, List.of());
        List<Miss> missed = misses.of(sentences, drafts, forbidden);
        return new Attribution(new Statements(words, metadata, page, findings, harm).of(sound), missed);
    }

    private static List<Sentence> sentences(Page page, List<Tree> trees, List<Moment> moments) {
        List<Quote> quotes = Quotes.of(page);
        List<Sentence> out = new ArrayList<>();
        int first = 0;
        int moment = 0;
        for (int i = 0; i < page.passages().size(); i++) {
            Passage passage = page.passages().get(i);
            boolean told = passage.part() != Part.CREDIT && passage.part() != Part.FURNITURE;
            if (!told || trees.get(i).size() > LONGEST) {
                continue;
            }
            while (first < quotes.size()
                    && quotes.get(first).span().end() <= passage.span().start()) {
                first++;
            }
            Quote last = first == 0 ? null : quotes.get(first - 1);
            boolean near = last != null && passage.span().start() - last.span().end() <= 1;
            Quote before = near ? last : null;
            while (moment < moments.size()
                    && moments.get(moment).span().end() <= passage.span().start()) {
                moment++;
            }
            List<Span> when = new ArrayList<>();
            for (int m = moment;
                    m < moments.size()
                            && moments.get(m).span().start() < passage.span().end();
                    m++) {
                when.add(moments.get(m).span());
            }
            List<Quote> here = new ArrayList<>();
            for (int q = first;
                    q < quotes.size()
                            && quotes.get(q).span().start() < passage.span().end();
                    q++) {
                here.add(quotes.get(q));
            }
            int next = first + here.size();
            boolean follows = next < quotes.size()
                    && quotes.get(next).span().start() - passage.span().end() <= 1;
            Quote after = follows ? quotes.get(next) : null;
            out.add(new Sentence(i, passage, trees.get(i), List.copyOf(here), before, after, when));
        }
        return out;
    }

    /** A verb that made a statement already makes no second one. */
    private static void addNew(List<Draft> out, List<Draft> more) {
        for (Draft draft : more) {
            if (out.stream().noneMatch(d -> d.verb() == draft.verb())) {
                out.add(draft);
            }
        }
    }

    private List<Draft> drafts(Sentence s, @Nullable Sentence before, Findings findings) {
        List<Draft> out = new ArrayList<>(verbs.of(s));
        out.addAll(phrases.of(s));
        addNew(out, passives.of(s));
        addNew(out, pointers.of(s, before));
        worded.add(s, out);
        nouns.of(s).forEach(noun -> Nouns.join(noun, out));
        stances.of(s).forEach(stance -> Nouns.join(stance, out));
        if (out.isEmpty()) {
            Draft colon = colons.of(s, findings.mentions());
            if (colon != null) {
                out.add(colon);
            }
        }
        List<Draft> named =
                out.stream().filter(d -> !d.wording().source().isEmpty()).toList();
        for (Draft outer : named) {
            out.replaceAll(d ->
                    !d.equals(outer) && (outer.relayed() || Phrases.follows(outer, d)) ? Relays.without(d, outer) : d);
        }
        List<Draft> own = within.without(out);
        own.sort(Comparator.comparing((Draft d) -> d.wording().extent()));
        return own;
    }
}
