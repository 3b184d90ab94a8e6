package org.hearsay.desk.fetch;

/** What is not fetched, with its reason: a sentence without the final stop. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean later;

    Refused(String reason) {
        this(reason, false);
    }

    /** {@code later} if it may be tried again. */
    Refused(String reason, boolean later) {
        super(reason);
        this.later = later;
    }

    /** Whether it may go better another time. */
    public boolean later() {
        return later;
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
