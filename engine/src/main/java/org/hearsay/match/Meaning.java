package org.hearsay.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Figure;
import org.hearsay.model.Pos;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Turns the words of a sentence into keys, in their order. */
final class Meaning {

    /** Words of a sentence that are kept; keeps a passage without a full stop small. */
    private static final int MOST = 96;

    private final Lexicon lexicon;
    private int[] keys = new int[MOST];
    private int count;

    Meaning(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Keys of a sentence. */
    int[] keys(Tree tree, Marks marks) {
        count = 0;
        @Nullable Figure last = null;
        for (int i = 0; i < tree.size() && count < MOST; ) {
            List<Figure> figures = marks.figures(tree.tokens().span(i));
            Figure figure = figures.isEmpty() ? null : figures.get(0);
            if (figure != null && !figure.equals(last)) {
                Marks.values(figure).forEach(this::number);
            }
            last = figure;
            i += figure != null && digits(tree, i) ? 1 : words(tree, i, marks);
        }
        return Arrays.copyOf(keys, count);
    }

    /** Keys of a line whose words nobody has parsed. */
    int[] keys(String line) {
        count = 0;
        int at = 0;
        while (at < line.length() && count < MOST) {
            int end = at;
            while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
                end++;
            }
            String word = line.substring(at, end);
            if (!lexicon.function(word.toLowerCase(Locale.ROOT))) {
                word(word, word, Packed.RARE);
            }
            at = end + 1;
        }
        return Arrays.copyOf(keys, count);
    }

    private static boolean digits(Tree tree, int i) {
        return tree.pos(i) == Pos.NUM || Character.isDigit(tree.form(i).charAt(0));
    }

    /** Adds the keys of the words at {@code i}; answers how many words they are. */
    private int words(Tree tree, int i, Marks marks) {
        int longest = Math.min(Lexicon.LONGEST, tree.size() - i);
        for (int length = longest; length > 1; length--) {
            String phrase = phrase(tree, i, length);
            String sign = lexicon.sign(phrase);
            if (sign != null) {
                sign(sign);
                return length;
            }
        }
        String form = tree.form(i);
        boolean denial = Lexicon.NOT.equals(lexicon.sign(form.toLowerCase(Locale.ROOT)));
        if (denial || content(tree.pos(i))) {
            Span span = tree.tokens().span(i);
            boolean name = Character.isUpperCase(form.charAt(0)) && marks.name(span);
            word(form, tree.lemma(i), name ? Packed.NAME : Packed.RARE);
        }
        return 1;
    }

    private static String phrase(Tree tree, int from, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            if (i > from && tree.tokens().spaced(i)) {
                out.append(' ');
            }
            out.append(tree.form(i).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    private static boolean content(Pos pos) {
        return switch (pos) {
            case NOUN, PROPN, VERB, ADJ, ADV, NUM, X -> true;
            default -> false;
        };
    }

    private void word(String form, String lemma, int kind) {
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String base = lemma.toLowerCase(Locale.ROOT);
        String sign = lexicon.sign(lower);
        sign = sign != null ? sign : lexicon.sign(base);
        if (sign != null) {
            sign(sign);
        } else if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
            number(plainDigits(lower));
        } else {
            List<String> parts = kind == Packed.NAME ? List.of() : lexicon.parts(lower);
            parts = parts.isEmpty() && kind != Packed.NAME ? lexicon.parts(base) : parts;
            parts.forEach(this::sign);
            String stem = parts.isEmpty() ? Cognate.of(kind == Packed.NAME ? form : base) : "";
            if (!stem.isEmpty()) {
                add(Packed.key(stem, kind));
            }
        }
    }

    private void sign(String sign) {
        if (sign.startsWith(Lexicon.NUMBER)) {
            number(sign.substring(1));
        } else if (!sign.isEmpty()) {
            boolean place = sign.charAt(0) == '@' || sign.charAt(0) == '~';
            add(Packed.key(sign, place ? Packed.NAME : Packed.WORD));
        }
    }

    private void number(String digits) {
        if (!digits.isEmpty()) {
            add(Packed.key(Lexicon.NUMBER + digits, digits.length() > 1 ? Packed.NUMBER : Packed.WORD));
        }
    }

    private static String plainDigits(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) && !(c == '0' && out.isEmpty())) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private void add(int key) {
        if (count < MOST && (count == 0 || keys[count - 1] != key)) {
            keys[count++] = key;
        }
    }
}
