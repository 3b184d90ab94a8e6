package org.hearsay.desk.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.hearsay.Hearsay;
import org.jspecify.annotations.Nullable;

/** What a server said. */
final class Answer {

    private static final long WEEK = 7 * 24 * 3600;

    private final Target target;
    private final int status;
    private final Map<String, String> head;
    private final byte[] body;

    Answer(Target target, int status, Map<String, String> head, byte[] body) {
        this.target = target;
        this.status = status;
        this.head = head;
        this.body = Hearsay.sent(body, head.get("content-type"));
    }

    /** The page that was asked for last. */
    Target target() {
        return target;
    }

    int status() {
        return status;
    }

    /** What stands behind a name of the head, in lower case; null if nothing does. */
    @Nullable
    String head(String name) {
        return head.get(name);
    }

    /** What came, so that it opens as the server meant it. */
    byte[] body() {
        return body;
    }

    /** Whether it asks us to come another time. */
    boolean busy() {
        return status == 429 || status >= 500;
    }

    /**
     * Seconds that it asks us to wait ({@code Retry-After}: a number, or a date by its own clock), never more than a week; 0 if
     * it asks for nothing.
     */
    long await(Instant now) {
        String told = head("retry-after");
        if (told == null) {
            return 0;
        }
        boolean number = !told.isEmpty() && told.chars().allMatch(c -> c >= '0' && c <= '9');
        Instant until = number ? null : date(told);
        Instant own = date(head("date"));
        long wait = number
                ? (told.length() > 9 ? WEEK : Long.parseLong(told))
                : until == null
                        ? 0
                        : Duration.between(own == null ? now : own, until).toSeconds();
        return Math.max(0, Math.min(WEEK, wait));
    }

    private static @Nullable Instant date(@Nullable String value) {
        try {
            return value == null
                    ? null
                    : ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean redirects() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
