package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Passages that stop before their end. */
final class Ends {

    private final Lexicon own;

    Ends(Lexicon own) {
        this.own = own;
    }

    /** A passage whose last word needs another one behind it, or that has no end and a cue without a source. */
    @Nullable
    Sign of(String text, Span passage, List<Word> words, List<Sign> dangling) {
        if (continued(text, passage.end())) {
            return null;
        }
        if (!dangling.isEmpty() && !closed(text, passage)) {
            String evidence = "no full stop at the end, and " + dangling.get(0).evidence();
            return new Sign(
                    passage.start(), passage.end(), Kind.TRUNCATED, Severity.SEVERE, evidence, "damage.truncated.cue");
        }
        if (words.size() < 4) {
            return null;
        }
        Word last = words.get(words.size() - 1);
        Form form = last.form();
        if (form.shape() != Shape.LOWER
                || !own.opens(form.text(), last.end() == passage.end())
                || !bare(text, last.end(), passage.end())) {
            return null;
        }
        Word before = words.get(words.size() - 2);
        String evidence = "ends with \"" + form.text() + "\", which needs more";
        return new Sign(
                before.start(), passage.end(), Kind.TRUNCATED, Severity.SEVERE, evidence, "damage.truncated.open");
    }

    /** Places inside a passage where a sentence breaks off and another begins: an open word, then a capital. */
    List<Sign> inside(String text, List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 2; i + 2 < words.size(); i++) {
            Word open = words.get(i);
            Word next = words.get(i + 1);
            boolean cut = next.form().shape() == Shape.CAPITALISED
                    && open.form().shape() == Shape.LOWER
                    && !open.quoted()
                    && own.opens(open.form().text(), false)
                    && next.start() == open.end() + 1
                    && text.charAt(open.end()) == ' '
                    && own.begins(next.form().lower())
                    && words.get(i + 2).form().shape() == Shape.LOWER;
            if (cut) {
                String evidence = "breaks off after \"" + open.form().text() + "\", and another sentence begins";
                signs.add(new Sign(
                        words.get(i - 1).start(),
                        open.end(),
                        Kind.TRUNCATED,
                        Severity.SEVERE,
                        evidence,
                        "damage.truncated.inside"));
            }
        }
        return signs;
    }

    /** A passage of so many words that its tree cannot be made in one piece. */
    static List<Sign> overlong(Passage passage, int words) {
        if (words <= Tree.LONGEST || passage.part() != Part.BODY) {
            return List.of();
        }
        String evidence =
                words + " words in one sentence: it is read in stretches of " + Tree.LONGEST + " words at most";
        Span span = passage.span();
        return List.of(new Sign(span.start(), span.end(), Kind.OVERLONG, Severity.MINOR, evidence, "damage.overlong"));
    }

    private static boolean closed(String text, Span passage) {
        for (int i = passage.end() - 1; i >= passage.start(); i--) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
            if (".!?…:;".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next line goes on in small letters: lines that were broken inside a sentence. */
    private static boolean continued(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    /** Nothing behind, or a full stop alone. */
    private static boolean bare(String text, int from, int to) {
        return from == to || (to - from == 1 && (text.charAt(from) == '.' || text.charAt(from) == ','));
    }
}
