package org.hearsay.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/**
 * Classes of words for moments: those of {@code words/time.tsv} and the numeric ones (n any number, d day of the month,
 * mm month as a number, y year, yy its last two digits, h hour, min minute, roman numeral).
 */
final class TimeWords implements Words {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2099;

    private final Map<String, Lexicon> classes = new HashMap<>();
    private final Numbers numbers;

    TimeWords(Language language, Numbers numbers) {
        this.numbers = numbers;
        for (Row row : language.table("words/time")) {
            Lexicon members = classes.computeIfAbsent(row.get("class"), c -> new Lexicon());
            row.list("forms").forEach(form -> members.add(form, row.get("value")));
        }
    }

    @Override
    public @Nullable Slot match(String name, Atoms atoms, int at) {
        return switch (name) {
            case "n" -> amount(atoms, at);
            case "d" -> digits(name, atoms, at, 2, 1, 31);
            case "mm" -> digits(name, atoms, at, 2, 1, 12);
            case "h" -> digits(name, atoms, at, 2, 0, 24);
            case "min" -> exactly(name, atoms, at, 2, 0, 59);
            case "y" -> year(atoms, at);
            case "yy" -> exactly(name, atoms, at, 2, 0, 99);
            case "roman" -> roman(atoms, at);
            default -> listed(name, atoms, at);
        };
    }

    private @Nullable Slot listed(String name, Atoms atoms, int at) {
        Lexicon members = classes.get(name);
        if (members == null) {
            throw new IllegalArgumentException("no class of words for time: " + name);
        }
        return members.match(name, atoms, at);
    }

    private @Nullable Slot amount(Atoms atoms, int at) {
        Numbers.Found found = numbers.match(atoms, at, true);
        return found == null ? null : new Slot("n", found.value().toPlainString(), at, found.end());
    }

    private @Nullable Slot year(Atoms atoms, int at) {
        Slot figures = exactly("y", atoms, at, 4, FIRST_YEAR, LAST_YEAR);
        return figures != null || !atoms.word(at) ? figures : yearInWords(atoms, at);
    }

    /** A year read out in two halves, as in broadcasts: "nineteen ninety-six". */
    private @Nullable Slot yearInWords(Atoms atoms, int at) {
        Numbers.Found first = numbers.match(atoms, at, false);
        int century = half(first);
        Numbers.Found second =
                century < 11 || century > 20 || first == null ? null : numbers.match(atoms, first.end(), false);
        int rest = half(second);
        return second == null || rest < 10
                ? null
                : new Slot("y", String.valueOf(century * 100 + rest), at, second.end());
    }

    /** Value of a number in words below a hundred; 0 for anything else. */
    private static int half(Numbers.@Nullable Found number) {
        boolean fits = number != null && number.inWords() && number.value().intValue() < 100;
        return fits && number != null ? number.value().intValue() : 0;
    }

    private static @Nullable Slot exactly(String name, Atoms atoms, int at, int length, int low, int high) {
        return atoms.form(at).length() == length ? digits(name, atoms, at, length, low, high) : null;
    }

    private static @Nullable Slot digits(String name, Atoms atoms, int at, int longest, int low, int high) {
        String form = atoms.form(at);
        if (!atoms.digits(at) || form.length() > longest || isPartOfNumber(atoms, at)) {
            return null;
        }
        int value = Integer.parseInt(form);
        return value < low || value > high ? null : new Slot(name, String.valueOf(value), at, at + 1);
    }

    /** Whether the digits are a piece of "1,250" or "12.345": three more follow, or stand before a group of three. */
    private static boolean isPartOfNumber(Atoms atoms, int at) {
        boolean follows = atoms.glued(at + 1)
                && atoms.glued(at + 2)
                && List.of(",", ".").contains(atoms.low(at + 1))
                && atoms.digits(at + 2)
                && atoms.form(at + 2).length() == 3;
        return follows || (atoms.glued(at) && atoms.low(at - 1).equals(",") && atoms.digits(at - 2));
    }

    private static @Nullable Slot roman(Atoms atoms, int at) {
        String low = atoms.low(at);
        int end = low.endsWith("e") ? low.length() - 1 : low.length();
        int value = roman(low.substring(0, end));
        return value < 1 || value > 30 || !atoms.capital(at)
                ? null
                : new Slot("roman", String.valueOf(value), at, at + 1);
    }

    private static int roman(String letters) {
        int total = 0;
        int last = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            int value =
                    switch (letters.charAt(i)) {
                        case 'i' -> 1;
                        case 'v' -> 5;
                        case 'x' -> 10;
                        default -> 0;
                    };
            if (value == 0) {
                return 0;
            }
            total += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return total;
    }
}
