package org.hearsay.attribute;

import org.hearsay.model.Span;

/**
 * A phrase that tells how words reached the report.
 *
 * @param use what the phrase tells
 * @param phrase all of it
 * @param cue its own words, those that name somebody or something left out
 * @param who who passed the words on, where they stand, or whose words they are
 * @param parted whether a mark parts it from what stands before it, or it opens the sentence
 */
record Way(Use use, Span phrase, Span cue, Span who, boolean parted) {

    /** What a phrase tells. */
    enum Use {
        /** An outlet that heard it: "in an interview with the paper". */
        TOLD,
        /** An outlet that prints it: "quoted by the agency". */
        QUOTED,
        /** Where it stands or was to be heard: "in a statement", "on television". */
        CHANNEL,
        /** Whose word an outlet rests on: "citing the police". */
        CITED
    }
}
