package org.hearsay.parse;

/**
 * A half-built tree (arc-hybrid): a stack of words, the next word, and the arcs so far. Word {@code size} is the
 * artificial root and stands behind the last word, {@code size + 1} is "no word".
 */
final class State {

    static final int SHIFT = 0;
    /** The top of the stack hangs on the next word. */
    static final int LEFT = 1;
    /** The top of the stack hangs on the word below it. */
    static final int RIGHT = 2;

    static final int MOVES = 3;

    int size;
    int next;
    int height;
    int[] stack = {};
    int[] head = {};
    int[] label = {};
    int[] left = {};
    int[] left2 = {};
    int[] right = {};
    int[] right2 = {};
    int[] lefts = {};
    int[] rights = {};
    int[] labels = {};

    void start(int words) {
        size = words;
        next = 0;
        height = 0;
        if (stack.length < size + 2) {
            grow(Math.max(64, (size + 2) * 3 / 2));
        }
        for (int i = 0; i < size + 2; i++) {
            head[i] = size + 1;
            label[i] = -1;
            left[i] = size + 1;
            left2[i] = size + 1;
            right[i] = size + 1;
            right2[i] = size + 1;
            lefts[i] = 0;
            rights[i] = 0;
            labels[i] = 0;
        }
    }

    private void grow(int room) {
        stack = new int[room];
        head = new int[room];
        label = new int[room];
        left = new int[room];
        left2 = new int[room];
        right = new int[room];
        right2 = new int[room];
        lefts = new int[room];
        rights = new int[room];
        labels = new int[room];
    }

    boolean done() {
        return next == size && height == 0;
    }

    /** Word {@code depth} places below the top of the stack, or "no word". */
    int top(int depth) {
        return depth < height ? stack[height - 1 - depth] : size + 1;
    }

    /** Word {@code ahead} places behind the next one, or "no word". */
    int ahead(int ahead) {
        return next + ahead <= size ? next + ahead : size + 1;
    }

    /** Moves that can be made now, as bits; only the last word of the stack may hang on the root. */
    int legal() {
        int moves = next < size ? 1 << SHIFT : 0;
        if (height > 0 && (next < size || height == 1)) {
            moves |= 1 << LEFT;
        }
        return height > 1 ? moves | 1 << RIGHT : moves;
    }

    /** Head that {@code move} would give to the top of the stack. */
    int headFor(int move) {
        return move == LEFT ? next : top(1);
    }

    void shift() {
        stack[height++] = next++;
    }

    /** Hangs the top of the stack on {@code to} and takes it off. */
    void attach(int to, int relation) {
        int word = stack[--height];
        head[word] = to;
        label[word] = relation;
        labels[to] |= 1 << relation;
        if (word < to) {
            left2[to] = left[to];
            left[to] = word;
            lefts[to]++;
        } else {
            right2[to] = right[to];
            right[to] = word;
            rights[to]++;
        }
    }
}
