package org.hearsay.desk.view;

import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** What became of an input, in words that are the same in every form. */
public final class Receipts {

    private static final int SHORT = 12;

    private Receipts() {}

    /** That a reading was made, whether damage was seen, and how much is in it. */
    public static String outcome(Reading reading) {
        int statements = reading.statements().size();
        return (reading.damage().isEmpty() ? "read, no sign of damage found" : "read, with signs of damage")
                + (statements == 1 ? " · 1 statement" : " · " + statements + " statements");
    }

    /** The first letters of an id: enough for people. */
    public static String shortId(String id) {
        return plain(id.length() > SHORT ? id.substring(0, SHORT) : id);
    }

    /** Words that may come from anywhere, made safe for a terminal; empty for null. */
    public static String plain(@Nullable String words) {
        return words == null ? "" : Plain.of(words);
    }
}
