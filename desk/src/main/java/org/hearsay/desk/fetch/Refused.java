package org.hearsay.desk.fetch;

/** What is not fetched, with its reason: a sentence without the final stop. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean later;
    private final long wait;

    Refused(String reason) {
        this(reason, false);
    }

    /** {@code later} if it may be tried again. */
    Refused(String reason, boolean later) {
        super(reason);
        this.later = later;
        this.wait = 0;
    }

    /** For what may be tried again when {@code wait} seconds are over, as the server asked. */
    Refused(String reason, long wait) {
        super(reason);
        this.later = true;
        this.wait = wait;
    }

    /** Whether it may go better another time. */
    public boolean later() {
        return later;
    }

    /** Seconds that the server asked to be left alone for; 0 if it did not ask. */
    long await() {
        return wait;
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
