package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Figure;
import org.hearsay.model.Moment;
import org.hearsay.model.Pos;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** The slips of one passage. */
final class Sheet {

    private static final int GLOSS = 90;
    private static final int FEWEST = 2;

    /** Words of one clause that belong to one statement, or to none. */
    private record Key(int head, @Nullable Statement statement) {}

    private final Concepts concepts;
    private final Tenses tenses;
    private final Heard heard;
    private final Voices voices;
    private final Slipper.Shelf shelf;
    private final Reading reading;
    private final Tree tree;
    private final Clauses clauses;
    private final Span extent;
    private final List<Statement> near;
    private final Set<Statement> tellers;
    private final List<Moment> moments;
    private final List<Figure> figures;
    private final boolean shaky;

    Sheet(
            Concepts concepts,
            Tenses tenses,
            Heard heard,
            Voices voices,
            Slipper.Shelf shelf,
            Reading reading,
            Tree tree) {
        this.concepts = concepts;
        this.tenses = tenses;
        this.heard = heard;
        this.voices = voices;
        this.shelf = shelf;
        this.reading = reading;
        this.tree = tree;
        clauses = new Clauses(tree);
        extent = tree.tokens().span(0, tree.size() - 1);
        near = List.copyOf(new LinkedHashSet<>(shelf.contents().at(extent)));
        tellers = new LinkedHashSet<>(shelf.tellings().at(extent));
        shaky = !tellers.isEmpty() || !shelf.doubts().at(extent).isEmpty();
        moments = shelf.moments().at(extent);
        figures = counting(shelf.figures().at(extent));
    }

    /** What is counted twice in one breath ("three of the four lines") is one figure, the first. */
    private static List<Figure> counting(List<Figure> all) {
        List<Figure> out = new ArrayList<>();
        for (Figure figure : all) {
            Span before = out.isEmpty() ? null : out.get(out.size() - 1).base();
            if (before == null || !before.overlaps(figure.span())) {
                out.add(figure);
            }
        }
        return out;
    }

    boolean corrects() {
        return concepts.any(Concepts.Use.CORRECT, concepts.words(reading.words(extent)));
    }

    /** Slips of the passage, whose clauses are numbered from {@code first}. */
    List<Slip> slips(int first) {
        if (tree.form(tree.size() - 1).equals("?")) {
            return List.of();
        }
        Map<Key, List<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < tree.size(); i++) {
            Span span = tree.tokens().span(i);
            Statement statement = statement(span);
            if (!tells(span, statement)) {
                parts.computeIfAbsent(new Key(clauses.of(i), statement), k -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Slip> out = new ArrayList<>();
        parts.forEach((key, words) -> add(key, words, first, out));
        return out;
    }

    /** The innermost statement whose content holds {@code span}; one that denies goes before what it denies. */
    private @Nullable Statement statement(Span span) {
        Statement best = null;
        int least = Integer.MAX_VALUE;
        int start = 0;
        for (Statement s : near) {
            for (Span content : s.wording().content()) {
                if (content.contains(span)) {
                    boolean denies = best != null && content.start() == start && s.act() == Act.DENY;
                    if (content.length() < least || denies) {
                        best = s;
                        least = denies ? least : content.length();
                        start = content.start();
                    }
                }
            }
        }
        return best;
    }

    /** Whether {@code span} names who speaks, or says that somebody does, inside no more than the content of {@code inner}. */
    private boolean tells(Span span, @Nullable Statement inner) {
        for (Statement s : tellers) {
            boolean own = s.wording().source().stream().anyMatch(x -> x.contains(span))
                    || s.wording().cue().stream().anyMatch(x -> x.contains(span));
            if (own && (inner == null || inner.id().equals(s.id()) || outer(inner, s))) {
                return true;
            }
        }
        return false;
    }

    private static boolean outer(Statement one, Statement other) {
        return one.wording().extent().length() >= other.wording().extent().length();
    }

    private void add(Key key, List<Integer> words, int first, List<Slip> out) {
        Statement statement = key.statement();
        List<Integer> trimmed = trim(longest(words));
        boolean verb = trimmed.stream().anyMatch(i -> tree.pos(i) == Pos.VERB || tree.pos(i) == Pos.AUX);
        List<Figure> here = figures.stream().filter(f -> within(f, trimmed)).toList();
        boolean said = statement != null && trimmed.size() >= FEWEST;
        if (trimmed.size() < FEWEST || (!verb && here.isEmpty() && !said)) {
            return;
        }
        if (here.size() < 2) {
            out.addAll(slip(key, trimmed, trimmed, here.isEmpty() ? null : here.get(0), first));
            return;
        }
        int from = 0;
        for (int f = 0; f < here.size(); f++) {
            int to = f + 1 < here.size() ? cut(trimmed, here.get(f + 1), from) : trimmed.size();
            List<Integer> part = trim(trimmed.subList(from, Math.max(from, to)));
            if (!part.isEmpty()) {
                out.addAll(slip(key, part, trimmed, here.get(f), first));
            }
            from = Math.max(from, to);
        }
    }

    /** The words that stand in no moment: "on Wednesday" is a day, not a matter. */
    private List<Integer> timeless(List<Integer> words) {
        return words.stream()
                .filter(i -> moments.stream()
                        .noneMatch(m -> m.type() != Moment.Type.DURATION
                                && m.span().contains(tree.tokens().span(i))))
                .toList();
    }

    /** The longest stretch of {@code words} that nothing but words of telling interrupts. */
    private List<Integer> longest(List<Integer> words) {
        List<Integer> best = List.of();
        int from = 0;
        for (int k = 1; k <= words.size(); k++) {
            if (k == words.size() || interrupted(words.get(k - 1), words.get(k))) {
                best = k - from > best.size() ? words.subList(from, k) : best;
                from = k;
            }
        }
        return best;
    }

    private boolean interrupted(int before, int next) {
        for (int i = before + 1; i < next; i++) {
            Span span = tree.tokens().span(i);
            if (tree.pos(i) != Pos.PUNCT && !tells(span, statement(span))) {
                return true;
            }
        }
        return false;
    }

    private boolean within(Figure figure, List<Integer> words) {
        return words.stream().anyMatch(i -> figure.span().contains(tree.tokens().start(i)));
    }

    /** Where in {@code words} the phrase of {@code figure} begins, with what leads to it. */
    private int cut(List<Integer> words, Figure figure, int from) {
        int at = from;
        while (at < words.size()
                && tree.tokens().end(words.get(at)) <= figure.span().start()) {
            at++;
        }
        while (at > from + 1) {
            Pos before = tree.pos(words.get(at - 1));
            if (before != Pos.DET && before != Pos.ADP && before != Pos.CCONJ && before != Pos.PUNCT) {
                break;
            }
            at--;
        }
        return at;
    }

    private List<Integer> trim(List<Integer> words) {
        int from = 0;
        int to = words.size();
        while (from < to && (edge(words.get(from)) || leads(words.get(from)))) {
            from++;
        }
        while (to > from && edge(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    private boolean edge(int i) {
        return tree.pos(i) == Pos.PUNCT
                || tree.pos(i) == Pos.SYM && !tree.form(i).equals("%");
    }

    private boolean leads(int i) {
        Relation relation = tree.relation(i);
        return tree.pos(i) == Pos.CCONJ || relation == Relation.MARK || relation == Relation.CC;
    }

    private List<Slip> slip(Key key, List<Integer> part, List<Integer> clause, @Nullable Figure figure, int first) {
        Tokens tokens = tree.tokens();
        Span span = tokens.span(part.get(0), part.get(part.size() - 1));
        Statement statement = key.statement();
        if (!shelf.damaged().at(span).isEmpty() || statement != null && statement.damaged()) {
            return List.of();
        }
        Set<String> terms = concepts.of(tree, timeless(figure == null ? clause : part));
        List<String> own = figure == null ? List.of() : own(figure, clause);
        Set<String> all = new LinkedHashSet<>(terms);
        all.addAll(own);
        if (concepts.any(Concepts.Use.SILENT, all)) {
            return List.of();
        }
        List<When> whens = whens(clause, statement);
        LocalDate published = reading.report().metadata().published();
        if (whens.isEmpty() && clauses.above(key.head()) != Tree.NONE) {
            whens = whens(clauseOf(clauses.above(key.head())), statement).stream()
                    .filter(w -> w.weekday() == 0)
                    .toList();
        }
        boolean hangs = clauses.above(key.head()) != Tree.NONE;
        if (figure == null && all.size() < FEWEST && (hangs || statement == null)) {
            return List.of();
        }
        all.addAll(durations(span));
        boolean ahead = concepts.any(Concepts.Use.AHEAD, all);
        Slip.Tense tense = ahead ? Slip.Tense.AHEAD : tenses.of(tree, clause);
        List<When> days = tense == Slip.Tense.AHEAD && published != null
                ? whens.stream().map(w -> w.ahead(published)).toList()
                : whens;
        return List.of(new Slip(
                span,
                first + key.head(),
                statement == null ? null : statement.id(),
                statement == null ? null : voices.speaker(statement),
                act(statement, span, clause),
                statement == null ? 0 : voices.force(statement),
                nots(clause),
                tense,
                figure,
                List.copyOf(all),
                own,
                figure == null ? List.of() : counted(figure),
                statement == null ? around(all) : List.of(),
                days,
                statement == null ? null : voices.said(statement),
                statement == null ? null : voices.channel(statement),
                statement == null ? List.of() : quoted(part),
                shaky,
                gloss(span)));
    }

    private @Nullable Act act(@Nullable Statement statement, Span span, List<Integer> clause) {
        Act act = statement == null ? heard.act(span, tree, shelf.misses()) : statement.act();
        return act != null && answers(clause) ? Act.DENY : act;
    }

    /** Whether it says of a thing that others spoke of that there is none: "no such plan exists". */
    private boolean answers(List<Integer> clause) {
        for (int i : clause) {
            Relation relation = tree.relation(i);
            boolean such = relation == Relation.DET || relation == Relation.AMOD;
            if (such && concepts.such(tree, i)) {
                int thing = tree.head(i);
                int verb = tree.head(thing);
                return clause.stream()
                        .anyMatch(n -> (tree.head(n) == thing || (verb != Tree.NONE && tree.head(n) == verb))
                                && concepts.any(Concepts.Use.NOT, concepts.of(tree, List.of(n))));
            }
        }
        return false;
    }

    private List<Integer> clauseOf(int head) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (clauses.of(i) == head) {
                words.add(i);
            }
        }
        return words;
    }

    /** What is counted: the words of the figure and those that it hangs on, up to the verb. */
    private List<String> own(Figure figure, List<Integer> clause) {
        Set<Integer> words = new LinkedHashSet<>();
        Span counted = figure.counted() != null ? figure.counted() : figure.base();
        for (int i : clause) {
            Span span = tree.tokens().span(i);
            if (counted != null && counted.contains(span)) {
                words.add(i);
            }
            if (figure.span().contains(span)) {
                for (int at = i; at != Tree.NONE && clauses.of(at) == clauses.of(i); at = tree.head(at)) {
                    words.add(at);
                }
            }
        }
        return List.copyOf(concepts.of(tree, timeless(words.stream().sorted().toList())));
    }

    private List<String> counted(Figure figure) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Span span = tree.tokens().span(i);
            Span counted = figure.counted();
            Span base = figure.base();
            if ((counted != null && counted.contains(span)) || (base != null && base.contains(span))) {
                words.add(i);
            }
        }
        return List.copyOf(concepts.of(tree, words));
    }

    private List<String> around(Set<String> terms) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            words.add(i);
        }
        return concepts.of(tree, timeless(words)).stream()
                .filter(t -> !terms.contains(t))
                .toList();
    }

    private List<String> nots(List<Integer> clause) {
        List<Integer> negated = new ArrayList<>();
        for (int i : clause) {
            if (tree.head(i) != Tree.NONE && concepts.any(Concepts.Use.NOT, concepts.of(tree, List.of(i)))) {
                negated.add(tree.head(i));
            }
        }
        Set<String> meant = concepts.of(tree, negated);
        return List.copyOf(meant.isEmpty() ? concepts.of(tree, parties(negated, clause)) : meant);
    }

    /** The subjects and objects of verbs that mean nothing by themselves: "there is no plan". */
    private List<Integer> parties(List<Integer> verbs, List<Integer> clause) {
        List<Integer> out = new ArrayList<>();
        for (int i : clause) {
            for (int at = i; at != Tree.NONE; at = tree.head(at)) {
                Relation relation = tree.relation(at);
                boolean party = relation == Relation.NSUBJ || relation == Relation.OBJ;
                if (party && verbs.contains(tree.head(at))) {
                    out.add(i);
                    break;
                }
            }
        }
        return out;
    }

    private List<When> whens(List<Integer> clause, @Nullable Statement statement) {
        if (clause.isEmpty()) {
            return List.of();
        }
        Set<When> out = new LinkedHashSet<>();
        for (Moment moment : moments) {
            Span own = statement == null ? null : statement.moment();
            boolean here = clause.stream()
                    .anyMatch(i -> moment.span().overlaps(tree.tokens().span(i)));
            When when = here && !moment.span().equals(own) ? Whens.of(moment) : null;
            if (when != null) {
                out.add(when);
            }
        }
        return List.copyOf(out);
    }

    /** How long something took: "twenty minutes" is as good as a figure to know a clause again. */
    private List<String> durations(Span span) {
        return shelf.moments().at(span).stream()
                .filter(m ->
                        m.type() == Moment.Type.DURATION && m.value().chars().anyMatch(Character::isDigit))
                .map(m -> "#" + m.value())
                .toList();
    }

    private List<String> quoted(List<Integer> part) {
        List<String> out = new ArrayList<>();
        String before = tree.tokens().start(part.get(0)) == 0
                ? ""
                : reading.words(new Span(
                        Math.max(0, tree.tokens().start(part.get(0)) - 2),
                        tree.tokens().start(part.get(0))));
        boolean inside = before.chars().anyMatch(Marks::opens);
        for (int i : part) {
            String form = tree.form(i);
            if (form.length() == 1 && Marks.any(form.charAt(0))) {
                inside = !inside;
            } else if (inside && tree.pos(i) != Pos.PUNCT) {
                out.add(Concepts.low(form));
            }
        }
        return out;
    }

    private String gloss(Span span) {
        String words = reading.words(span).replace('\n', ' ');
        int points = words.codePointCount(0, words.length());
        if (points <= GLOSS) {
            return words;
        }
        String cut = words.substring(0, words.offsetByCodePoints(0, GLOSS));
        int gap = cut.lastIndexOf(' ');
        return (gap < GLOSS / 2 ? cut : cut.substring(0, gap)) + "…";
    }
}
