package org.hearsay.intake;

/**
 * How much is taken in.
 *
 * @param bytes largest file, in bytes
 * @param controls largest share of control characters in a text, in thousandths; more is binary data
 */
public record Limits(int bytes, int controls) {

    /**
     * Reports are short: of the largest newspaper articles none comes near this. A text of 5 MB, even in one line, is
     * taken.
     */
    public static final Limits DEFAULT = new Limits(6 * 1024 * 1024, 10);
}
