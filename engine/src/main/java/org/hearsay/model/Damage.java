package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a stretch of text must not be trusted.
 *
 * @param span the damaged words
 * @param kind what is wrong
 * @param severity how much it takes away
 * @param evidence in words, for people
 * @param rule id of the rule that found it
 * @param language two-letter code of the other language that the words are in or come from; null if that is not told
 */
public record Damage(Span span, Kind kind, Severity severity, String evidence, String rule, @Nullable String language) {

    /** Damage that no other language has to do with. */
    public Damage(Span span, Kind kind, Severity severity, String evidence, String rule) {
        this(span, kind, severity, evidence, rule, null);
    }

    /** What later stages may still do with the words. */
    public Use use() {
        return switch (severity) {
            case MINOR -> Use.ALL;
            case MODERATE -> Use.MARKED;
            case SEVERE -> kind == Kind.CAPITALS ? Use.NOTHING : Use.MENTIONS;
        };
    }

    /** What may still be done with damaged words, from most to least. */
    public enum Use {
        /** Reading goes on as if nothing were. */
        ALL,
        /** Statements are taken, and whatever rests on these words carries the mark. */
        MARKED,
        /** Names are kept as mentions; nothing is derived. */
        MENTIONS,
        /** Not even names: they are not told from the rest. */
        NOTHING
    }

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
        OVERLONG,
        /** An idiom or turn of another language, word for word. */
        CALQUE
    }
}
