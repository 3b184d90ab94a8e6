package org.hearsay.parse;

import org.hearsay.model.Feature;
import org.hearsay.model.Pos;

/**
 * The sets of features that go together in one language, sorted by part of speech. Beside the bits of {@link Feature}
 * a set has some that only the parser looks at.
 */
final class Bundles {

    /** Bits of {@link Feature}; the rest never leaves this package. */
    static final int PUBLIC = (1 << Feature.values().length) - 1;

    private final int[] first;
    private final int[] bits;

    /**
     * Takes ownership of the arrays.
     *
     * @param first index of the first set of each part of speech, and one past the last of all
     * @param bits of each set
     */
    Bundles(int[] first, int[] bits) {
        this.first = first;
        this.bits = bits;
    }

    static Bundles read(Bytes in) {
        int[] first = new int[Pos.values().length + 1];
        for (int p = 1; p < first.length; p++) {
            first[p] = first[p - 1] + in.number();
        }
        int[] bits = new int[first[first.length - 1]];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = in.number();
        }
        return new Bundles(first, bits);
    }

    int size() {
        return bits.length;
    }

    int first(int pos) {
        return first[pos];
    }

    int end(int pos) {
        return first[pos + 1];
    }

    int bits(int bundle) {
        return bits[bundle];
    }
}
