package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;

/** Capitals: headings in broken capitals, and words of another language that stand in capitals inside a sentence. */
final class Capitals {

    private static final int SHORTEST = 5;

    private final Lexicon own;

    Capitals(Lexicon own) {
        this.own = own;
    }

    List<Sign> of(List<Word> words) {
        boolean small = false;
        for (int i = 0; i < words.size() && !small; i++) {
            Word word = words.get(i);
            small = word.end() - word.start() > 1 && word.form().shape() != Shape.UPPER;
        }
        return !small && words.size() > 1 ? heading(words) : inside(words);
    }

    /**
     * A line in capitals in which two words or a quarter are no words of ours, little words aside; names alone, which may
     * be unknown, are not enough.
     */
    private List<Sign> heading(List<Word> words) {
        List<Word> bad = words.stream().filter(w -> bad(w.form())).toList();
        long clear = bad.stream().filter(w -> clear(w.form())).count();
        long all = words.stream().filter(w -> !own.little(w.form().lower())).count();
        boolean enough = bad.size() >= 2 || bad.size() * 4 >= words.size();
        if (bad.isEmpty() || !enough || (clear == 0 && bad.size() * 2L < all)) {
            return clear == 1 && bad.get(0).form().text().length() >= SHORTEST
                    ? List.of(single(bad.get(0)))
                    : List.of();
        }
        String list = bad.stream().map(w -> "\"" + w.form().text() + "\"").collect(Collectors.joining(", "));
        String evidence =
                "a line in capitals with words that are not " + own.language().english() + ": " + list;
        return List.of(new Sign(
                words.get(0).start(),
                words.get(words.size() - 1).end(),
                Kind.CAPITALS,
                Severity.SEVERE,
                evidence,
                "damage.capitals.heading"));
    }

    private Sign single(Word word) {
        String evidence = "\"" + word.form().text() + "\" in a line in capitals is not "
                + own.language().english();
        return new Sign(word.start(), word.end(), Kind.CAPITALS, Severity.MODERATE, evidence, "damage.capitals.word");
    }

    private static boolean bad(Form form) {
        return !form.known()
                && form.text().length() >= SHORTEST - 1
                && (form.alien() || form.text().length() > SHORTEST || Echo.in(form.text()));
    }

    /** Whether more than being unknown speaks against {@code form}. */
    private static boolean clear(Form form) {
        return form.alien() || form.fault() == Form.Fault.LOOP || Echo.in(form.text());
    }

    private List<Sign> inside(List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Form form = word.form();
            if (form.shape() == Shape.UPPER
                    && form.text().length() >= SHORTEST
                    && foreignInSmall(form)
                    && !word.quoted()) {
                String evidence = "\"" + form.text() + "\" is "
                        + form.foreign().get(0).language().english() + " in capitals";
                signs.add(new Sign(
                        word.start(),
                        word.end(),
                        Kind.FOREIGN,
                        Severity.MODERATE,
                        evidence,
                        "damage.capitals.foreign",
                        form.foreign().get(0).language().code()));
                restart(words, i, signs);
            }
        }
        return signs;
    }

    private static boolean foreignInSmall(Form form) {
        return form.alien() && form.foreign().get(0).has(form.lower());
    }

    /** A little word with a capital right behind, as if a sentence began. */
    private void restart(List<Word> words, int i, List<Sign> signs) {
        if (i + 2 < words.size()) {
            Word next = words.get(i + 1);
            boolean begins = next.form().shape() == Shape.CAPITALISED
                    && own.little(next.form().lower());
            if (begins && !next.first() && words.get(i + 2).form().shape() == Shape.LOWER) {
                String evidence = "\"" + next.form().text() + "\" begins anew inside a sentence";
                signs.add(new Sign(
                        next.start(),
                        next.end(),
                        Kind.CAPITALS,
                        Severity.MODERATE,
                        evidence,
                        "damage.capitals.restart"));
            }
        }
    }
}
