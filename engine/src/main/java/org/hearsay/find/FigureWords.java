package org.hearsay.find;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/** The words around figures, by kind: rows of {@code words/figures.tsv}. */
final class FigureWords {

    private static final Lexicon NONE = new Lexicon();

    private final Map<String, Lexicon> kinds = new HashMap<>();

    FigureWords(Language language) {
        for (Row row : language.table("words/figures")) {
            Lexicon lexicon = kinds.computeIfAbsent(row.get("kind"), k -> new Lexicon());
            row.list("forms").forEach(form -> lexicon.add(form, row.get("value")));
        }
    }

    /** The longest word or phrase of {@code kind} that starts at atom {@code at}; null if there is none. */
    @Nullable
    Slot match(String kind, Atoms atoms, int at) {
        return kinds.getOrDefault(kind, NONE).match(kind, atoms, at);
    }

    /** A quantity in words that names no number ("dozens"), from its lowest to its highest value. */
    record Vague(Numbers.Found lowest, BigDecimal highest) {}

    /** The vague quantity that starts at atom {@code at}; null if there is none. */
    @Nullable
    Vague vague(Atoms atoms, int at) {
        Slot slot = match("vague", atoms, at);
        if (slot == null) {
            return null;
        }
        int cut = slot.value().indexOf('-');
        BigDecimal low = new BigDecimal(slot.value().substring(0, cut));
        return new Vague(
                new Numbers.Found(low, slot.end(), true),
                new BigDecimal(slot.value().substring(cut + 1)));
    }

    boolean is(String kind, Atoms atoms, int at) {
        return match(kind, atoms, at) != null;
    }

    /** The longest phrase of {@code kind} that ends right before atom {@code end}; null if there is none. */
    @Nullable
    Slot before(String kind, Atoms atoms, int end) {
        for (int at = Math.max(0, end - 4); at < end; at++) {
            Slot slot = match(kind, atoms, at);
            if (slot != null && slot.end() == end) {
                return slot;
            }
        }
        return null;
    }
}
