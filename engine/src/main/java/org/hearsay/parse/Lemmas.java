package org.hearsay.parse;

import java.util.Locale;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;

/**
 * Dictionary forms: the longest ending that is known for a part of speech (a whole word at best) says how many letters
 * to cut, what to put there and which letters to make small.
 */
final class Lemmas {

    /** Endings of more letters are not looked up; whole words of any length are. */
    static final int LONGEST = 8;

    /** Case of the result: as in the text, all small, or a capital first. */
    static final int AS_IS = 0;

    static final int SMALL = 1;
    static final int TITLE = 2;

    private static final int WHOLE = -1;
    private static final int KEPT = Feature.PLURAL.bit() | Feature.PARTICIPLE.bit() | Feature.INFINITIVE.bit();

    private final Slots endings;
    private final int[] cuts;
    private final String[] tails;
    private final int[] cases;

    private Lemmas(Slots endings, int[] cuts, String[] tails, int[] cases) {
        this.endings = endings;
        this.cuts = cuts;
        this.tails = tails;
        this.cases = cases;
    }

    static Lemmas read(Bytes in) {
        int rules = in.number();
        int[] cuts = new int[rules];
        String[] tails = new String[rules];
        int[] cases = new int[rules];
        for (int r = 0; r < rules; r++) {
            cuts[r] = in.number();
            tails[r] = in.string();
            cases[r] = in.one();
        }
        return new Lemmas(in.table(), cuts, tails, cases);
    }

    /** Key of the empty ending for a part of speech with some of its features. */
    static int start(int pos, int bits) {
        return Hash.mix(Hash.mix(77, pos), bits & KEPT);
    }

    /** Key of an ending that is longer by {@code c}. */
    static int longer(int key, char c) {
        return Hash.mix(key, Hash.fold(c));
    }

    /** Key of the whole word whose letters gave {@code key}. */
    static int whole(int key) {
        return Hash.mix(key, WHOLE);
    }

    /** What a decision looks at beside the letters; the same number, the same dictionary form. Never 0. */
    static int ground(int pos, int bits) {
        return (bits & KEPT) << 5 | pos + 1;
    }

    /**
     * The dictionary form of {@code form}.
     *
     * @param keys room for {@link #LONGEST} + 1 numbers
     */
    String lemma(String form, int pos, int bits, int[] keys) {
        int key = start(pos, bits);
        int end = form.length();
        keys[0] = key;
        for (int n = 1; n <= end; n++) {
            key = longer(key, form.charAt(end - n));
            if (n <= LONGEST) {
                keys[n] = key;
            }
        }
        int rule = endings.get(whole(key), -1);
        for (int length = Math.min(end, LONGEST); rule < 0 && length >= 0; length--) {
            rule = endings.get(keys[length], -1);
        }
        return rule < 0 || cuts[rule] > end
                ? plain(form, pos)
                : cased(cases[rule], form.substring(0, end - cuts[rule]), tails[rule]);
    }

    private static String plain(String form, int pos) {
        return pos == Pos.PROPN.ordinal() ? form : form.toLowerCase(Locale.ROOT);
    }

    private static String cased(int wanted, String stem, String tail) {
        if (wanted == AS_IS) {
            return stem.concat(tail);
        }
        String small = stem.toLowerCase(Locale.ROOT).concat(tail);
        return wanted == SMALL || small.isEmpty() ? small : Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }
}
