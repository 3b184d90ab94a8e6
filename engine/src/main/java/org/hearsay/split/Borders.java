package org.hearsay.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.hearsay.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A learned judge of the gaps between tokens: the sum of one weight for each feature of a gap says whether a sentence
 * starts there. Its file {@code sentences.model} holds {@link #ROOM} bytes that say how words are written, then as
 * many weights.
 */
final class Borders {

    /** Number of weights, a power of two; two features that fall on one weight share it. */
    static final int ROOM = 1 << 16;

    /** Weights are stored in steps of this part of one. */
    static final int STEPS = 24;

    /**
     * What a gap without a stop before it has to reach, in steps: real lines seldom lose a stop, so doubt speaks against
     * a border there.
     */
    private static final int DOUBT = 12;

    /** How words are mostly written, for {@link Gap}. */
    final byte[] kinds;

    private final byte[] weights;

    Borders(byte[] file) {
        if (file.length != 2 * ROOM) {
            throw new IllegalArgumentException("a model of another format");
        }
        this.kinds = Arrays.copyOf(file, ROOM);
        this.weights = Arrays.copyOfRange(file, ROOM, 2 * ROOM);
    }

    /** The judge of {@code language}, or null if its folder has none. */
    static @Nullable Borders of(Language language) {
        try (InputStream in = language.file("sentences.model")) {
            return in == null ? null : new Borders(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("sentences.model", e);
        }
    }

    /** Whether a sentence starts behind the gap whose features {@code gap} holds. */
    boolean starts(Gap gap) {
        int sum = 0;
        for (int i = 0; i < gap.count; i++) {
            sum += weights[gap.features[i]];
        }
        return sum > (gap.stopped ? 0 : DOUBT);
    }
}
