package org.hearsay.parse;

/** By how much the best choice led when the moves around each word were made, and its relation decided. */
final class Certainty {

    private static final float SURE = 100;

    float[] move = {};
    float[] relation = {};

    void start(int size) {
        if (move.length < size) {
            move = new float[size * 3 / 2];
            relation = new float[size * 3 / 2];
        }
        for (int i = 0; i < size; i++) {
            move[i] = SURE;
            relation[i] = SURE;
        }
    }

    void move(int word, float lead) {
        if (word < move.length) {
            move[word] = Math.min(move[word], lead);
        }
    }

    /** How far {@code best} is ahead of the next of the {@code allowed} ones. */
    static float lead(float[] scores, long allowed, int classes, int best) {
        float next = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            if (c != best && (allowed >>> c & 1) != 0) {
                next = Math.max(next, scores[c]);
            }
        }
        return Math.min(SURE, scores[best] - next);
    }
}
