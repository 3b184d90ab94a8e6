package org.hearsay.parse;

/** A sentence with the tags that a tagger gives it which has not seen it. */
final class Tagged {

    final Gold gold;
    private final int[] pos;
    private final int[] bundle;

    Tagged(Gold gold, byte[] pos, int[] bundle) {
        this.gold = gold;
        this.bundle = bundle.clone();
        this.pos = new int[pos.length];
        for (int i = 0; i < pos.length; i++) {
            this.pos[i] = pos[i];
        }
    }

    /** Puts words and tags into {@code words}. */
    void fill(Words words) {
        words.fill(gold.tokens(), 0, gold.size());
        System.arraycopy(pos, 0, words.pos, 0, pos.length);
        System.arraycopy(bundle, 0, words.bundle, 0, bundle.length);
    }
}
