package org.hearsay.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Pos;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;

/** A sentence of a treebank over surface tokens. */
final class Gold {

    private final List<String> forms;
    private final boolean[] spaced;
    private final byte[] pos;
    private final int[] bits;
    private final List<String> lemmas;
    private final int[] heads;
    private final int[] relations;
    private final Tokens tokens;

    /**
     * Takes ownership of the arrays.
     *
     * @param forms letters of each token
     * @param spaced whether white space stands before each token
     * @param heads index of the head, or the number of tokens for the root
     */
    Gold(
            List<String> forms,
            boolean[] spaced,
            byte[] pos,
            int[] bits,
            List<String> lemmas,
            int[] heads,
            int[] relations) {
        this.forms = List.copyOf(forms);
        this.spaced = spaced;
        this.pos = pos;
        this.bits = bits;
        this.lemmas = List.copyOf(lemmas);
        this.heads = heads;
        this.relations = relations;
        this.tokens = tokens(forms, spaced);
    }

    List<String> forms() {
        return forms;
    }

    byte[] pos() {
        return pos;
    }

    int[] bits() {
        return bits;
    }

    List<String> lemmas() {
        return lemmas;
    }

    int[] heads() {
        return heads;
    }

    int[] relations() {
        return relations;
    }

    Tokens tokens() {
        return tokens;
    }

    private static Tokens tokens(List<String> forms, boolean[] spaced) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[forms.size()];
        int[] ends = new int[forms.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            if (i > 0 && spaced[i]) {
                text.append(' ');
                at++;
            }
            String form = forms.get(i);
            text.append(form);
            starts[i] = at;
            at += form.codePointCount(0, form.length());
            ends[i] = at;
        }
        return new Tokens(new Text(text.toString()), starts, ends);
    }

    int size() {
        return forms.size();
    }

    boolean mark(int i) {
        return pos[i] == Pos.PUNCT.ordinal();
    }

    private Gold with(List<String> other) {
        return new Gold(other, spaced, pos, bits, lemmas, heads, relations);
    }

    /** The same sentence with a small first letter, as in scraped text; itself if it starts with a name. */
    Gold lowered() {
        boolean name = pos[0] == Pos.PROPN.ordinal()
                || lemmas.get(0).isEmpty()
                || Character.isUpperCase(lemmas.get(0).charAt(0));
        if (name) {
            return this;
        }
        List<String> other = new ArrayList<>(forms);
        other.set(0, forms.get(0).toLowerCase(Locale.ROOT));
        return with(other);
    }

    /** The same sentence in capitals, as in headings. */
    Gold shouted() {
        return with(forms.stream().map(f -> f.toUpperCase(Locale.ROOT)).toList());
    }

    /** The same sentence without its last mark, as in headings; itself if it ends in none. */
    Gold unstopped() {
        int n = size() - 1;
        if (n < 2 || !mark(n) || heads[n] == n + 1) {
            return this;
        }
        int[] shorter = new int[n];
        for (int i = 0; i < n; i++) {
            if (heads[i] == n) {
                return this;
            }
            shorter[i] = heads[i] == n + 1 ? n : heads[i];
        }
        return new Gold(forms.subList(0, n), spaced, pos, bits, lemmas, shorter, relations);
    }
}
