package org.hearsay.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.find.Phrases.Match;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Feature;
import org.hearsay.model.Moment;
import org.hearsay.model.Moment.Anchor;
import org.hearsay.model.Moment.Precision;
import org.hearsay.model.Page;
import org.hearsay.model.Pos;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds moments by the phrases of {@code rules/moments.tsv} and counts them from the day that they belong to. */
final class Moments {

    private final Phrases<Make> phrases;
    private final Tense tense;

    Moments(Language language, Numbers numbers) {
        this.phrases = new Phrases<>(new TimeWords(language, numbers));
        this.tense = new Tense(language);
        for (Row row : language.table("rules/moments")) {
            phrases.add(row.get("pattern"), Make.of(row));
        }
    }

    /** All moments of {@code page} in order of the text. */
    List<Moment> find(@Nullable LocalDate published, Page page, List<Atoms> passages, List<Tree> trees) {
        Quotes quotes = new Quotes(page);
        List<Moment> moments = new ArrayList<>();
        LocalDate mentioned = null;
        LocalDate here = null;
        int told = 0;
        boolean night = false;
        String focus = null;
        for (int p = 0; p < passages.size(); p++) {
            here = p - told <= 1 && sameBlock(page, p) ? here : null;
            Atoms atoms = passages.get(p);
            int at = 0;
            while (at < atoms.size()) {
                Match<Make> match = longest(atoms, at);
                if (match == null) {
                    at++;
                    continue;
                }
                at = match.end();
                if (match.rule().how().equals("none") || counts(atoms, trees.get(p), match)) {
                    continue;
                }
                Tense.Sign looks = tense.of(atoms, trees.get(p), match.start(), match.end());
                boolean future = looks == Tense.Sign.FUTURE;
                if (match.rule().argument(1, "").equals("ahead") && !future) {
                    continue;
                }
                boolean hangs = hangs(atoms, match);
                boolean amount = hangs && match.rule().argument(3, "").equals("amount");
                Span span = atoms.span(match.start(), match.end() - (amount ? 1 : 0));
                Setting setting =
                        new Setting(published, hangs ? null : mentioned, here, night, focus, looks, quotes.hold(span));
                Moment moment = Resolver.resolve(match, span, setting, hangs);
                if (moment == null) {
                    continue;
                }
                moments.add(moment);
                focus = future ? focus : focus(match, moment, focus);
                LocalDate day = day(moment);
                if (day != null) {
                    mentioned = day;
                    if (namesDay(match)) {
                        told = p;
                        here = day;
                        night = moment.value().endsWith("TNI");
                    }
                }
            }
        }
        return moments;
    }

    private static boolean sameBlock(Page page, int p) {
        return p > 0
                && page.passages().get(p).block() == page.passages().get(p - 1).block();
    }

    /** Whether the phrase itself says the day; an hour alone only takes over one that was said. */
    private static boolean namesDay(Match<Make> match) {
        return !match.rule().how().equals("clock") && !match.rule().how().equals("part");
    }

    /** The quarter or half that a report of results is about: the last that it named by its number. */
    private static @Nullable String focus(Match<Make> match, Moment moment, @Nullable String focus) {
        if (match.rule().argument(3, "").equals("refocus")) {
            return null;
        }
        boolean named = (match.rule().how().equals("quarter") && match.value("y") == null)
                || (match.rule().how().equals("quarterended") && focus == null);
        return named && match.rule().arguments().size() < 2 ? moment.value() : focus;
    }

    /**
     * The longest phrase at {@code at}. Where its first words are only a sign of what follows ("in", "since"), a phrase
     * that starts behind them and reaches further goes before: "in [May 1961]", not "in [May]" and "1961".
     */
    private @Nullable Match<Make> longest(Atoms atoms, int at) {
        Match<Make> match = phrases.match(atoms, at);
        if (match == null || match.start() == at) {
            return match;
        }
        Match<Make> inner = phrases.match(atoms, match.start());
        return inner != null && inner.start() == match.start() && inner.end() > match.end() ? inner : match;
    }

    /** Whether a year without any sign of one is rather a number: of something, or of money. */
    private static boolean counts(Atoms atoms, Tree tree, Match<Make> match) {
        if (match.rule().how().equals("year") && countsNoun(atoms, tree, match.end())) {
            return true;
        }
        if (!match.rule().how().equals("year") || !match.rule().argument(0, "").equals("bare")) {
            return false;
        }
        int year = Integer.parseInt(match.value("y"));
        boolean recent = year >= 1900 && year < 2040;
        boolean round = year % 100 == 0 && atoms.word(match.end());
        boolean joined = atoms.mark(match.start() - 1)
                && "$€£#/.,:".contains(atoms.low(match.start() - 1))
                && atoms.glued(match.start());
        boolean measure = "%€$°".contains(atoms.low(match.end())) && match.end() < atoms.size();
        return !recent || round || joined || measure;
    }

    /** Whether "a day after" goes on with what it counts from: that day is not the last one mentioned. */
    private static boolean hangs(Atoms atoms, Match<Make> match) {
        return match.rule().argument(2, "").equals("loose") && atoms.word(match.end());
    }

    private static boolean countsNoun(Atoms atoms, Tree tree, int at) {
        if (!atoms.word(at)) {
            return false;
        }
        int token = tree.tokens().at(atoms.start(at));
        return token < tree.size() && tree.pos(token) == Pos.NOUN && tree.has(token, Feature.PLURAL);
    }

    /** The day that a moment names, if it is that fine; a day of text or publication alike. */
    private static @Nullable LocalDate day(Moment moment) {
        boolean fine = moment.precision() == Precision.DAY
                || moment.precision() == Precision.PART_OF_DAY
                || moment.precision() == Precision.INSTANT;
        return fine && moment.from() != null && moment.anchor() != Anchor.UTTERANCE
                ? moment.from().toLocalDate()
                : null;
    }
}
