package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Words of two languages side by side in one expression: two capitals of which each word is a noun in one language only,
 * and a line in capitals that another language's little word holds together. A name is all of one language.
 */
final class Mixed {

    private static final int SHORTEST = 3;

    private final Lexicon own;
    private final List<Lexicon> others;

    /** Words that stand before a name of any language: bodies, places, titles. */
    private final Set<String> heads = new HashSet<>();

    Mixed(Lexicon own, List<Lexicon> others) {
        this.own = own;
        this.others = others;
        for (String table : List.of("words/bodies", "words/placeheads", "words/titles")) {
            own.language().table(table).forEach(row -> heads.addAll(row.list("forms")));
        }
    }

    /** @param seen how often each form stands in the report; what comes again is a name of its own */
    List<Sign> of(String text, List<Word> words, Map<String, Integer> seen) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 1; i + 1 < words.size(); i++) {
            Sign sign = pair(text, words, i, seen);
            if (sign == null) {
                sign = held(text, words, i);
            }
            if (sign != null) {
                signs.add(sign);
            }
        }
        return signs;
    }

    private @Nullable Sign pair(String text, List<Word> words, int i, Map<String, Integer> seen) {
        Word one = words.get(i);
        Word two = words.get(i + 1);
        if (!capital(one) || !capital(two) || !spaced(text, one, two)) {
            return null;
        }
        boolean longer = touches(text, words, i - 1, i) || touches(text, words, i + 1, i + 2);
        boolean again = seen.getOrDefault(two.form().text(), 1) > 1;
        if (longer || again || !ours(one.form())) {
            return null;
        }
        for (Lexicon other : two.form().alien() ? two.form().foreign() : List.<Lexicon>of()) {
            if (theirs(two.form(), other)) {
                String evidence = "\"" + one.form().text() + "\" is "
                        + own.language().english() + " and \"" + two.form().text() + "\" is "
                        + other.language().english() + ", so together they are no name";
                return new Sign(
                        one.start(),
                        two.end(),
                        Kind.FOREIGN,
                        Severity.MODERATE,
                        evidence,
                        "damage.foreign.pair",
                        other.language().code());
            }
        }
        return null;
    }

    private static boolean capital(Word word) {
        return word.form().shape() == Shape.CAPITALISED
                && word.form().text().length() >= SHORTEST
                && !word.first()
                && !word.bound()
                && !word.quoted();
    }

    /** Whether two words stand side by side, both with capitals. */
    private static boolean touches(String text, List<Word> words, int i, int j) {
        return j < words.size()
                && words.get(i).form().shape() != Shape.LOWER
                && words.get(j).form().shape() != Shape.LOWER
                && spaced(text, words.get(i), words.get(j));
    }

    private static boolean spaced(String text, Word one, Word two) {
        return two.start() == one.end() + 1 && text.charAt(one.end()) == ' ';
    }

    /** A noun of ours that is written small, heads no names of bodies or places, and is no word of another language. */
    private boolean ours(Form form) {
        return form.foreign().isEmpty()
                && !heads.contains(form.lower())
                && own.hasNoun(form.lower())
                && !own.hasNoun(form.text())
                && others.stream().noneMatch(other -> other.inDictionary(form.text()));
    }

    /** A common noun of {@code other} that is no name there. */
    private static boolean theirs(Form form, Lexicon other) {
        if (!other.inDictionary(form.text())) {
            return other.hasNoun(form.lower());
        }
        return other.hasNoun(form.text())
                && !List.of(other.classes(form.text()).split("\\|")).contains("Z");
    }

    private @Nullable Sign held(String text, List<Word> words, int i) {
        Word word = words.get(i);
        String lower = word.form().lower();
        if (word.form().shape() != Shape.UPPER
                || lower.length() < SHORTEST
                || word.bound()
                || word.quoted()
                || own.little(lower)
                || own.inDictionary(lower)) {
            return null;
        }
        for (Lexicon other : others) {
            if (other.little(lower) && between(text, words, i, other)) {
                String evidence = "\"" + word.form().text() + "\" is "
                        + other.language().english() + " between words that are "
                        + own.language().english();
                return new Sign(
                        word.start(),
                        word.end(),
                        Kind.FOREIGN,
                        Severity.MODERATE,
                        evidence,
                        "damage.foreign.little",
                        other.language().code());
            }
        }
        return null;
    }

    /** Whether words of ours in capitals stand on both sides, that {@code other} does not have, a little word behind aside. */
    private boolean between(String text, List<Word> words, int i, Lexicon other) {
        Word before = words.get(i - 1);
        Word behind = words.get(i + 1);
        boolean three = spaced(text, before, words.get(i)) && spaced(text, words.get(i), behind);
        return three
                && plain(before)
                && plain(behind)
                && alone(before, other)
                && (alone(behind, other) || own.little(behind.form().lower()));
    }

    private static boolean plain(Word word) {
        return word.form().shape() == Shape.UPPER && word.form().common();
    }

    private static boolean alone(Word word, Lexicon other) {
        return !word.form().foreign().contains(other);
    }
}
