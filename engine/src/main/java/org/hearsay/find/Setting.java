package org.hearsay.find;

import java.time.LocalDate;
import org.hearsay.model.Moment.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression is counted from.
 *
 * @param published day of publication, if told
 * @param mentioned the last day that the text named before, if any
 * @param here the last day that the same paragraph named before, if any
 * @param night whether that was the night that begins on it, so that its small hours belong to the next
 * @param focus the quarter or half of a year that the report speaks of, as TIMEX3 writes it, if any
 * @param looks whether the clause speaks of what is to come or what was
 * @param quoted whether the expression stands between quotation marks
 */
record Setting(
        @Nullable LocalDate published,
        @Nullable LocalDate mentioned,
        @Nullable LocalDate here,
        boolean night,
        @Nullable String focus,
        Tense.Sign looks,
        boolean quoted) {

    /** Day to count from; null where it is not known. Inside a quotation it is the speaker's day, which nobody gave. */
    @Nullable
    LocalDate today() {
        return quoted ? null : published;
    }

    /** Whether the clause speaks of what is to come. */
    boolean future() {
        return looks == Tense.Sign.FUTURE;
    }

    /** How an expression that needs {@link #today()} is anchored. */
    Anchor anchor() {
        return quoted ? Anchor.UTTERANCE : published == null ? Anchor.MISSING : Anchor.PUBLICATION;
    }
}
