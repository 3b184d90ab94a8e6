package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that name an actor or a place.
 *
 * @param span the words
 * @param kind what they name
 * @param key key of the {@link Actor} or {@link Place}; null where it is not resolved
 * @param explicit false where the link is inferred, as for a pronoun
 * @param rule id of the rule
 */
public record Mention(Span span, Kind kind, @Nullable String key, boolean explicit, String rule) {

    /** What a mention names. {@code OTHER}: a name that is neither, such as a work or an event. */
    public enum Kind {
        PERSON,
        BODY,
        PLACE,
        OTHER
    }
}
