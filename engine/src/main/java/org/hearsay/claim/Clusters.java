package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings together the slips that claim the same. */
final class Clusters {

    /** Two slips of two texts. */
    private static final double LEAST = 0.4;
    /** Two slips of one report, which mostly tells things once. */
    private static final double WITHIN = 0.55;
    /** What lies side by side in two versions of one text. */
    private static final double ALIGNED = 0.3;
    /** A word in more slips than this brings no two of them together. */
    private static final int COMMON = 200;
    /** Members that are looked at when two groups are compared. */
    private static final int LOOKED_AT = 8;
    /** Members that are asked whether they bar two groups from being one. */
    private static final int BARS = 64;

    private record Link(Entry a, Entry b, double score) {}

    private final List<Entry> entries;
    private final Likeness likeness;
    private final Map<Long, Double> aligned = new HashMap<>();
    private final int[] group;
    private final Map<Integer, List<Entry>> members = new HashMap<>();

    Clusters(List<Entry> entries, Likeness likeness, List<Aligner.Pair> pairs) {
        this.entries = entries;
        this.likeness = likeness;
        group = new int[entries.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.put(i, new ArrayList<>(List.of(entries.get(i))));
        }
        pairs.forEach(p -> aligned.put(key(p.child(), p.parent()), p.score() + ALIGNED));
        join(pairs.stream()
                .map(p -> new Link(p.child(), p.parent(), p.score() + ALIGNED))
                .toList());
        join(links());
    }

    /** The groups, in the order of their first members. */
    List<List<Entry>> groups() {
        return members.values().stream()
                .map(m -> m.stream().sorted().toList())
                .sorted(Comparator.comparing((List<Entry> m) -> m.get(0)))
                .toList();
    }

    private static long key(Entry a, Entry b) {
        return ((long) Math.min(a.index(), b.index()) << 32) | Math.max(a.index(), b.index());
    }

    private List<Link> links() {
        Map<String, List<Entry>> index = new HashMap<>();
        entries.forEach(e -> e.terms()
                .forEach(t -> index.computeIfAbsent(t, k -> new ArrayList<>()).add(e)));
        Set<Long> seen = new HashSet<>();
        List<Link> out = new ArrayList<>();
        for (List<Entry> sharing : index.values()) {
            if (sharing.size() > 1 && sharing.size() <= COMMON) {
                for (int i = 0; i < sharing.size(); i++) {
                    for (int j = i + 1; j < sharing.size(); j++) {
                        if (seen.add(key(sharing.get(i), sharing.get(j)))) {
                            link(sharing.get(i), sharing.get(j), out);
                        }
                    }
                }
            }
        }
        return out;
    }

    private void link(Entry a, Entry b, List<Link> out) {
        double score = score(a, b);
        if (score >= (a.report().equals(b.report()) ? WITHIN : LEAST)) {
            out.add(new Link(a, b, score));
        }
    }

    private double score(Entry a, Entry b) {
        Double given = aligned.get(key(a, b));
        if (given != null) {
            return given;
        }
        return likeness.across(a, b);
    }

    private void join(List<Link> links) {
        List<Link> best = new ArrayList<>(links);
        best.sort(Comparator.comparingDouble((Link l) -> -l.score())
                .thenComparing(Link::a)
                .thenComparing(Link::b));
        for (Link link : best) {
            int one = group[link.a().index()];
            int other = group[link.b().index()];
            boolean beside = aligned.containsKey(key(link.a(), link.b()));
            if (one != other && fits(of(one), of(other), beside ? 0 : LEAST * 0.75)) {
                merge(Math.min(one, other), Math.max(one, other));
            }
        }
    }

    private List<Entry> of(int number) {
        return members.getOrDefault(number, List.of());
    }

    private void merge(int into, int from) {
        List<Entry> moved = of(from);
        members.remove(from);
        moved.forEach(e -> group[e.index()] = into);
        members.computeIfAbsent(into, k -> new ArrayList<>()).addAll(moved);
    }

    private boolean fits(List<Entry> one, List<Entry> other, double least) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < Math.min(BARS, one.size()); i++) {
            for (int j = 0; j < Math.min(BARS, other.size()); j++) {
                Entry a = one.get(i);
                Entry b = other.get(j);
                if (!aligned.containsKey(key(a, b)) && likeness.barred(a, b)) {
                    return false;
                }
                if (i < LOOKED_AT && j < LOOKED_AT) {
                    sum += score(a, b);
                    n++;
                }
            }
        }
        return sum / n >= least;
    }
}
