package org.hearsay.intake;

import org.jspecify.annotations.Nullable;

/** A format that we read; {@link Intake} asks each in turn. */
interface Format {

    /** Media type. */
    String type();

    /** Whether the text looks like this format. */
    boolean reads(String text);

    /** Why the text cannot be read at all; null if it can be tried. */
    default @Nullable String trouble(String text, Limits limits) {
        return null;
    }

    /** The report in the text; its text is empty if there is none. */
    Content content(String text);
}
