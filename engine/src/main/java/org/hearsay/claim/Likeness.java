package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Figure;

/** How alike two slips of a story are: what is rare in the story counts more. */
final class Likeness {

    /** How alike two figures of one fate are at least. */
    private static final double FATE = 0.6;

    /** What it adds that a plan and what came of it share a day. */
    private static final double DAY = 0.15;

    /** Up to a dozen, numbers are the same by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(12);

    /** Words that slips of two texts must share. */
    private static final int WORDS = 2;

    /** Concepts that say how something stands rather than what it is. */
    private static final Set<Concepts.Use> SMALL = EnumSet.of(
            Concepts.Use.ANY,
            Concepts.Use.NOT,
            Concepts.Use.AHEAD,
            Concepts.Use.CANCEL,
            Concepts.Use.MOVE,
            Concepts.Use.HINT);

    private final Map<String, Double> weights = new HashMap<>();
    private final Kinds kinds;

    Likeness(List<Entry> entries, Kinds kinds) {
        this.kinds = kinds;
        Map<String, Integer> clauses = new HashMap<>();
        for (Entry entry : entries) {
            entry.terms().forEach(t -> clauses.merge(t, 1, Integer::sum));
        }
        clauses.forEach((term, n) -> weights.put(term, weight(term, (double) entries.size() / n)));
    }

    /** A word that has no row may be spelt alike by chance. */
    private double weight(String term, double rarity) {
        double rare = Math.log(1 + rarity);
        return SMALL.stream().anyMatch(u -> kinds.is(u, term)) ? rare / 4 : term.startsWith("~") ? rare / 2 : rare;
    }

    double weight(String term) {
        return weights.getOrDefault(term, 0.0);
    }

    /** From 0 (nothing in common) to about 1 (the same). */
    double of(Entry a, Entry b) {
        double all = cosine(a.terms(), b.terms());
        if (a.figure() == null || b.figure() == null) {
            return all;
        }
        return (all + cosine(Set.copyOf(a.slip().own()), Set.copyOf(b.slip().own()))) / 2;
    }

    /**
     * The same for slips of two texts, which share words by chance: two words at least must be the same, and of two figures what
     * is counted. What became of people is the whole question of such a figure.
     */
    double across(Entry a, Entry b) {
        if (a.figure() == null && b.figure() == null) {
            return shared(a.terms(), b.terms()) >= WORDS || a.terms().equals(b.terms()) ? of(a, b) + day(a, b) : 0;
        }
        if (a.figure() == null || b.figure() == null) {
            boolean plan = a.slip().tense() == Slip.Tense.AHEAD || b.slip().tense() == Slip.Tense.AHEAD;
            return plan && shared(a.terms(), b.terms()) >= WORDS ? of(a, b) + day(a, b) : 0;
        }
        if (fates(a).stream().anyMatch(fates(b)::contains)) {
            return a.report().equals(b.report()) ? of(a, b) : Math.max(FATE, of(a, b));
        }
        boolean own = shared(Set.copyOf(a.slip().own()), Set.copyOf(b.slip().own())) > 0;
        return own || value(a, b) ? of(a, b) : 0;
    }

    /** Whether both give the very same number, which few things have by chance, and share a word. */
    private boolean value(Entry a, Entry b) {
        Figure figure = a.figure();
        return figure != null
                && figure.low().compareTo(TELLING) > 0
                && a.equalFigure(b)
                && shared(a.terms(), b.terms()) > 0;
    }

    /** A plan is known again by its day. */
    private static double day(Entry a, Entry b) {
        boolean plan = a.slip().tense() == Slip.Tense.AHEAD || b.slip().tense() == Slip.Tense.AHEAD;
        boolean shared = a.slip().whens().stream()
                .anyMatch(w -> w.day() && b.slip().whens().contains(w));
        return plan && shared ? DAY : 0;
    }

    private long shared(Set<String> a, Set<String> b) {
        return a.stream()
                .filter(t -> b.contains(t) && !kinds.is(Concepts.Use.ANY, t))
                .count();
    }

    private double cosine(Set<String> a, Set<String> b) {
        double shared = 0;
        for (String term : a) {
            if (b.contains(term)) {
                shared += weight(term) * weight(term);
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt(square(a) * square(b));
    }

    private double square(Set<String> terms) {
        double sum = 0;
        for (String term : terms) {
            sum += weight(term) * weight(term);
        }
        return sum;
    }

    /** Whether the two cannot be about the same, whatever else they share. */
    boolean barred(Entry a, Entry b) {
        Figure one = a.figure();
        Figure other = b.figure();
        if (one != null && other != null && !Entry.unit(one).equals(Entry.unit(other))) {
            return true;
        }
        return a.elsewhen(b) || fates(a, b) || plans(a, b) || (a.report().equals(b.report()) && twice(a, b));
    }

    /** Two numbers that one voice gives in one report, for no two days, count two things. */
    private static boolean twice(Entry a, Entry b) {
        boolean voice = Objects.equals(a.slip().speaker(), b.slip().speaker());
        boolean days = !a.slip().whens().isEmpty()
                && !b.slip().whens().isEmpty()
                && a.slip().whens().stream()
                        .allMatch(x -> b.slip().whens().stream().allMatch(x::apart));
        return a.figure() != null && b.figure() != null && !a.equalFigure(b) && voice && !days;
    }

    /** What is announced for two days is announced twice. */
    private static boolean plans(Entry a, Entry b) {
        List<When> one = a.slip().whens();
        List<When> other = b.slip().whens();
        return a.slip().tense() == Slip.Tense.AHEAD
                && b.slip().tense() == Slip.Tense.AHEAD
                && !one.isEmpty()
                && !other.isEmpty()
                && one.stream().allMatch(x -> other.stream().allMatch(x::apart));
    }

    private boolean fates(Entry a, Entry b) {
        Set<String> one = fates(a);
        Set<String> other = fates(b);
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private Set<String> fates(Entry entry) {
        Set<String> out = new HashSet<>();
        List<String> own = entry.slip().own();
        own.stream().filter(t -> kinds.is(Concepts.Use.FATE, t)).forEach(out::add);
        if (out.isEmpty()) {
            entry.terms().stream().filter(t -> kinds.is(Concepts.Use.FATE, t)).forEach(out::add);
        }
        return out;
    }
}
