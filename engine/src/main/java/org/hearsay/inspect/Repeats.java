package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Words and sentences that are said twice. */
final class Repeats {

    private static final int SENTENCE = 4;

    /** Words of a sentence that nobody says twice by chance. */
    static final int LONG = 8;

    /** Words from a noun back to where it may have stood before. */
    private static final int NEAR = 5;

    /** Single letters that are words are common ones. */
    private static final int COMMON = 50;

    private final Lexicon own;
    private final Set<String> doubles = new HashSet<>();

    Repeats(Lexicon own) {
        this.own = own;
        own.language().table("words/doubles").forEach(row -> doubles.add(row.get("word")));
    }

    /** The same word or pair of words twice in a row, with nothing but a space between. */
    List<Sign> of(String text, List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (same(words, i - 1, i) && spaced(text, words, i - 1, i) && !doubles.contains(lower(words, i))) {
                signs.add(sign(words, i - 1, i));
            } else if (i > 2
                    && same(words, i - 3, i - 1)
                    && same(words, i - 2, i)
                    && own.little(lower(words, i - 1))
                    && own.little(lower(words, i))
                    && !same(words, i - 1, i)
                    && spaced(text, words, i - 3, i)) {
                signs.add(sign(words, i - 3, i));
            }
        }
        return signs;
    }

    /** A noun said again at once with a capital that nothing calls for. */
    List<Sign> again(String text, List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Form form = word.form();
            Form before = words.get(i - 1).form();
            if (form.shape() == Shape.CAPITALISED
                    && before.shape() == Shape.LOWER
                    && form.lower().equals(before.text())
                    && !word.bound()
                    && !word.quoted()
                    && spaced(text, words, i - 1, i)
                    && own.hasNoun(before.text())
                    && !own.inDictionary(form.text())) {
                signs.add(sign(words, i - 1, i));
            }
        }
        return signs;
    }

    /** A noun that hangs on itself, with an article of its own and a few words on. */
    static List<Sign> itself(Tree tree) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 3; i < tree.size(); i++) {
            int head = tree.head(i);
            boolean hangs = tree.relation(i) == Relation.NMOD && tree.pos(i) == Pos.NOUN && head >= 0;
            if (hangs && head >= i - NEAR && head < i - 2 && tree.pos(i - 1) == Pos.DET && same(tree, head, i)) {
                signs.add(itself(tree, head, i));
            }
        }
        return signs;
    }

    private static boolean same(Tree tree, int one, int two) {
        String form = tree.form(two);
        return form.length() >= SENTENCE && form.equals(tree.form(one));
    }

    private static Sign itself(Tree tree, int from, int to) {
        return new Sign(
                tree.tokens().start(from),
                tree.tokens().end(to),
                Kind.STUTTER,
                Severity.MINOR,
                "\"" + tree.form(to) + "\" hangs on itself",
                "damage.repeat.noun");
    }

    /** The passage before, said again word for word. */
    @Nullable
    Sign again(String text, Span before, Span passage, List<Word> words) {
        return same(text, before, passage) && words.size() >= SENTENCE
                ? new Sign(
                        passage.start(),
                        passage.end(),
                        Kind.STUTTER,
                        Severity.MINOR,
                        "the sentence before, said again",
                        "damage.repeat.sentence")
                : null;
    }

    /** Whether two passages have the same letters. */
    static boolean same(String text, Span before, Span passage) {
        return before.length() == passage.length()
                && text.regionMatches(before.start(), text, passage.start(), passage.length());
    }

    /** A long sentence that stood further up already. */
    static Sign anew(Span passage) {
        return new Sign(
                passage.start(),
                passage.end(),
                Kind.STUTTER,
                Severity.MINOR,
                "a sentence from further up, said again word for word",
                "damage.repeat.anew");
    }

    private static String lower(List<Word> words, int i) {
        return words.get(i).form().lower();
    }

    private boolean same(List<Word> words, int i, int j) {
        Form form = words.get(j).form();
        return form.shape() == Shape.LOWER
                && (form.text().length() > 1 || own.count(form.text()) >= COMMON)
                && form.known()
                && !words.get(j).quoted()
                && lower(words, i).equals(form.lower());
    }

    private static boolean spaced(String text, List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            int gap = words.get(i).end();
            if (words.get(i + 1).start() != gap + 1 || text.charAt(gap) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static Sign sign(List<Word> words, int from, int to) {
        String evidence = "\"" + words.get(to).form().text() + "\" twice in a row";
        return new Sign(
                words.get(from).start(), words.get(to).end(), Kind.STUTTER, Severity.MINOR, evidence, "damage.stutter");
    }
}
