package org.hearsay.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The utterance that a claim goes back to: one occasion of one speaker. Two reports that quote it do not make it two.
 *
 * @param id unique in the matching
 * @param speaker who spoke, as the fullest of the reports names him, her or it
 * @param channel to whom or through what, as written ("dans un entretien au …"); null if not told
 * @param date day of the utterance; null if it cannot be told
 * @param statements where it is reported, sorted
 */
public record Origin(
        String id, String speaker, @Nullable String channel, @Nullable LocalDate date, List<Citation> statements) {

    /** Copies the list. */
    public Origin {
        statements = List.copyOf(statements);
    }
}
