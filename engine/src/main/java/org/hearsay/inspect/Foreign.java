package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;

/** Words of another language that were left over: single ones, and runs by the best sum of what each word speaks for. */
final class Foreign {

    /** Words in a run that are no words of the report's language, at least. */
    private static final int CLEAR = 2;

    private final Lexicon own;
    private final List<Lexicon> others;

    Foreign(Lexicon own, List<Lexicon> others) {
        this.own = own;
        this.others = others;
    }

    /** @param seen how often each form stands in the report; what comes again is a term of its own */
    List<Sign> of(List<Word> words, Map<String, Integer> seen) {
        int alien = 0;
        for (Word word : words) {
            alien += word.form().alien() ? 1 : 0;
        }
        return alien == 0 ? List.of() : of(words, alien, seen);
    }

    private List<Sign> of(List<Word> words, int alien, Map<String, Integer> seen) {
        List<Sign> signs = new ArrayList<>();
        boolean[] taken = new boolean[words.size()];
        List<Run> runs = new ArrayList<>();
        if (alien >= CLEAR) {
            others.forEach(other -> runs(words, other, runs));
        }
        runs.sort(Comparator.comparingDouble(Run::sum).reversed());
        for (Run run : runs) {
            if (!taken[run.from] && !taken[run.to]) {
                signs.add(sign(words, run.from, run.to, run.other, run.clear));
                Arrays.fill(taken, run.from, run.to + 1, true);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i]
                    && single(words.get(i))
                    && seen.getOrDefault(words.get(i).form().text(), 1) == 1) {
                signs.add(sign(words, i, i, words.get(i).form().foreign().get(0), 1));
            }
        }
        return signs;
    }

    private static boolean single(Word word) {
        Form form = word.form();
        return form.alien()
                && !word.quoted()
                && !word.bound()
                && form.fault() == Form.Fault.NONE
                && form.text().length() > 3
                && form.shape() == Shape.LOWER;
    }

    /**
     * Words in a row that speak for one language.
     *
     * @param clear how many of them are no words of the report's language
     */
    private record Run(int from, int to, Lexicon other, int clear, double sum) {}

    /** Runs of words whose summed score for {@code other} is highest, one after the other. */
    private void runs(List<Word> words, Lexicon other, List<Run> runs) {
        double sum = 0;
        double best = 0;
        int from = 0;
        int to = -1;
        for (int i = 0; i <= words.size(); i++) {
            double score = i == words.size() ? Double.NEGATIVE_INFINITY : score(words.get(i), other);
            if (sum + score <= 0 || sum + score < best - 3) {
                close(words, other, from, to, runs);
                sum = Math.max(0, score);
                from = sum > 0 ? i : i + 1;
                best = sum;
                to = sum > 0 ? i : i - 1;
                continue;
            }
            sum += score;
            if (sum > best) {
                best = sum;
                to = i;
            }
        }
    }

    private void close(List<Word> words, Lexicon other, int from, int to, List<Run> runs) {
        int clear = 0;
        double sum = 0;
        for (int i = from; i <= to; i++) {
            Word word = words.get(i);
            Form form = word.form();
            boolean small = form.shape() == Shape.LOWER || word.first();
            boolean theirs = form.alien() && form.foreign().contains(other);
            clear += small && theirs && !word.bound() && !word.quoted() ? 1 : 0;
            sum += score(word, other);
        }
        if (clear >= CLEAR && sum >= 4 && !name(words, from, to, other)) {
            runs.add(new Run(from, to, other, clear, sum));
        }
    }

    /** Whether each word is a little one or has a capital that {@code other} does not ask for: a name or title in that language. */
    private static boolean name(List<Word> words, int from, int to, Lexicon other) {
        int capitals = 0;
        for (int i = from; i <= to; i++) {
            Form form = words.get(i).form();
            boolean capital = form.shape() == Shape.CAPITALISED && !other.hasNoun(form.text());
            if (!capital && !other.little(form.lower())) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 1;
    }

    /** How much {@code word} speaks for {@code other} and against the report's language. */
    private double score(Word word, Lexicon other) {
        Form form = word.form();
        boolean theirs = form.foreign().contains(other);
        if (form.known()) {
            if (!theirs) {
                return form.common() ? -2.5 : -0.5;
            }
            return other.little(form.lower()) && !own.little(form.lower()) ? 0.7 : -0.7;
        }
        if (!theirs) {
            return form.shape() == Shape.LOWER ? -0.5 : -0.2;
        }
        return form.shape() == Shape.LOWER ? (other.little(form.lower()) ? 2.5 : 2) : 0.7;
    }

    private Sign sign(List<Word> words, int from, int to, Lexicon other, int clear) {
        Severity severity = clear >= 3 || (clear == 2 && to - from >= 2) ? Severity.SEVERE : Severity.MODERATE;
        String evidence = clear == 1
                ? "\"" + words.get(from).form().text() + "\" is "
                        + other.language().english() + ", not " + own.language().english()
                : clear + " words together are " + other.language().english();
        String rule = clear == 1 ? "damage.foreign.word" : "damage.foreign.run";
        return new Sign(
                words.get(from).start(),
                words.get(to).end(),
                Kind.FOREIGN,
                severity,
                evidence,
                rule,
                other.language().code());
    }
}
