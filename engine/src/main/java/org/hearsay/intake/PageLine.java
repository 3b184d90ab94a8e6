package org.hearsay.intake;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page as a browser shows it.
 *
 * @param text without white space around
 * @param heading whether the mark-up calls it a heading
 * @param letters letters and digits in it
 * @param linked those of them that are links
 * @param role what the page says it is for
 * @param above the element that holds its block
 */
record PageLine(String text, boolean heading, int letters, int linked, Role role, @Nullable Element above) {

    /** What a line is for, by the names of the elements around it. */
    enum Role {
        TEXT,
        /** Stands before the report and sums it up, or says who wrote it and when. */
        LEAD,
        CAPTION
    }

    /** Whether at least {@code tenths} tenths of it are links. */
    boolean linked(int tenths) {
        return linked > 0 && linked * 10 >= letters * tenths;
    }
}
