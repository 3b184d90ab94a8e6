package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.Citation;
import org.hearsay.model.Plan;
import org.hearsay.model.Plan.Outcome;
import org.jspecify.annotations.Nullable;

/** What was announced, and what the reports held tell of what became of it. */
final class Outcomes {

    private record Window(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /** Matters that a clause shares with an announcement of as many or more. */
    private static final int MATTERS = 2;

    private final Kinds kinds;
    private final Map<String, List<Entry>> reports;
    /** Clauses by the days that they name. */
    private final Map<LocalDate, List<Entry>> days = new HashMap<>();

    Outcomes(Kinds kinds, Map<String, List<Entry>> reports) {
        this.kinds = kinds;
        this.reports = reports;
        reports.values().forEach(entries -> entries.forEach(this::day));
    }

    private void day(Entry entry) {
        entry.slip().whens().stream()
                .filter(When::day)
                .map(When::from)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(
                        day -> days.computeIfAbsent(day, d -> new ArrayList<>()).add(entry));
    }

    List<Plan> plans(List<Group> groups, Function<Entry, String> id) {
        List<Plan> out = new ArrayList<>();
        for (Group group : groups) {
            Plan plan = plan(group, id);
            if (plan != null) {
                out.add(plan);
            }
        }
        return out;
    }

    private @Nullable Plan plan(Group group, Function<Entry, String> id) {
        List<Entry> announcing = group.members().stream()
                .filter(e -> Group.announces(e) && !group.ends(e))
                .toList();
        if (announcing.isEmpty()) {
            return null;
        }
        Window window = window(announcing);
        Set<Citation> evidence = new TreeSet<>();
        Outcome outcome = Outcome.UNKNOWN;
        Set<Entry> telling = new LinkedHashSet<>(group.members());
        telling.addAll(elsewhere(group, announcing, window));
        announcing.forEach(telling::remove);
        for (Entry entry : telling) {
            Outcome told = told(entry, announcing, window);
            if (told != Outcome.UNKNOWN) {
                outcome = outcome == Outcome.UNKNOWN || told != Outcome.HAPPENED ? told : outcome;
                evidence.add(entry.citation());
            }
        }
        return new Plan(
                "p-" + id.apply(announcing.get(0)),
                Group.gloss(announcing),
                group.members().stream()
                        .filter(e -> !evidence.contains(e.citation()))
                        .filter(e -> announcing.contains(e) || e.slip().tense() != Slip.Tense.PAST)
                        .map(Entry::citation)
                        .sorted()
                        .toList(),
                window.from(),
                window.until(),
                outcome,
                List.copyOf(evidence));
    }

    /** The window that most announcements give. */
    private static Window window(List<Entry> announcing) {
        for (Entry entry : announcing) {
            for (When when : entry.slip().whens()) {
                if (when.from() != null) {
                    return new Window(when.from(), when.until());
                }
            }
        }
        return new Window(null, null);
    }

    private static boolean denied(Entry entry) {
        return !entry.slip().nots().isEmpty();
    }

    private Outcome told(Entry entry, List<Entry> announcing, Window window) {
        if (kinds.any(Concepts.Use.MOVE, entry.terms())) {
            return Outcome.MOVED;
        }
        boolean off = kinds.any(Concepts.Use.CANCEL, entry.terms());
        if (off || denied(entry)) {
            boolean place = entry.terms().contains("TAKE_PLACE");
            return !off && !place && later(entry, window) ? Outcome.MOVED : Outcome.CANCELLED;
        }
        return behind(entry) && same(entry, announcing) && reached(entry, window) ? Outcome.HAPPENED : Outcome.UNKNOWN;
    }

    private static boolean behind(Entry entry) {
        return entry.slip().tense() == Slip.Tense.PAST
                && entry.slip().act() == null
                && !entry.slip().shaky();
    }

    /** What is done: a name alone may stand in anything. */
    private Set<String> matters(Entry entry) {
        Set<String> out = new TreeSet<>();
        for (String term : entry.slip().terms()) {
            boolean small = kinds.is(Concepts.Use.ANY, term)
                    || kinds.is(Concepts.Use.AHEAD, term)
                    || kinds.is(Concepts.Use.NOT, term);
            if (Character.isLetter(term.charAt(0)) && !small) {
                out.add(term);
            }
        }
        return out;
    }

    /** Whether it tells of as much of what was announced as a chance would not bring together. */
    private boolean same(Entry entry, List<Entry> announcing) {
        Set<String> here = matters(entry);
        return announcing.stream().map(this::matters).anyMatch(m -> {
            long shared = m.stream().filter(here::contains).count();
            return shared > 0 && shared >= Math.min(MATTERS, m.size());
        });
    }

    /** Clauses of other claims that tell of the same on its very day. */
    private List<Entry> elsewhere(Group group, List<Entry> announcing, Window window) {
        List<Entry> out = new ArrayList<>();
        LocalDate day = window.from();
        if (day == null || !day.equals(window.until())) {
            return out;
        }
        for (Entry entry : days.getOrDefault(day, List.of())) {
            boolean open = group.ends(entry) ? Group.announces(entry) : behind(entry);
            if (open && same(entry, announcing)) {
                out.add(entry);
            }
        }
        return out;
    }

    /** Whether the same report names a later day for what is to come. */
    private boolean later(Entry entry, Window window) {
        LocalDate until = window.until();
        return reports.getOrDefault(entry.report(), List.of()).stream()
                .filter(e -> Math.abs(e.index() - entry.index()) <= 2)
                .flatMap(e -> e.slip().whens().stream())
                .map(When::from)
                .filter(Objects::nonNull)
                .anyMatch(d -> until != null && d.isAfter(until));
    }

    /** Whether the report was published when the window had come, and names its day or no other. */
    private static boolean reached(Entry entry, Window window) {
        LocalDate published = entry.from().published();
        LocalDate from = window.from();
        if (from == null || (published != null && published.isBefore(from))) {
            return false;
        }
        return entry.slip().whens().isEmpty()
                ? published != null
                : entry.slip().whens().stream().anyMatch(w -> agrees(w, from));
    }

    private static boolean agrees(When when, LocalDate from) {
        LocalDate first = when.from();
        LocalDate last = when.until();
        return first == null || last == null
                ? when.weekday() == from.getDayOfWeek().getValue()
                : !from.isBefore(first) && !from.isAfter(last);
    }
}
