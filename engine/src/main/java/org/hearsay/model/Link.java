package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * One step of the chain by which a statement reached the report, told from the claimant outwards.
 *
 * @param role what it did
 * @param kind on what the step rests
 * @param who its name as written, or as the metadata gives it; null for a publisher that is not known
 * @param span where it is named; null if it stands in the metadata only
 * @param cue its own words of relaying ("comme l'a rapporté"); null if there are none
 * @param uncertain whether the attachment is uncertain
 * @param rule id of the rule
 */
public record Link(
        Role role,
        Kind kind,
        @Nullable String who,
        @Nullable Span span,
        @Nullable Span cue,
        boolean uncertain,
        String rule) {

    /** What a step did. */
    public enum Role {
        CLAIMANT,
        RELAY,
        CHANNEL,
        OUTLET,
        REPORT
    }

    /** On what a step rests. */
    public enum Kind {
        NAMED("named in the text"),
        CREDITED("credited"),
        MATCHED("matched"),
        METADATA("told with the report"),
        /** The page names an address of another site as its own. */
        CANONICAL("the page goes by its address");

        private final String plain;

        Kind(String plain) {
            this.plain = plain;
        }

        /** In plain words. */
        public String plain() {
            return plain;
        }
    }
}
