package org.hearsay.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places of one name: by the wider place named beside it, the states and divisions that the report
 * names, how near it lies to the report's other places, and how many people live there. One name is one place in one
 * report, unless a wider place beside it says otherwise.
 */
final class Chooser {

    /** Names before and after, in order of first mention, whose places count as near. */
    private static final int NEIGHBOURS = 12;

    /** What a word that belongs to a state's affairs counts for, beside 1 for a mention of the state. */
    private static final double HINT = 0.7;

    private static final double MOST_HINTED = 4;
    private static final int MOST_TRIED = 60;

    /** Kilometres within which a town is one of the same parts. */
    private static final double BESIDE = 60;

    /** Places inside each other that are followed: a quarter, a town, a region, a country. A long list of names is none. */
    private static final int LEVELS = 4;

    private static final int ROUNDS = 3;
    private static final int PAIRED = 16;
    private static final double REACH = 150;
    private static final double KM_A_DEGREE = 111.2;

    private final Gazetteer gazetteer;
    private final Lookup lookup;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<Integer, Double> areas = new HashMap<>();
    private final Map<Integer, Double> hinted = new HashMap<>();

    /** @param words states whose affairs a word of the report belongs to; each counts as a mention of the state */
    Chooser(Gazetteer gazetteer, Lookup lookup, List<Integer> words) {
        this.gazetteer = gazetteer;
        this.lookup = lookup;
        words.forEach(area -> hinted.merge(area, HINT, (a, b) -> Math.min(MOST_HINTED, a + b)));
    }

    /** All mentions of one name that must be the same place. */
    static final class Group {
        final String folded;
        final int[] candidates;
        final @Nullable Group container;
        final double[] base;
        final double[] score;
        final double[] pair;

        @Nullable
        Kind peers;

        int mentions;
        int best;
        String rule = "place.only";

        private Group(String folded, int[] candidates, @Nullable Group container) {
            this.folded = folded;
            this.candidates = candidates;
            this.container = container;
            this.base = new double[candidates.length];
            this.score = new double[candidates.length];
            this.pair = new double[candidates.length];
        }

        int place() {
            return candidates[best];
        }
    }

    /** A group for each taken spot. */
    Map<Spot, Group> choose(List<Spot> spots) {
        Map<String, Spot> contained = new HashMap<>();
        for (Spot spot : spots) {
            if (spot.taken() && spot.container != null) {
                contained.putIfAbsent(spot.folded, spot);
            }
        }
        Map<Spot, Group> of = new LinkedHashMap<>();
        for (Spot spot : spots) {
            if (spot.taken() && spot.candidates.length > 0) {
                Group group = group(spot, contained.get(spot.folded), LEVELS);
                group.mentions++;
                if (spot.peer != null && spot.peer.taken()) {
                    beside(group, spot.peer);
                    Group other = of.get(spot.peer);
                    if (other != null) {
                        beside(other, spot);
                    }
                }
                of.put(spot, group);
            }
        }
        List<Group> all = new ArrayList<>(groups.values());
        all.forEach(this::prior);
        pairs(all);
        all.forEach(this::best);
        for (int round = 0; round < ROUNDS; round++) {
            weighAreas(all);
            for (int i = 0; i < all.size(); i++) {
                context(all, i);
            }
            all.forEach(this::best);
        }
        return of;
    }

    /** What stands in one list is of one kind: a state or division beside a name makes the name one. */
    private void beside(Group group, Spot other) {
        Kind kind = gazetteer.kind(other.candidates[0]);
        boolean certain = other.candidates.length == 1
                || gazetteer.kind(other.candidates[1]).compareTo(kind) < 0;
        if (kind.compareTo(Kind.REGION) >= 0 && certain) {
            group.peers = kind;
        }
    }

    private Group group(Spot spot, @Nullable Spot other, int levels) {
        Spot container = spot.container != null ? spot.container : other == null ? null : other.container;
        String key = spot.folded + (container == null ? "" : "/" + container.folded);
        Group held = groups.get(key);
        if (held == null) {
            Group outer =
                    container == null || container == spot || levels == 0 ? null : group(container, null, levels - 1);
            held = new Group(spot.folded, spot.candidates, outer);
            groups.put(key, held);
        }
        return held;
    }

    private void prior(Group group) {
        for (int c = 0; c < group.candidates.length; c++) {
            int place = group.candidates[c];
            double people = Math.log10(gazetteer.people(place) + 100.0);
            double kind =
                    switch (gazetteer.kind(place)) {
                        case COUNTRY -> 2.5;
                        case REGION -> 1.5;
                        case CAPITAL -> 1;
                        case REGION_SEAT -> 0.4;
                        case QUARTER -> -1;
                        case DISTRICT -> -1;
                        default -> 0;
                    };
            kind += group.peers == gazetteer.kind(place) ? 1.5 : 0;
            kind += lookup.meant(place, group.folded) ? 2 : 0;
            boolean held = group.container != null && insideAny(place, group.container.candidates);
            group.base[c] = people + kind + (held ? 30 : 0);
            group.score[c] = group.base[c];
        }
    }

    private boolean insideAny(int place, int[] areas) {
        for (int area : areas) {
            if (place != area && gazetteer.inside(place, area)) {
                return true;
            }
        }
        return false;
    }

    /** Before anything is chosen: what lies near some place of another name. */
    private void pairs(List<Group> all) {
        for (int i = 0; i < all.size(); i++) {
            Group group = all.get(i);
            for (int c = 0; c < Math.min(PAIRED, group.candidates.length); c++) {
                double near = 0;
                for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(all.size(), i + NEIGHBOURS + 1); j++) {
                    near += j == i ? 0 : nearest(group.candidates[c], all.get(j));
                }
                group.pair[c] = Math.min(4, near);
                group.score[c] += group.pair[c];
            }
        }
    }

    private double nearest(int place, Group other) {
        double best = 0;
        double most = 1;
        for (double base : other.base) {
            most = Math.max(most, base);
        }
        for (int c = 0; c < Math.min(PAIRED, other.candidates.length); c++) {
            int candidate = other.candidates[c];
            if (candidate != place && !gazetteer.kind(candidate).equals(Kind.COUNTRY)) {
                boolean inside = gazetteer.kind(candidate).area() && gazetteer.inside(place, candidate)
                        || gazetteer.kind(place).area() && gazetteer.inside(candidate, place);
                double close = inside ? 2 : closeness(place, candidate);
                best = Math.max(best, close * other.base[c] / most);
            }
        }
        return best;
    }

    private void weighAreas(List<Group> all) {
        areas.clear();
        areas.putAll(hinted);
        for (Group group : all) {
            for (int at = group.place(); at >= 0; at = gazetteer.within(at)) {
                double weight = at == group.place() && gazetteer.kind(at).area() ? 2 : 1;
                areas.merge(at, weight * Math.min(3, 1 + Math.log(group.mentions)), Double::sum);
            }
        }
    }

    private void context(List<Group> all, int i) {
        Group group = all.get(i);
        for (int c = 0; c < group.candidates.length; c++) {
            int place = group.candidates[c];
            double around = 0;
            for (int at = gazetteer.within(place); at >= 0; at = gazetteer.within(at)) {
                double mentioned = areas.getOrDefault(at, 0.0);
                if (gazetteer.inside(group.place(), at)) {
                    mentioned -= Math.min(3, 1 + Math.log(group.mentions));
                }
                double most = gazetteer.kind(at) == Kind.COUNTRY ? 2 : 2.5;
                around += most * mentioned / (mentioned + 2);
            }
            double near = 0;
            for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(all.size(), i + NEIGHBOURS + 1); j++) {
                near += j == i ? 0 : beside(place, all.get(j).place());
            }
            group.score[c] = group.base[c] + around + Math.max(group.pair[c], Math.min(4, near));
        }
    }

    private double beside(int place, int other) {
        if (gazetteer.kind(other) == Kind.COUNTRY || other == place) {
            return 0;
        }
        boolean inside = gazetteer.kind(place).area() && gazetteer.inside(other, place);
        return inside ? 1 : closeness(place, other);
    }

    /** Whether a place called so lies beside one of the towns or small divisions that were chosen. */
    boolean near(Spot spot) {
        int tried = 0;
        for (Group group : groups.values()) {
            if (gazetteer.kind(group.place()).compareTo(Kind.REGION) < 0 && tried++ < MOST_TRIED) {
                for (int candidate : spot.candidates) {
                    if (distance(candidate, group.place()) < BESIDE) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void best(Group group) {
        int best = 0;
        for (int c = 1; c < group.candidates.length; c++) {
            best = group.score[c] > group.score[best] ? c : best;
        }
        group.best = best;
        group.rule = rule(group);
    }

    private static String rule(Group group) {
        if (group.candidates.length == 1) {
            return "place.only";
        }
        if (group.base[group.best] > 30) {
            return "place.contained";
        }
        double most = 0;
        for (double base : group.base) {
            most = Math.max(most, base);
        }
        return group.base[group.best] < most
                ? "place.context"
                : group.score[group.best] > most + 1 ? "place.agreed" : "place.populous";
    }

    /** 1 at the same point, falling with the distance. */
    private double closeness(int a, int b) {
        double km = distance(a, b);
        return km > 6 * REACH ? 0 : Math.exp(-km / REACH);
    }

    private double distance(int a, int b) {
        double north = (gazetteer.latitude(a) - gazetteer.latitude(b)) * KM_A_DEGREE;
        double middle = Math.toRadians((gazetteer.latitude(a) + gazetteer.latitude(b)) / 2);
        double turn = Math.abs(gazetteer.longitude(a) - gazetteer.longitude(b));
        double east = Math.min(turn, 360 - turn) * KM_A_DEGREE * Math.cos(middle);
        return Math.hypot(north, east);
    }
}
