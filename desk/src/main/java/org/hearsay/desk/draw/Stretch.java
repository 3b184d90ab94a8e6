package org.hearsay.desk.draw;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time of which reports tell.
 *
 * @param when the words that name it
 * @param what is told of it
 * @param words address of the sentence
 * @param from first instant; null if open
 * @param until first instant after it; null if open
 * @param rough whether its ends are not meant exactly
 */
public record Stretch(
        String when,
        String what,
        @Nullable String words,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        boolean rough) {}
