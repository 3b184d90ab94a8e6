package org.hearsay.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Comparator;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds figures: numbers that say how many or how much, with what bounds, measures and bases them. */
final class Figures {

    /** Code points between a figure and the moment it holds for, at most: about two lines. */
    private static final int FAR = 160;

    private final FigureWords words;
    private final NameWords names;
    private final Numbers numbers;

    Figures(Language language, Numbers numbers, NameWords names) {
        this.words = new FigureWords(language);
        this.names = names;
        this.numbers = numbers;
    }

    /** All figures of {@code page} in order of the text; numbers inside {@code moments} are none. */
    List<Figure> find(Page page, List<Atoms> passages, List<Tree> trees, List<Moment> moments) {
        List<Figure> figures = new ArrayList<>();
        int next = 0;
        for (int p = 0; p < passages.size(); p++) {
            Atoms atoms = passages.get(p);
            int at = 0;
            while (at < atoms.size()) {
                while (next < moments.size() && moments.get(next).span().end() <= atoms.start(at)) {
                    next++;
                }
                boolean inMoment =
                        next < moments.size() && moments.get(next).span().contains(atoms.start(at));
                FigureWords.Vague vague = inMoment ? null : words.vague(atoms, at);
                Numbers.Found number =
                        vague != null ? vague.lowest() : inMoment ? null : numbers.match(atoms, at, false);
                if (number == null) {
                    at++;
                    continue;
                }
                int limit = next < moments.size() ? moments.get(next).span().start() : Integer.MAX_VALUE;
                Span asOf = asOf(atoms, at, moments, next);
                FigureScan scan = new FigureScan(words, names, numbers, atoms, trees.get(p), at, number, limit, asOf);
                Figure figure = vague == null ? scan.figure() : scan.vague(vague.highest());
                if (figure != null) {
                    figures.add(figure);
                    Span last = figure.rule().equals("figure.partitive") && figure.base() != null
                            ? figure.base()
                            : figure.span();
                    at = Math.max(number.end(), atoms.at(last.end()));
                } else {
                    at = number.end();
                }
            }
        }
        return figures;
    }

    /** The moment of the same passage that stands nearest to atoms from {@code at}; null if none is near. */
    private static @Nullable Span asOf(Atoms atoms, int at, List<Moment> moments, int next) {
        Span best = null;
        int least = FAR;
        for (int i = Math.max(0, next - 1); i <= next && i < moments.size(); i++) {
            Moment moment = moments.get(i);
            Span span = moment.span();
            boolean inside = span.start() >= atoms.start(0) && span.end() <= atoms.end(atoms.size() - 1);
            boolean when = moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME;
            int distance = Math.max(span.start() - atoms.start(at), atoms.start(at) - span.end());
            if (inside && when && distance < least) {
                least = distance;
                best = span;
            }
        }
        return best;
    }

    static Figure made(
            Span span,
            BigDecimal low,
            BigDecimal high,
            Comparator comparator,
            FigureScan.Rest rest,
            @Nullable Span asOf,
            String rule) {
        return new Figure(
                span, low, high, comparator, rest.unit(), rest.counted(), rest.base(), rest.side(), asOf, rule);
    }
}
