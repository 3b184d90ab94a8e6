package org.hearsay.model;

/**
 * What became of one passage. Every passage has exactly one; nothing is skipped in silence.
 *
 * @param passage its number, from 0
 * @param fate what it was taken for
 * @param reason why, in words
 */
public record Account(int passage, Fate fate, String reason) {

    /** What a passage was taken for. */
    public enum Fate {
        STATEMENT,
        NARRATION,
        HEADING,
        CREDIT,
        FURNITURE,
        DAMAGED
    }
}
