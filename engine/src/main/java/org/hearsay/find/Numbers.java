package org.hearsay.find;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in figures and in words. Signs that part groups of three digits and decimals, and the words themselves, are
 * rows of {@code words/numbers.tsv}.
 */
final class Numbers {

    /** Longest run of digits that we take for a number; longer ones are serial numbers. */
    private static final int LONGEST = 15;

    /** A number and the atom behind it. */
    record Found(BigDecimal value, int end, boolean inWords) {}

    private final Set<String> groups = new HashSet<>();
    private final Set<String> decimals = new HashSet<>();
    private final Set<String> joins = new HashSet<>();
    private final Lexicon adds = new Lexicon();
    private final Lexicon scales = new Lexicon();
    private final Lexicon articles = new Lexicon();

    Numbers(Language language) {
        for (Row row : language.table("words/numbers")) {
            List<String> forms = row.list("forms");
            switch (row.get("kind")) {
                case "group" -> groups.addAll(forms);
                case "decimal" -> decimals.addAll(forms);
                case "join" -> joins.addAll(forms);
                case "add" -> forms.forEach(f -> adds.add(f, row.get("value")));
                case "scale" -> forms.forEach(f -> scales.add(f, row.get("value")));
                case "article" -> forms.forEach(f -> articles.add(f, row.get("value")));
                default -> throw new IllegalArgumentException(row.origin() + ": unknown kind");
            }
        }
    }

    /** The number that starts at atom {@code at}; null if there is none. Articles ("a", "une") count if wanted. */
    @Nullable
    Found match(Atoms atoms, int at, boolean withArticles) {
        if (atoms.digits(at)) {
            return scaled(atoms, digits(atoms, at));
        }
        Found words = words(atoms, at);
        if (words == null && withArticles) {
            Slot article = articles.match("article", atoms, at);
            words = article == null ? null : new Found(new BigDecimal(article.value()), article.end(), true);
        }
        return words;
    }

    private @Nullable Found digits(Atoms atoms, int at) {
        if (atoms.form(at).length() > LONGEST) {
            return null;
        }
        StringBuilder number = new StringBuilder(atoms.form(at));
        int end = at + 1;
        if (number.length() <= 3) {
            while (number.length() <= LONGEST && group(atoms, end)) {
                int next = atoms.digits(end) ? end : end + 1;
                number.append(atoms.form(next));
                end = next + 1;
            }
        }
        boolean glued = atoms.glued(end) && atoms.glued(end + 1);
        if (decimals.contains(atoms.low(end)) && glued && atoms.digits(end + 1)) {
            number.append('.').append(atoms.form(end + 1));
            end += 2;
        }
        return new Found(new BigDecimal(number.toString()), end, false);
    }

    /** Whether a further group of three digits follows: "1.250", "1 250", "1,250". */
    private boolean group(Atoms atoms, int end) {
        if (atoms.digits(end)) {
            return groups.contains("space")
                    && !atoms.glued(end)
                    && atoms.form(end).length() == 3
                    && atoms.start(end) - atoms.end(end - 1) == 1;
        }
        return groups.contains(atoms.low(end))
                && atoms.glued(end)
                && atoms.glued(end + 1)
                && atoms.digits(end + 1)
                && atoms.form(end + 1).length() == 3;
    }

    private @Nullable Found scaled(Atoms atoms, @Nullable Found number) {
        Found found = number;
        while (found != null) {
            Slot scale = scales.match("scale", atoms, found.end);
            if (scale == null) {
                return found;
            }
            found = new Found(found.value.multiply(new BigDecimal(scale.value())), scale.end(), false);
        }
        return null;
    }

    private @Nullable Found words(Atoms atoms, int at) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        int end = at;
        int next = at;
        while (next < atoms.size()) {
            Slot add = adds.match("add", atoms, next);
            Slot scale = scales.match("scale", atoms, next);
            if (add != null) {
                BigDecimal value = new BigDecimal(add.value());
                if (part.signum() > 0 && !fits(part, value)) {
                    break;
                }
                part = part.add(value);
                next = add.end();
            } else if (scale != null) {
                BigDecimal value = new BigDecimal(scale.value());
                part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(value);
                if (value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
                    total = total.add(part);
                    part = BigDecimal.ZERO;
                }
                next = scale.end();
            } else {
                break;
            }
            end = next;
            if (joins.contains(atoms.low(next))) {
                next++;
            }
        }
        return end == at ? null : new Found(total.add(part), end, true);
    }

    /** Whether {@code value} may follow {@code part}: twenty + three, hundred + five, never seven + eight. */
    private static boolean fits(BigDecimal part, BigDecimal value) {
        int digits = value.toBigInteger().toString().length();
        BigDecimal room = BigDecimal.TEN.pow(digits);
        return part.remainder(room).signum() == 0 && value.signum() > 0;
    }
}
