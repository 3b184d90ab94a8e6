package org.hearsay.model;

/**
 * Why a stretch of text must not be trusted.
 *
 * @param span the damaged words
 * @param kind what is wrong
 * @param severity how much it takes away
 * @param evidence in words, for people
 * @param rule id of the rule that found it
 */
public record Damage(Span span, Kind kind, Severity severity, String evidence, String rule) {

    /** Kinds of damage. */
    public enum Kind {
        NON_WORD,
        FOREIGN,
        GLUED,
        TRUNCATED,
        DANGLING_CUE,
        STRAY_WORDS,
        CAPITALS,
        SALAD,
        STUTTER,
        MOJIBAKE,
        UNBALANCED_QUOTE,
        OVERLONG
    }
}
