package org.hearsay.intake;

/** A format that we read; {@link Intake} asks each in turn. */
interface Format {

    /** Media type. */
    String type();

    /** Whether the text looks like this format. */
    boolean reads(String text);

    /** The report in the text; its text is empty if there is none. */
    Content content(String text);
}
