package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says it.
 *
 * @param name as this report gives it, resolved inside the report where it could be; null if nobody is named
 * @param kind what sort of source
 * @param actor key of the {@link Actor}, if it is one
 * @param resolution how words and actor were brought together
 */
public record Source(@Nullable String name, Kind kind, @Nullable String actor, Resolution resolution) {

    /** Kinds of sources. */
    public enum Kind {
        PERSON,
        BODY,
        COLLECTIVE,
        UNNAMED,
        DOCUMENT,
        NONE
    }

    /** How the words were resolved to an actor. */
    public enum Resolution {
        NAMED,
        SHORT_NAME,
        TITLE,
        PRONOUN,
        CARRIED_OVER,
        UNRESOLVED
    }
}
