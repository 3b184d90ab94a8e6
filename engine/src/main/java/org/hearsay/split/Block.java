package org.hearsay.split;

import org.hearsay.model.Part;

/**
 * A line, or several that were wrapped by hand, without the white space around.
 *
 * @param start first code point
 * @param end behind the last code point
 * @param part its part in the page
 * @param rule id of the rule that decided the part
 */
record Block(int start, int end, Part part, String rule) {

    /** This block with another part. */
    Block as(Part other, String because) {
        return new Block(start, end, other, because);
    }
}
