package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Figure;
import org.hearsay.model.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Which statements go back to one occasion of one speaker. An occasion of its own needs a day of its own. */
final class Utterances {

    static final int NONE = -1;

    /** Days between an utterance and a report of it that names no day. */
    private static final int FRESH = 1;

    private final Cast cast;
    private final int[] utterance;
    private final Map<Integer, List<Entry>> members = new LinkedHashMap<>();
    private final Map<Entry, Integer> claims = new HashMap<>();

    Utterances(List<Entry> entries, Cast cast, List<Aligner.Pair> pairs, List<List<Entry>> groups) {
        this.cast = cast;
        utterance = new int[entries.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (Entry e : groups.get(g)) {
                claims.put(e, g);
            }
        }
        for (Entry entry : entries) {
            utterance[entry.index()] = NONE;
            if (cast.of(entry) != Cast.NOBODY) {
                utterance[entry.index()] = entry.index();
                members.put(entry.index(), new ArrayList<>(List.of(entry)));
            }
        }
        beside(pairs);
        near(Entry::report);
        near(Entry::dispatch);
        days();
        undated();
        groups.forEach(this::unattributed);
    }

    int of(Entry entry) {
        return utterance[entry.index()];
    }

    List<Entry> members(int number) {
        return members.getOrDefault(number, List.of());
    }

    /** Numbers of all utterances, in order. */
    Set<Integer> all() {
        return new TreeSet<>(members.keySet());
    }

    /** The day of an utterance: the one that its words tell; null where they tell none, or several. */
    @Nullable
    LocalDate day(int number) {
        Set<LocalDate> days = days(members(number));
        return days.size() == 1 ? days.iterator().next() : null;
    }

    /** Through what most of its reports say that it was said, the first of equals; null where none does. */
    @Nullable
    String channel(int number) {
        Map<String, Integer> told = new LinkedHashMap<>();
        for (Entry entry : members(number)) {
            String channel = entry.slip().channel();
            if (channel != null) {
                told.merge(channel, 1, Integer::sum);
            }
        }
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : told.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** The day of an utterance, or else the first day on which a report of it was published. */
    @Nullable
    LocalDate around(int number) {
        LocalDate day = day(number);
        return day != null
                ? day
                : members(number).stream()
                        .map(e -> e.from().published())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static Set<LocalDate> days(List<Entry> entries) {
        Set<LocalDate> days = new TreeSet<>();
        for (Entry entry : entries) {
            When said = entry.slip().said();
            LocalDate day = said == null || !said.day() ? null : said.from();
            if (day != null
                    && (entry.from().published() == null
                            || !day.isAfter(entry.from().published()))) {
                days.add(day);
            }
        }
        return days;
    }

    private void merge(int one, int other) {
        if (one == other || one == NONE || other == NONE) {
            return;
        }
        int into = Math.min(one, other);
        List<Entry> moved = members(Math.max(one, other));
        members.remove(Math.max(one, other));
        moved.forEach(e -> utterance[e.index()] = into);
        members.computeIfAbsent(into, k -> new ArrayList<>()).addAll(moved);
    }

    /** Versions of one sentence go back to one utterance, whoever they say it is by. */
    private void beside(List<Aligner.Pair> pairs) {
        for (Aligner.Pair pair : pairs) {
            Integer claim = claims.get(pair.child());
            Entry child = pair.child();
            boolean days = agree(of(child), of(pair.parent()))
                    || days(members(of(child))).isEmpty()
                    || days(members(of(pair.parent()))).isEmpty()
                    || child.figure() == null
                    || child.equalFigure(pair.parent());
            if (days
                    && !opposed(child, pair.parent())
                    && cast.of(pair.child()) != Cast.NOBODY
                    && Objects.equals(claim, claims.get(pair.parent()))) {
                merge(of(pair.child()), of(pair.parent()));
            }
        }
    }

    /** Whether one denies just what another says. */
    private boolean opposed(Entry a, Entry b) {
        boolean plain = a.slip().nots().isEmpty() && b.slip().nots().isEmpty();
        return plain
                && !cast.same(a, b)
                && (a.slip().act() == Act.DENY) != (b.slip().act() == Act.DENY);
    }

    /** One speaker in one report, or in one text, speaks once unless two days are told. */
    private void near(java.util.function.Function<Entry, String> where) {
        Map<String, Set<Integer>> places = new LinkedHashMap<>();
        for (int number : all()) {
            for (Entry e : members(number)) {
                places.computeIfAbsent(where.apply(e) + " " + cast.of(e), k -> new TreeSet<>())
                        .add(number);
            }
        }
        places.values().forEach(this::mergeAgreeing);
    }

    private void mergeAgreeing(Set<Integer> numbers) {
        List<Integer> dated = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int first : numbers) {
            int number = current(first);
            (days(members(number)).isEmpty() ? open : dated).add(number);
        }
        for (int i = 0; i < dated.size(); i++) {
            for (int j = i + 1; j < dated.size(); j++) {
                int a = current(dated.get(i));
                int b = current(dated.get(j));
                if (a != b && agree(a, b)) {
                    merge(a, b);
                }
            }
        }
        int target = dated.isEmpty() ? open.get(0) : latest(dated);
        open.forEach(o -> merge(current(o), current(target)));
    }

    private int current(int number) {
        int at = number;
        while (!members.containsKey(at)) {
            at = moved(at);
        }
        return at;
    }

    private int moved(int number) {
        return utterance[number];
    }

    private int latest(List<Integer> dated) {
        return dated.stream()
                .max(Comparator.comparing(d -> String.valueOf(days(members(current(d))).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN))))
                .orElse(dated.get(0));
    }

    private boolean agree(int a, int b) {
        Set<LocalDate> shared = new HashSet<>(days(members(a)));
        shared.retainAll(days(members(b)));
        return !shared.isEmpty();
    }

    private Map<Integer, List<Integer>> bySpeaker() {
        Map<Integer, Set<Integer>> speakers = new LinkedHashMap<>();
        for (int number : all()) {
            members(number).forEach(e -> speakers.computeIfAbsent(cast.of(e), k -> new TreeSet<>())
                    .add(number));
        }
        Map<Integer, List<Integer>> out = new LinkedHashMap<>();
        speakers.forEach((s, numbers) -> out.put(s, List.copyOf(numbers)));
        return out;
    }

    /** One speaker on one day. */
    private void days() {
        for (List<Integer> numbers : bySpeaker().values()) {
            for (int i = 0; i < numbers.size(); i++) {
                for (int j = i + 1; j < numbers.size(); j++) {
                    int a = current(numbers.get(i));
                    int b = current(numbers.get(j));
                    if (a != b && agree(a, b)) {
                        merge(a, b);
                    }
                }
            }
        }
    }

    /** A text that names no day goes with one that does: the same value first, else a day just before it was published. */
    private void undated() {
        for (List<Integer> numbers : bySpeaker().values()) {
            for (int number : numbers) {
                int open = current(number);
                if (days(members(open)).isEmpty()) {
                    int fit = fit(open, numbers);
                    merge(open, fit == NONE ? open : fit);
                }
            }
        }
    }

    private int fit(int open, List<Integer> numbers) {
        int best = NONE;
        double most = 0;
        for (int number : numbers) {
            int other = current(number);
            if (other != open) {
                double fit = fit(members(open), members(other));
                if (fit > most) {
                    most = fit;
                    best = other;
                }
            }
        }
        return best;
    }

    /** How well an utterance without a day goes with another: 0 if it cannot be that. */
    private double fit(List<Entry> open, List<Entry> other) {
        double sum = 0;
        boolean fresh = false;
        Set<LocalDate> days = days(other);
        for (Entry a : open) {
            for (Entry b : other) {
                boolean claim = Objects.equals(claims.get(a), claims.get(b));
                sum += claim && a.equalFigure(b) ? 2 : claim && a.figure() == null ? 1 : 0;
                fresh |= fresh(a.from().published(), days, b.from().published());
            }
        }
        return fresh ? sum + 1 : sum;
    }

    private static boolean fresh(@Nullable LocalDate published, Set<LocalDate> days, @Nullable LocalDate other) {
        if (published == null) {
            return true;
        }
        if (days.isEmpty()) {
            return other == null || Math.abs(published.toEpochDay() - other.toEpochDay()) <= FRESH;
        }
        return days.stream().anyMatch(d -> !d.isAfter(published) && !d.isBefore(published.minusDays(FRESH)));
    }

    /** Whether one gives the figure of the other, rounded. */
    static boolean near(Entry entry, Entry other) {
        Figure one = entry.figure();
        Figure two = other.figure();
        return one != null && two != null && Drifts.Figures.rounded(one, two);
    }

    /** An utterance of a later day than the report. */
    private static boolean blocked(Entry entry, Entry other) {
        LocalDate told = entry.from().published();
        LocalDate first = other.from().published();
        return told != null && first != null && first.isAfter(told);
    }

    /** What a report says in its own voice goes back to an utterance where only one is possible. */
    private void unattributed(List<Entry> claim) {
        for (Entry entry : claim) {
            if (entry.slip().voiced() || of(entry) != NONE) {
                continue;
            }
            Set<Integer> text = new TreeSet<>();
            Set<Integer> value = new TreeSet<>();
            for (Entry other : claim) {
                int number = of(other);
                if (number != NONE && other.slip().voiced()) {
                    boolean counts = entry.figure() != null && other.figure() != null;
                    if (other.dispatch().equals(entry.dispatch())
                            && (!counts || entry.equalFigure(other) || near(entry, other))) {
                        text.add(number);
                    }
                    if (entry.equalFigure(other) && !blocked(entry, other)) {
                        value.add(number);
                    }
                }
            }
            Set<Integer> possible = text.size() == 1 || value.isEmpty() ? text : value;
            if (possible.size() == 1) {
                int number = possible.iterator().next();
                utterance[entry.index()] = number;
                members.computeIfAbsent(number, k -> new ArrayList<>()).add(entry);
            }
        }
    }
}
