package org.hearsay.desk.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says to a question.
 *
 * @param base among what it was looked for, and how much of what was found is shown, in words
 * @param held how many reports the ledger holds
 * @param found how many entries there are
 * @param entries those that are shown, at most as many as were asked for
 */
public record Answer(String base, int held, int found, List<Entry> entries) {

    /** Copies the list. */
    public Answer {
        entries = List.copyOf(entries);
    }

    /**
     * One thing that was found.
     *
     * @param title in words, for people
     * @param facts its fields, by name, in an order that does not change; a value is null where nothing is told
     * @param quotes the words behind it
     * @param parts what it consists of
     */
    public record Entry(String title, Map<String, @Nullable Object> facts, List<Quote> quotes, List<Entry> parts) {

        /** Copies the lists. */
        public Entry {
            quotes = List.copyOf(quotes);
            parts = List.copyOf(parts);
        }
    }
}
