package org.hearsay.split;

import java.util.Arrays;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;

/** Starts and ends of tokens, growing; used again for each block. */
final class Cuts {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
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

    /** Whether token {@code i} touches the one before it. */
    boolean glued(int i) {
        return i > 0 && ends[i - 1] == starts[i];
    }

    /** Tokens from {@code first} up to {@code last}, the latter left out. */
    Tokens slice(Text text, int first, int last) {
        return new Tokens(text, Arrays.copyOfRange(starts, first, last), Arrays.copyOfRange(ends, first, last));
    }
}
