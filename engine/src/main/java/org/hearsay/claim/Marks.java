package org.hearsay.claim;

/** Quotation marks. */
final class Marks {

    private static final String ALL = "\"«»„“”‟‹›";
    private static final String OPENING = "\"«„“»‹";

    private Marks() {}

    static boolean any(int c) {
        return ALL.indexOf(c) >= 0;
    }

    static boolean opens(int c) {
        return OPENING.indexOf(c) >= 0;
    }
}
