package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.jspecify.annotations.Nullable;

/** Places between and inside words where a space, a hyphen or a sign is wrong: broken lines, lost spaces, read figures for letters. */
final class Joints {

    private static final int SHORTEST = 3;

    /** Single letters in a row that are one word written wide. */
    private static final int WIDE = 5;

    /** Figures that look like letters. */
    private static final String FIGURES = "0o1l1i3e4a5s";

    private static final String NO_SPACE = "no space behind the full stop";

    private final Lexicon own;

    Joints(Lexicon own) {
        this.own = own;
    }

    List<Sign> of(String text, List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        int wide = 0;
        for (int i = 0; i < words.size(); i++) {
            wide = single(text, words, i) ? wide + 1 : 0;
            boolean ends = i + 1 == words.size() || !single(text, words, i + 1);
            if (wide >= WIDE && ends) {
                signs.add(sign(words, i - wide + 1, i, "letters with spaces between them", "damage.wide"));
            }
            if (i == 0) {
                add(signs, clings(text, words.get(0)) ? sign(words, 0, 0, NO_SPACE, "damage.space.lost") : null);
            } else {
                add(signs, between(text, words, i));
            }
        }
        return signs;
    }

    /** A letter that stands alone, one space behind another or in front. */
    private static boolean single(String text, List<Word> words, int i) {
        Word word = words.get(i);
        boolean behind = word.end() + 1 < text.length()
                && text.charAt(word.end()) == ' '
                && Character.isLetter(text.charAt(word.end() + 1));
        boolean before = i > 0
                && words.get(i - 1).end() + 1 == word.start()
                && words.get(i - 1).end() - words.get(i - 1).start() == 1;
        return word.end() - word.start() == 1 && (behind || before) && !word.bound();
    }

    private static void add(List<Sign> signs, @Nullable Sign sign) {
        if (sign != null) {
            signs.add(sign);
        }
    }

    private @Nullable Sign between(String text, List<Word> words, int i) {
        Word one = words.get(i - 1);
        Word two = words.get(i);
        int gap = two.start() - one.end();
        char c = text.charAt(one.end());
        if (gap == 1 && c == '.' && stop(one.form(), two.form())) {
            return sign(words, i - 1, i, NO_SPACE, "damage.space.lost");
        }
        if (gap == 1 && c == '?' && lost(one.form(), two.form())) {
            return sign(words, i - 1, i, "a letter that was decoded as a question mark", "damage.letter.lost");
        }
        if (gap == 1 && Character.isDigit(c) && figure(one.form(), c, two.form())) {
            return sign(words, i - 1, i, "a figure where a letter belongs", "damage.letter.figure");
        }
        boolean broken = gap == 2 && c == '-' && Character.isWhitespace(text.charAt(one.end() + 1));
        return broken && broken(one.form(), two.form())
                ? sign(words, i - 1, i, "a word that was parted at the end of a line", "damage.parted")
                : null;
    }

    /** Whether a sentence begins right behind the full stop of another. */
    private boolean clings(String text, Word first) {
        int stop = first.start() - 1;
        return stop >= SHORTEST
                && text.charAt(stop) == '.'
                && first.form().shape() == Shape.CAPITALISED
                && own.little(first.form().lower())
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2))
                && Character.isLetter(text.charAt(stop - SHORTEST));
    }

    private boolean stop(Form one, Form two) {
        return one.shape() == Shape.LOWER
                && one.text().length() >= SHORTEST
                && one.known()
                && two.shape() == Shape.CAPITALISED
                && (own.little(two.lower()) || own.begins(two.lower()));
    }

    private static boolean lost(Form one, Form two) {
        boolean small = two.shape() == Shape.LOWER && one.shape() != Shape.UPPER;
        return small
                && (!one.known() || !two.known())
                && one.text().length() + two.text().length() >= SHORTEST;
    }

    private boolean figure(Form one, char c, Form two) {
        if (two.shape() != Shape.LOWER
                || one.shape() == Shape.UPPER && one.text().length() > 1) {
            return false;
        }
        for (int k = 0; k < FIGURES.length(); k += 2) {
            String word = one.text() + FIGURES.charAt(k + 1) + two.text();
            boolean known = own.listed(word) || own.listed(word.toLowerCase(Locale.ROOT));
            if (FIGURES.charAt(k) == c && word.length() > SHORTEST && known) {
                return true;
            }
        }
        return false;
    }

    private boolean broken(Form one, Form two) {
        return two.shape() == Shape.LOWER
                && (!one.known() || !two.known())
                && own.listed(one.shape() == Shape.LOWER ? one.lower() + two.lower() : one.text() + two.lower());
    }

    private static Sign sign(List<Word> words, int from, int to, String evidence, String rule) {
        int start = words.get(from).start();
        return new Sign(start, words.get(to).end(), Kind.NON_WORD, Severity.MINOR, evidence, rule);
    }
}
