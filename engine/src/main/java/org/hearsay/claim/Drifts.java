package org.hearsay.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Assertion.Stance;
import org.hearsay.model.Citation;
import org.hearsay.model.Drift;
import org.hearsay.model.Drift.Kind;
import org.hearsay.model.Figure;
import org.hearsay.model.Statement.Act;
import org.jspecify.annotations.Nullable;

/** How a claim changed between the reports that carry it. */
final class Drifts {

    /** What {@link Drift} says of a change. */
    record Change(Kind kind, boolean compatible, String reason, String rule) {}

    private record Case(Change change, Entry to) {}

    private static final Change LOST = new Change(
            Kind.ATTRIBUTION_LOST, true, "the report says itself what somebody had said", "drift.attribution");
    private static final Change CHANGED =
            new Change(Kind.UPDATED, true, "what was announced is put off, given up or said not to come", "drift.plan");

    private static final int SHIFT = 2;
    private static final int WORDS = 3;

    private final Group group;
    private final List<Entry> members;
    private final Map<Entry, Stance> stances;
    private final List<Aligner.Pair> pairs;
    /** For a version of something, what it was made from. */
    private final Map<Entry, Set<Entry>> parents = new HashMap<>();

    private final Utterances utterances;
    private final Lineage lineage;
    /** The day from which on each member was told. */
    private final Map<Entry, LocalDate> days = new HashMap<>();

    private final Map<Case, Set<Citation>> found = new TreeMap<>(Comparator.comparing((Case c) -> c.to().citation())
            .thenComparing(c -> c.change().kind())
            .thenComparing(c -> c.change().rule()));

    Drifts(Group group, Map<Entry, Stance> stances, List<Aligner.Pair> pairs, Utterances utterances, Lineage lineage) {
        this.group = group;
        this.members = group.members();
        this.stances = stances;
        Set<Entry> mine = new HashSet<>(members);
        this.pairs = pairs.stream()
                .filter(p -> mine.contains(p.child()) && mine.contains(p.parent()))
                .toList();
        this.pairs.forEach(
                p -> parents.computeIfAbsent(p.child(), c -> new HashSet<>()).add(p.parent()));
        this.utterances = utterances;
        this.lineage = lineage;
    }

    List<Drift> all() {
        figures();
        lost();
        quotes();
        plans();
        for (Aligner.Pair pair : pairs) {
            cues(pair.parent(), pair.child());
            dates(pair.parent(), pair.child());
        }
        List<Drift> out = new ArrayList<>();
        found.forEach((c, from) -> out.add(new Drift(
                c.change().kind(),
                List.copyOf(from),
                List.of(c.to().citation()),
                c.change().compatible(),
                c.change().reason(),
                c.change().rule())));
        return out;
    }

    private void add(Change change, Entry from, Entry to) {
        found.computeIfAbsent(new Case(change, to), c -> new TreeSet<>()).add(from.citation());
    }

    // ---- figures

    private void figures() {
        List<Entry> counting = members.stream()
                .filter(e -> e.figure() != null && stances.get(e) != Stance.DENIES)
                .sorted(Comparator.comparing(this::when).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < counting.size(); i++) {
            for (int j = i + 1; j < counting.size(); j++) {
                Entry a = counting.get(i);
                Entry b = counting.get(j);
                boolean turned = parents.getOrDefault(a, Set.of()).contains(b);
                figure(turned ? b : a, turned ? a : b);
            }
        }
    }

    /** The day that counts: of what a report says itself its own, whatever day it was first said on. */
    private LocalDate when(Entry entry) {
        return days.computeIfAbsent(entry, this::day);
    }

    private LocalDate day(Entry entry) {
        LocalDate published = entry.from().published();
        boolean voiced = entry.slip().voiced();
        LocalDate told = voiced ? null : asOf(entry, published);
        if (told != null) {
            return told;
        }
        LocalDate said = voiced || published == null ? said(entry) : null;
        return said != null ? said : published != null ? published : LocalDate.MAX;
    }

    /** The day that a report names for what it says itself. */
    private static @Nullable LocalDate asOf(Entry entry, @Nullable LocalDate published) {
        return entry.slip().whens().stream()
                .filter(When::day)
                .map(When::from)
                .filter(d -> d != null && published != null && !d.isAfter(published))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate said(Entry entry) {
        int number = utterances.of(entry);
        return number == Utterances.NONE ? null : utterances.around(number);
    }

    private void figure(Entry a, Entry b) {
        Figure one = a.figure();
        Figure other = b.figure();
        if (one != null && other != null) {
            boolean together = utterances.of(a) != Utterances.NONE && utterances.of(a) == utterances.of(b);
            Change change = a.equalFigure(b)
                    ? (together ? equal(a, one, b, other) : null)
                    : unequal(a, one, b, other, together);
            if (change != null) {
                add(change, a, b);
            }
        }
    }

    private static @Nullable Change equal(Entry a, Figure one, Entry b, Figure other) {
        if (Figures.bounded(one) && other.comparator() == Figure.Comparator.EXACT) {
            return new Change(Kind.COMPARATOR_LOST, true, "the same number without its bound", "drift.comparator");
        }
        if (Figures.share(one) && Figures.otherBase(a, b)) {
            return new Change(Kind.BASE_CHANGED, true, "the same share of something else", "drift.base.share");
        }
        return null;
    }

    private @Nullable Change unequal(Entry a, Figure one, Entry b, Figure other, boolean together) {
        if (b.from().corrects()
                && a.from().publisher() != null
                && a.from().publisher().equals(b.from().publisher())) {
            return new Change(Kind.CORRECTED, false, "its publisher takes the figure back", "drift.corrected");
        }
        if (a.from().corrects() || b.from().corrects()) {
            return null; // what a correction tells holds for the report that it corrects
        }
        if (Figures.otherBase(a, b)) {
            return new Change(Kind.BASE_CHANGED, true, "counted on another base", "drift.base.counted");
        }
        if (Figures.rounded(one, other)) {
            return new Change(Kind.ROUNDED, true, "a round number for an exact one", "drift.rounded");
        }
        if (Figures.agree(one, other)) {
            return null;
        }
        boolean later = !together && when(a).isBefore(when(b)) && !when(b).equals(LocalDate.MAX);
        if (later) {
            return new Change(Kind.UPDATED, true, "a later day, another number", "drift.updated");
        }
        boolean exact = one.comparator() == Figure.Comparator.EXACT && other.comparator() == Figure.Comparator.EXACT;
        return exact && !when(a).equals(LocalDate.MAX)
                ? new Change(Kind.FIGURE_CONFLICT, false, "two numbers that cannot both hold", "drift.conflict")
                : null;
    }

    // ---- attribution

    private void lost() {
        for (Entry entry : members) {
            int number = utterances.of(entry);
            boolean bare = stances.get(entry) == Stance.REPEATS_UNATTRIBUTED
                    && !entry.slip().shaky();
            for (Entry other : members) {
                boolean source = other.slip().voiced()
                        && (number == Utterances.NONE ? Utterances.near(entry, other) : utterances.of(other) == number);
                if (bare && source && before(other, entry) && !entry.names(other)) {
                    add(LOST, other, entry);
                }
            }
        }
    }

    /** Whether {@code entry} can have it from {@code other}: made from it, or of another text and told later. */
    private boolean before(Entry other, Entry entry) {
        return lineage.from(entry.report(), other.report())
                || (!other.dispatch().equals(entry.dispatch()) && !when(other).isAfter(when(entry)));
    }

    // ---- quotes, cues, days

    private void quotes() {
        List<Entry> quoted = members.stream()
                .filter(e -> e.slip().quote().size() >= WORDS && utterances.of(e) != Utterances.NONE)
                .toList();
        for (Entry a : quoted) {
            for (Entry b : quoted) {
                boolean order = when(a).isBefore(when(b)) || (when(a).equals(when(b)) && a.index() < b.index());
                if (order && utterances.of(a) == utterances.of(b) && differ(a, b)) {
                    add(new Change(Kind.QUOTE_VARIANT, true, "other words in quotation marks", "drift.quote"), a, b);
                }
            }
        }
    }

    /** What was announced, and what a later report says of it besides that it came. */
    private void plans() {
        List<Entry> announcing = members.stream()
                .filter(e -> Group.announces(e) && !group.ends(e))
                .toList();
        for (Entry entry : members) {
            boolean changed =
                    group.ends(entry) && (Group.announces(entry) || entry.slip().tense() == Slip.Tense.AHEAD);
            for (Entry before : announcing) {
                if (changed && published(before).isBefore(published(entry))) {
                    add(CHANGED, before, entry);
                }
            }
        }
    }

    private static LocalDate published(Entry entry) {
        LocalDate published = entry.from().published();
        return published == null ? LocalDate.MAX : published;
    }

    /** In two languages, words differ between versions of one text as well: that is no change by anybody who quotes. */
    private static boolean differ(Entry a, Entry b) {
        if (!a.from().language().equals(b.from().language()) && a.dispatch().equals(b.dispatch())) {
            return false;
        }
        String one = String.join(" ", a.slip().quote());
        String other = String.join(" ", b.slip().quote());
        return !one.contains(other) && !other.contains(one);
    }

    private void cues(Entry parent, Entry child) {
        Act before = parent.slip().act();
        Act after = child.slip().act();
        if (before != null
                && after != null
                && parent.slip().voiced()
                && child.slip().voiced()) {
            int step = Math.abs(parent.slip().force() - child.slip().force());
            if (step >= SHIFT) {
                add(
                        new Change(Kind.CUE_SHIFT, true, "the verb of saying is stronger or weaker", "drift.cue"),
                        parent,
                        child);
            }
        }
    }

    private void dates(Entry parent, Entry child) {
        Set<Integer> before = weekdays(parent);
        Set<Integer> after = weekdays(child);
        if (before.size() == 1 && after.size() == 1 && !before.equals(after)) {
            add(new Change(Kind.DATE_CONFLICT, false, "another day for the same", "drift.date"), parent, child);
        }
    }

    private static Set<Integer> weekdays(Entry entry) {
        Set<Integer> out = new HashSet<>();
        entry.slip().whens().stream().map(When::weekday).filter(w -> w > 0).forEach(out::add);
        return out;
    }

    /** How figures stand to each other. */
    static final class Figures {

        private static final BigDecimal NEAR = new BigDecimal("0.1");

        private Figures() {}

        static boolean bounded(Figure figure) {
            return switch (figure.comparator()) {
                case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
                default -> false;
            };
        }

        static boolean share(Figure figure) {
            return "%".equals(figure.unit());
        }

        /** Whether both tell what they count, and not the same. */
        static boolean otherBase(Entry a, Entry b) {
            Set<String> one = known(a);
            Set<String> other = known(b);
            boolean share = a.figure() != null && share(a.figure());
            boolean apart = share ? !one.equals(other) : one.stream().noneMatch(other::contains);
            return !one.isEmpty() && !other.isEmpty() && apart;
        }

        private static Set<String> known(Entry entry) {
            Set<String> out = new HashSet<>(entry.slip().counted());
            out.removeIf(
                    t -> !Character.isLetter(t.charAt(0)) || t.equals("PERSON") || t.equals("MORE") || t.equals("NOT"));
            return out;
        }

        /** Whether one rounds the other: "about", and within a tenth. */
        static boolean rounded(Figure a, Figure b) {
            boolean about = a.comparator() == Figure.Comparator.ABOUT || b.comparator() == Figure.Comparator.ABOUT;
            BigDecimal gap = a.low().subtract(b.low()).abs();
            return about && gap.compareTo(a.low().max(b.low()).multiply(NEAR)) <= 0;
        }

        /** Whether both can hold: the number of one lies within the bounds of the other. */
        static boolean agree(Figure a, Figure b) {
            return holds(a, b) || holds(b, a);
        }

        private static boolean holds(Figure bound, Figure value) {
            return switch (bound.comparator()) {
                case MORE_THAN, AT_LEAST -> value.high().compareTo(bound.low()) >= 0;
                case LESS_THAN, AT_MOST -> value.low().compareTo(bound.high()) <= 0;
                case RANGE, ABOUT ->
                    value.high().compareTo(bound.low()) >= 0 && value.low().compareTo(bound.high()) <= 0;
                case EXACT -> false;
            };
        }
    }
}
