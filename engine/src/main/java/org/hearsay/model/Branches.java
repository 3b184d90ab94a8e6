package org.hearsay.model;

import java.util.Arrays;

/** Children and edges of every word of a tree, worked out once so that looking them up costs nothing. */
public final class Branches {

    private final Tree tree;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] left;
    private final int[] right;

    /** Of {@code tree}, in time linear in its words. */
    public Branches(Tree tree) {
        this.tree = tree;
        int n = tree.size();
        firstChild = filled(n);
        nextSibling = filled(n);
        left = new int[n];
        right = new int[n];
        int[] waiting = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            left[i] = i;
            right[i] = i;
            int head = tree.head(i);
            if (head != Tree.NONE) {
                nextSibling[i] = firstChild[head];
                firstChild[head] = i;
                waiting[head]++;
            }
        }
        widen(waiting);
    }

    private static int[] filled(int n) {
        int[] out = new int[n];
        Arrays.fill(out, Tree.NONE);
        return out;
    }

    /** Carries the edges from the leaves up: a word is done once all its children are. */
    private void widen(int[] waiting) {
        int n = waiting.length;
        int[] done = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (waiting[i] == 0) {
                done[count++] = i;
            }
        }
        for (int at = 0; at < count; at++) {
            int i = done[at];
            int head = tree.head(i);
            if (head != Tree.NONE) {
                left[head] = Math.min(left[head], left[i]);
                right[head] = Math.max(right[head], right[i]);
                if (--waiting[head] == 0) {
                    done[count++] = head;
                }
            }
        }
    }

    /** First child of {@code i} in order of the text, or {@link Tree#NONE}; go on with {@link #next}. */
    public int first(int i) {
        return firstChild[i];
    }

    /** Next child of the same head, or {@link Tree#NONE}. */
    public int next(int child) {
        return nextSibling[child];
    }

    /** First word of the subtree of {@code i}. */
    public int left(int i) {
        return left[i];
    }

    /** Last word of the subtree of {@code i}. */
    public int right(int i) {
        return right[i];
    }

    /** First child in this relation, or {@link Tree#NONE}. */
    public int child(int i, Relation relation) {
        for (int c = firstChild[i]; c != Tree.NONE; c = nextSibling[c]) {
            if (tree.relation(c) == relation) {
                return c;
            }
        }
        return Tree.NONE;
    }
}
