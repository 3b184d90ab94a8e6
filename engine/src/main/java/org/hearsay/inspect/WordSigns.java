package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.jspecify.annotations.Nullable;

/** Signs in single words: no word, two in one, a piece said again, a word of another language. */
final class WordSigns {

    private final Lexicon own;

    WordSigns(Lexicon own) {
        this.own = own;
    }

    /** @param seen how often each form stands in the report */
    List<Sign> of(List<Word> words, Map<String, Integer> seen) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.bound() && !word.form().known()) {
                Sign sign = sign(word, words, i, seen.getOrDefault(word.form().text(), 1));
                if (sign != null) {
                    signs.add(sign);
                }
            }
        }
        return signs;
    }

    /** Only names that were written with their ending as one: for lines that are no sentences. */
    List<Sign> glued(List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.form().shape() == Shape.UPPER && word.form().fault() == Form.Fault.GLUED && !aside(words, i)) {
                signs.add(glued(word));
            }
        }
        return signs;
    }

    /** Whether the word is bound, or a name in capitals with no name behind that it could be the genitive of. */
    private static boolean aside(List<Word> words, int i) {
        boolean name = i + 1 < words.size() && words.get(i + 1).form().shape() == Shape.CAPITALISED;
        return words.get(i).bound() || !name;
    }

    private @Nullable Sign sign(Word word, List<Word> words, int i, int seen) {
        Form form = word.form();
        String name = own.language().english();
        String said = "\"" + form.text() + "\"";
        return switch (form.fault()) {
            case GLUED ->
                form.shape() == Shape.UPPER
                        ? (aside(words, i) ? null : glued(word))
                        : nameLike(word) ? null : glued(word);
            case LOOP ->
                form.shape() == Shape.UPPER
                        ? null
                        : nonWord(word, said + " says a piece of \"" + form.hint() + "\" again", "damage.loop");
            case UNKNOWN ->
                seen > 1 || word.quoted() ? null : unknown(word, words, i, said + " is no " + name + " word");
            case NONE, PLAUSIBLE, ACCENT -> null;
        };
    }

    /** A capital inside a sentence: a name that happens to come apart. */
    private boolean nameLike(Word word) {
        Form form = word.form();
        if (form.shape() != Shape.CAPITALISED || word.first()) {
            return false;
        }
        String front = form.hint().substring(0, form.hint().indexOf(' '));
        return front.length() < 4 || form.text().length() - front.length() < 3 || !own.hasNoun(front);
    }

    private static Sign glued(Word word) {
        String evidence = "\"" + word.form().text() + "\" is two words in one: "
                + word.form().hint();
        return new Sign(word.start(), word.end(), Kind.GLUED, Severity.MINOR, evidence, "damage.glued");
    }

    private static Sign nonWord(Word word, String evidence, String rule) {
        return new Sign(word.start(), word.end(), Kind.NON_WORD, Severity.MODERATE, evidence, rule);
    }

    /** A stray capital in front of a non-word is part of it. */
    private static Sign unknown(Word word, List<Word> words, int i, String evidence) {
        boolean stray = i > 0
                && words.get(i - 1).end() - words.get(i - 1).start() == 1
                && words.get(i - 1).form().shape() == Shape.CAPITALISED
                && words.get(i - 1).end() == word.start() - 1;
        int start = stray ? words.get(i - 1).start() : word.start();
        return new Sign(start, word.end(), Kind.NON_WORD, Severity.MODERATE, evidence, "damage.nonword");
    }
}
