package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings stories together that name the same rare names within a few days: one ferry, one works, one governor. What their
 * reports claim is then compared; nothing more follows from it.
 */
final class Stories {

    /** Rare names that two reports must share. */
    private static final int NAMES = 3;
    /** The same if they share matter as well. */
    private static final int FEWER = 2;
    /** Matters besides names. */
    private static final int MATTERS = 3;
    /** Days between two reports of one story. */
    private static final int DAYS = 14;
    /** A name in more reports than this is not rare. */
    private static final int COMMON = 60;

    private final Map<String, Slips> held = new TreeMap<>();
    private final Map<String, String> story = new HashMap<>();
    private final Map<String, Set<String>> matters = new HashMap<>();

    private Stories(Collection<Slips> slips, List<List<String>> stories) {
        slips.forEach(s -> held.put(s.report(), s));
        for (List<String> reports : stories) {
            List<String> known =
                    reports.stream().filter(held::containsKey).sorted().toList();
            known.forEach(r -> story.put(r, known.get(0)));
        }
        held.keySet().forEach(r -> story.putIfAbsent(r, r));
    }

    /** The stories, some of them brought together; each sorted, in the order of their first reports. */
    static List<List<Slips>> of(Collection<Slips> slips, List<List<String>> stories) {
        Stories all = new Stories(slips, stories);
        all.join();
        Map<String, List<Slips>> out = new TreeMap<>();
        all.held.values().forEach(s -> out.computeIfAbsent(all.root(s.report()), r -> new ArrayList<>())
                .add(s));
        return List.copyOf(out.values());
    }

    private String root(String report) {
        String at = story.getOrDefault(report, report);
        while (!story.getOrDefault(at, at).equals(at)) {
            at = story.getOrDefault(at, at);
        }
        return at;
    }

    private void join() {
        Map<String, List<Slips>> index = new TreeMap<>();
        held.values().forEach(s -> s.names()
                .forEach(n -> index.computeIfAbsent(n, k -> new ArrayList<>()).add(s)));
        Set<String> seen = new HashSet<>();
        for (List<Slips> sharing : index.values()) {
            for (int i = 0; sharing.size() <= COMMON && i < sharing.size(); i++) {
                for (int j = i + 1; j < sharing.size(); j++) {
                    Slips a = sharing.get(i);
                    Slips b = sharing.get(j);
                    if (!root(a.report()).equals(root(b.report()))
                            && seen.add(a.report() + " " + b.report())
                            && related(a, b, index)) {
                        merge(root(a.report()), root(b.report()));
                    }
                }
            }
        }
    }

    private void merge(String one, String other) {
        String first = one.compareTo(other) < 0 ? one : other;
        story.put(first.equals(one) ? other : one, first);
    }

    private boolean related(Slips a, Slips b, Map<String, List<Slips>> index) {
        LocalDate one = a.published();
        LocalDate other = b.published();
        if (one != null && other != null && Math.abs(one.toEpochDay() - other.toEpochDay()) > DAYS) {
            return false;
        }
        long names = a.names().stream()
                .filter(n -> index.getOrDefault(n, List.of()).size() <= COMMON)
                .filter(b.names()::contains)
                .count();
        return names >= NAMES || (names >= FEWER && matters(a, b) >= MATTERS);
    }

    private long matters(Slips a, Slips b) {
        Set<String> other = matters(b);
        return matters(a).stream().filter(other::contains).count();
    }

    /** What the reports are about besides names: concepts only, for other words may be alike by chance. */
    private Set<String> matters(Slips slips) {
        return matters.computeIfAbsent(slips.report(), r -> {
            Set<String> out = new HashSet<>();
            slips.slips().forEach(s -> s.terms().stream()
                    .filter(t -> Character.isLetter(t.charAt(0)))
                    .forEach(out::add));
            return out;
        });
    }
}
