package org.hearsay.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and short fixed phrases with what they stand for, found by their first atom. */
final class Lexicon {

    private record Entry(List<String> atoms, String value) {}

    /** The longest first; of equals the first given. */
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private final boolean exact;

    /** A list whose words are found in any case. */
    Lexicon() {
        this(false);
    }

    /** A list of names: if {@code exact}, only as they are written in the list. */
    Lexicon(boolean exact) {
        this.exact = exact;
    }

    void add(String form, String value) {
        List<String> atoms = exact ? Atoms.cutExact(form) : Atoms.cut(form);
        if (atoms.isEmpty()) {
            return;
        }
        List<Entry> entries = byFirst.computeIfAbsent(atoms.get(0), f -> new ArrayList<>(1));
        int at = entries.size();
        while (at > 0 && entries.get(at - 1).atoms.size() < atoms.size()) {
            at--;
        }
        entries.add(at, new Entry(atoms, value));
    }

    /** The longest entry that starts at atom {@code at}, under the class name {@code name}; null if there is none. */
    @Nullable
    Slot match(String name, Atoms atoms, int at) {
        List<Entry> entries = byFirst.get(read(atoms, at));
        if (entries == null) {
            return null;
        }
        for (Entry entry : entries) {
            if (fits(entry.atoms, atoms, at)) {
                return new Slot(name, entry.value, at, at + entry.atoms.size());
            }
        }
        return null;
    }

    /** The value of {@code word} as an entry of one atom; null if it is none. */
    @Nullable
    String value(String word) {
        for (Entry entry : byFirst.getOrDefault(word, List.of())) {
            if (entry.atoms.size() == 1) {
                return entry.value;
            }
        }
        return null;
    }

    private String read(Atoms atoms, int at) {
        return exact ? atoms.exact(at) : atoms.low(at);
    }

    private boolean fits(List<String> wanted, Atoms atoms, int at) {
        for (int k = 1; k < wanted.size(); k++) {
            if (!wanted.get(k).equals(read(atoms, at + k))) {
                return false;
            }
        }
        return true;
    }
}
