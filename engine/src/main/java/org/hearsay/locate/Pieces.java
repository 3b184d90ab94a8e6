package org.hearsay.locate;

import java.util.Arrays;
import java.util.Locale;
import org.hearsay.model.Pos;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;

/**
 * A passage cut for names of places: runs of letters and digits; a run of short parts with points between ("U.S.",
 * "W.Va.") is one piece with its last point.
 */
final class Pieces {

    private static final int SHORT = 3;

    private final String flat;
    private final Tree tree;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    Pieces(String flat, Span span, Tree tree) {
        this.flat = flat;
        this.tree = tree;
        for (int at = span.start(); at < span.end(); ) {
            if (Character.isLetterOrDigit(flat.charAt(at))) {
                int end = end(at, span.end());
                add(at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    private int end(int start, int to) {
        int end = letters(start, to);
        boolean points = false;
        int from = start;
        while (end + 1 < to
                && flat.charAt(end) == '.'
                && end - from <= SHORT
                && Character.isLetter(flat.charAt(end + 1))) {
            from = end + 1;
            end = letters(from, to);
            points = true;
        }
        return points && end < to && flat.charAt(end) == '.' ? end + 1 : end;
    }

    /** A run of letters; an apostrophe stands inside it only between capitals ("O'Fallon"), not after "l". */
    private int letters(int start, int to) {
        int end = start;
        while (end < to) {
            char c = flat.charAt(end);
            boolean letter = Character.isLetterOrDigit(c) || (c >= '\u0300' && c <= '\u036F');
            boolean inner = (c == '\'' || c == '\u2019')
                    && end == start + 1
                    && Character.isUpperCase(flat.charAt(start))
                    && end + 2 < to
                    && Character.isUpperCase(flat.charAt(end + 1))
                    && Character.isLowerCase(flat.charAt(end + 2));
            if (!letter && !inner) {
                break;
            }
            end++;
        }
        return Math.max(end, start + 1);
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    String form(int i) {
        return i >= 0 && i < size ? flat.substring(starts[i], ends[i]) : "";
    }

    String low(int i) {
        return form(i).toLowerCase(Locale.ROOT);
    }

    /** The text from piece {@code from} to the end of piece {@code last}. */
    String text(int from, int last) {
        return flat.substring(starts[from], ends[last]);
    }

    boolean capital(int i) {
        return i >= 0 && i < size && Character.isUpperCase(flat.charAt(starts[i]));
    }

    /** Whether piece {@code i} has two letters at least, none of them small. */
    boolean capitals(int i) {
        if (!capital(i) || ends[i] - starts[i] < 2) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            if (Character.isLowerCase(flat.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** What stands between piece {@code i} and the one before it, without white space at its ends; "" if only that. */
    String between(int i) {
        return i <= 0 || i >= size
                ? "\n"
                : flat.substring(ends[i - 1], Math.min(starts[i], ends[i - 1] + 8))
                        .strip();
    }

    /** Whether a point follows piece {@code i} at once. */
    boolean pointed(int i) {
        return ends[i] < flat.length() && flat.charAt(ends[i]) == '.';
    }

    Pos pos(int i) {
        int token = tree.tokens().at(starts[i]);
        return token < tree.size() ? tree.pos(token) : Pos.X;
    }

    /** Index in the tree of the word that piece {@code i} begins in. */
    int token(int i) {
        return tree.tokens().at(starts[i]);
    }

    Tree tree() {
        return tree;
    }
}
