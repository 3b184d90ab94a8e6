package org.hearsay.parse;

import java.util.Arrays;

/** A sentence with the tags that a tagger gives it which has not seen it, and what a dictionary says of its words. */
final class Tagged {

    final Gold gold;
    private final int[] pos;
    private final int[] bundle;
    private final int[] kind;
    private final int[] form;

    /** The sentence that {@code words} hold, tagged. */
    Tagged(Gold gold, Words words) {
        this.gold = gold;
        this.pos = Arrays.copyOf(words.pos, words.size);
        this.bundle = Arrays.copyOf(words.bundle, words.size);
        this.kind = Arrays.copyOf(words.kind, words.size);
        this.form = Arrays.copyOf(words.form, words.size);
    }

    /** Puts words and tags into {@code words}. */
    void fill(Words words) {
        words.fill(gold.tokens(), 0, gold.size());
        System.arraycopy(pos, 0, words.pos, 0, pos.length);
        System.arraycopy(bundle, 0, words.bundle, 0, bundle.length);
        System.arraycopy(kind, 0, words.kind, 0, kind.length);
        System.arraycopy(form, 0, words.form, 0, form.length);
    }
}
