package org.hearsay.model;

/**
 * Words that point to a place, be it as its name or in another name.
 *
 * @param span the words
 * @param use what they do here
 * @param place key of the {@link Place}
 * @param rule id of the rule that took them for a place
 */
public record Toponym(Span span, Use use, String place, String rule) {

    /** What the name of a place does. */
    public enum Use {
        /** Names the place. */
        PLACE,
        /** Names its people, or what is theirs: "Norwegian". */
        PEOPLE,
        /** Part of the name of something else: "Halden Police Department". */
        PART,
        /** Stands for those who act there: "Berlin said". */
        ACTOR
    }
}
