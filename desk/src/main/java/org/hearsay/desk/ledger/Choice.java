package org.hearsay.desk.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the ledger is handed out; what is null leaves all in.
 *
 * @param claim id of a claim: only what carries it
 * @param who a name: only what somebody of this name is told to have said
 * @param topic words: only reports that hold all of them; words between quotation marks must stand together
 * @param since only reports published on this day or later; those of no known day are left out
 */
public record Choice(@Nullable String claim, @Nullable String who, @Nullable String topic, @Nullable LocalDate since) {

    /** Everything. */
    public static final Choice ALL = new Choice(null, null, null, null);

    /** What is chosen, in words. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (claim != null) {
            words.add("claim " + claim);
        }
        if (who != null) {
            words.add("said by " + who);
        }
        if (topic != null) {
            words.add("reports with " + topic);
        }
        if (since != null) {
            words.add("published since " + since);
        }
        return words.isEmpty() ? "all that is held" : String.join(", ", words);
    }
}
