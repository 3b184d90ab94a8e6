package org.hearsay.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What speaks for each language in a text: its commonest words, and letters and endings of words that are its own, from
 * {@code words/common}. A word of several languages speaks for each of them, and so decides nothing. Where that leaves a
 * doubt, and in lines of a few words, all words and their letters are weighed.
 */
final class Evidence {

    private static final String ANY = "any";
    /** Weight of a listed word, and of a letter or ending, in halves. */
    private static final int WORD = 2;

    private static final int LETTER = 1;
    /** Below this weight the winner may not be named: one common word and one letter of its own. */
    private static final int LEAST = 3;
    /** The winner has half as much again as the next. */
    private static final int LEAD_TENTHS = 13;
    /** In a text of some length at least one word in so many is a listed one. */
    private static final int SPARSE = 6;

    private static final int SHORT = 12;

    /** Words of a text that are looked at closer. */
    private static final int LOOKED_AT = 200;

    private final List<Language> languages;
    private final Likelihoods likelihoods;
    /** For each word the languages that have it, one bit each; the last bit stands for languages that are not ours. */
    private final Words words;

    private final Words endings;
    private final int[] letters = new int[0x250];

    Evidence(List<Language> languages) {
        this.languages = List.copyOf(languages);
        this.likelihoods = new Likelihoods(this.languages);
        Map<String, Integer> common = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            collect(Language.rows(languages.get(i).code() + "/words/common.tsv"), 1 << i, common, ends);
        }
        collect(Language.rows(ANY + "/words/common.tsv"), 1 << languages.size(), common, ends);
        words = new Words(common);
        endings = new Words(ends);
    }

    private void collect(List<Row> rows, int bit, Map<String, Integer> common, Map<String, Integer> ends) {
        for (Row row : rows) {
            String form = row.get("word");
            switch (row.get("kind")) {
                case "letter" -> form.chars().filter(c -> c < letters.length).forEach(c -> letters[c] |= bit);
                case "ending" -> ends.merge(form, bit, (a, b) -> a | b);
                default -> common.merge(form, bit, (a, b) -> a | b);
            }
        }
    }

    /** The language that has clearly most of the evidence. */
    Optional<Language> weigh(String whole) {
        char[] text = whole.toCharArray();
        long[] weights = new long[languages.size() + 1];
        List<String> first = new ArrayList<>();
        int count = 0;
        int at = 0;
        while (at < text.length) {
            int end = wordEnd(text, at);
            if (end > at) {
                count++;
                word(text, at, end, weights);
                if (first.size() < LOOKED_AT) {
                    first.add(new String(text, at, end - at));
                }
            }
            at = Math.max(end, at + 1);
        }
        Optional<Language> clear = winner(weights, count);
        boolean enough = clear.isPresent() && count > SHORT;
        return enough || count == 0 ? clear : closer(first, weights, count, clear);
    }

    /** The language that the words and letters of a short text are likeliest in, unless it looks like one that is not ours. */
    private Optional<Language> closer(List<String> words, long[] weights, int count, Optional<Language> clear) {
        int best = likelihoods.likeliest(words);
        int all = languages.size();
        if (best < 0 || weights[all] > weights[best]) {
            return clear;
        }
        boolean known = count <= SHORT || weights[best] * SPARSE * 2 >= count;
        return known ? Optional.of(languages.get(best)) : clear;
    }

    /** Letters, and the apostrophe that follows them. */
    private static int wordEnd(char[] text, int from) {
        int at = from;
        while (at < text.length && Character.isLetter(text[at])) {
            at++;
        }
        boolean elided = at > from && at < text.length && (text[at] == '\'' || text[at] == '\u2019');
        return elided ? at + 1 : at;
    }

    private void word(char[] text, int from, int end, long[] weights) {
        int owners = words.get(text, from, end);
        if (owners == Words.NONE && !Character.isLetter(text[end - 1])) {
            owners = words.get(text, from, end - 1);
        }
        if (owners != Words.NONE) {
            add(weights, owners, WORD);
            return;
        }
        int own = 0;
        for (int i = from; i < end && i < from + 40; i++) {
            char c = Character.toLowerCase(text[i]);
            own |= c < letters.length ? letters[c] : 0;
        }
        for (int length = 3; length <= 5 && end - from > length + 1; length++) {
            int ending = endings.get(text, end - length, end);
            own |= ending == Words.NONE ? 0 : ending;
        }
        add(weights, own, LETTER);
    }

    private static void add(long[] weights, int owners, int weight) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (owners >> i & 1) * (long) weight;
        }
    }

    private Optional<Language> winner(long[] weights, int count) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        long next = 0;
        for (int i = 0; i < weights.length; i++) {
            next = i == best ? next : Math.max(next, weights[i]);
        }
        boolean enough = weights[best] >= LEAST && (count <= SHORT || weights[best] * SPARSE >= count);
        boolean clear = weights[best] * 10 >= next * LEAD_TENTHS;
        return best < languages.size() && enough && clear ? Optional.of(languages.get(best)) : Optional.empty();
    }
}
