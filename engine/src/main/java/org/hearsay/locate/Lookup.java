package org.hearsay.locate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Candidates in the gazetteer for a name as a language writes it. Kept for one report. */
final class Lookup {

    private static final int MOST = 24;
    private static final int[] NONE = new int[0];

    private final PlaceWords words;
    private final Gazetteer gazetteer;
    private final Map<String, int[]> known = new HashMap<>();
    private final Set<String> meant = new HashSet<>();

    Lookup(PlaceWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** Places with this folded name: listed areas, exonyms, then the gazetteer's own by number of people. */
    int[] candidates(String folded) {
        int[] held = known.get(folded);
        if (held == null) {
            held = find(folded);
            known.put(folded, held);
        }
        return held;
    }

    private int[] find(String folded) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String code : words.areas.getOrDefault(folded, List.of())) {
            add(gazetteer.area(code), found);
        }
        for (String target : words.exonyms.getOrDefault(folded, List.of())) {
            String[] parts = target.split("\t");
            int area = gazetteer.area(parts[0]);
            for (int i = gazetteer.first(parts[1]); i >= 0 && gazetteer.same(i, parts[1]); i++) {
                if (!gazetteer.kind(i).area() && gazetteer.inside(i, area)) {
                    add(i, found);
                    meant.add(folded + i);
                    break;
                }
            }
        }
        own(folded, found);
        int cut = folded.indexOf(' ');
        if (cut > 0) {
            String tail = folded.substring(cut);
            for (String other : words.variants(folded.substring(0, cut))) {
                own(other + tail, found);
            }
        }
        return found.isEmpty() ? NONE : found.stream().mapToInt(i -> i).toArray();
    }

    private void own(String folded, Set<Integer> found) {
        for (int i = gazetteer.first(folded); i >= 0 && gazetteer.same(i, folded) && found.size() < MOST; i++) {
            found.add(i);
        }
    }

    private static void add(int place, Set<Integer> found) {
        if (place >= 0) {
            found.add(place);
        }
    }

    /** Whether {@code place} is what the language's own lists mean by this name. */
    boolean meant(int place, String folded) {
        return meant.contains(folded + place);
    }

    /** Whether one of the candidates is a listed state, division or exonym. */
    boolean listed(String folded) {
        return words.areas.containsKey(folded) || words.exonyms.containsKey(folded);
    }

    /** Most people among the towns called so. */
    int people(int[] candidates) {
        return Arrays.stream(candidates).map(gazetteer::people).max().orElse(0);
    }
}
