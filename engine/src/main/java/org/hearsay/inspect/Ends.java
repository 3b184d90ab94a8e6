package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Pos;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Passages that stop before their end. */
final class Ends {

    private static final int SHORTEST = 3;

    /** Words of a line that is a sentence and no entry of a list. */
    private static final int LINE = 6;

    /** Letters of a word that are looked at. */
    private static final int LONGEST = 40;

    /** From which {@link Tree#oddity} on a little word at the end needs more, and before a full stop. */
    private static final float ODD = 1.5f;

    private static final float VERY_ODD = 2.5f;

    private static final Set<Pos> LITTLE =
            EnumSet.of(Pos.DET, Pos.ADP, Pos.SCONJ, Pos.CCONJ, Pos.AUX, Pos.PRON, Pos.PART);

    /** Those that no sentence ends with. */
    private static final Set<Pos> FIRM = EnumSet.of(Pos.DET, Pos.SCONJ, Pos.CCONJ);

    private final Lexicon own;

    Ends(Lexicon own) {
        this.own = own;
    }

    /** A passage whose last word needs another one behind it, or that has no end and a cue without a source. */
    @Nullable
    Sign of(String text, Span passage, List<Word> words, Tree tree, List<Sign> dangling) {
        if (continued(text, passage.end())) {
            return null;
        }
        if (!dangling.isEmpty() && !closed(text, passage)) {
            String evidence = "no full stop at the end, and " + dangling.get(0).evidence();
            return new Sign(
                    passage.start(), passage.end(), Kind.TRUNCATED, Severity.SEVERE, evidence, "damage.truncated.cue");
        }
        if (words.size() < SHORTEST) {
            return null;
        }
        Word last = words.get(words.size() - 1);
        Form form = last.form();
        boolean cut = last.end() == passage.end() && form.fault() == Form.Fault.UNKNOWN && !last.quoted();
        if (cut && words.size() >= LINE && !goesOn(text, passage.end())) {
            return stops(last);
        }
        if (form.shape() != Shape.LOWER || last.bound() || !bare(text, last.end(), passage.end())) {
            return null;
        }
        boolean open = last.end() == passage.end();
        if (open && goesOn(text, passage.end())) {
            return null;
        }
        int at = tree.tokens().at(last.start());
        boolean needs = own.opens(form.text(), open);
        boolean odd = open
                ? LITTLE.contains(tree.pos(at)) && tree.oddity(at) >= ODD
                : FIRM.contains(tree.pos(at)) && tree.oddity(at) >= VERY_ODD && !own.closes(form.text());
        return needs || odd ? open(words, passage, !needs || open || tree.pos(at) != Pos.ADP || odd) : null;
    }

    private static Sign stops(Word last) {
        String evidence = "stops inside a word: \"" + last.form().text() + "\"";
        return new Sign(last.start(), last.end(), Kind.TRUNCATED, Severity.MODERATE, evidence, "damage.truncated.word");
    }

    /** A preposition before a full stop may have its noun elsewhere in the sentence. */
    private static Sign open(List<Word> words, Span passage, boolean sure) {
        Word before = words.get(words.size() - 2);
        String last = words.get(words.size() - 1).form().text();
        return new Sign(
                before.start(),
                passage.end(),
                Kind.TRUNCATED,
                sure ? Severity.SEVERE : Severity.MODERATE,
                "ends with \"" + last + "\", which needs more",
                "damage.truncated.open");
    }

    /**
     * Whether what stands behind a passage without a full stop can be the rest of its sentence: no other sentence begins
     * there with a little word, and no line in capitals. Sentences are not always parted where they end.
     */
    private boolean goesOn(String text, int end) {
        int next = end;
        int lines = 0;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            lines += text.charAt(next) == '\n' ? 1 : 0;
            next++;
        }
        int to = next;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        if (next == text.length() || lines > 1) {
            return false;
        }
        String word = text.substring(next, Math.min(to, next + LONGEST));
        boolean heading = lines == 1 && Shape.of(word) == Shape.UPPER;
        return !heading && !own.begins(word.toLowerCase(Locale.ROOT));
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
                    && !next.bound()
                    && !halved(text, next.end())
                    && !open.bound()
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

    /** Whether the word that ends here is half of a compound whose other half is still to come ("Vor- und Nachteile"). */
    private static boolean halved(String text, int end) {
        return end < text.length() && text.charAt(end) == '-';
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
