package org.hearsay.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something announced, and what later reports say became of it.
 *
 * @param id unique in the matching
 * @param gloss a few words of the reports themselves that name it
 * @param spans where it is announced, sorted
 * @param from first day of its window; null if not told
 * @param until last day of its window; null if not told
 * @param outcome what became of it, as far as the reports held tell
 * @param evidence where that is told, sorted
 */
public record Plan(
        String id,
        String gloss,
        List<Citation> spans,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Outcome outcome,
        List<Citation> evidence) {

    /** Copies the lists. */
    public Plan {
        spans = List.copyOf(spans);
        evidence = List.copyOf(evidence);
    }

    /** What became of a plan. */
    public enum Outcome {
        HAPPENED,
        MOVED,
        CANCELLED,
        UNKNOWN
    }
}
