package org.hearsay.parse;

import java.util.Arrays;

/** A sentence with the tags that a tagger gives it which has not seen it. */
final class Tagged {

    final Gold gold;
    private final int[] pos;
    private final int[] bundle;

    /** The sentence that {@code words} hold, tagged. */
    Tagged(Gold gold, Words words) {
        this.gold = gold;
        this.pos = Arrays.copyOf(words.pos, words.size);
        this.bundle = Arrays.copyOf(words.bundle, words.size);
    }

    /** Puts words and tags into {@code words}. */
    void fill(Words words) {
        words.fill(gold.tokens(), 0, gold.size());
        System.arraycopy(pos, 0, words.pos, 0, pos.length);
        System.arraycopy(bundle, 0, words.bundle, 0, bundle.length);
    }
}
