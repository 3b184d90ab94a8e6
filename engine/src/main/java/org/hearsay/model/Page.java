package org.hearsay.model;

import java.util.List;

/**
 * A report taken apart: its passages in order, each with its tokens.
 *
 * @param text the report's text
 * @param passages in order of the text, none overlapping
 * @param tokens one for each passage
 */
public record Page(Text text, List<Passage> passages, List<Tokens> tokens) {

    /** Copies the lists, which must have the same length. */
    public Page {
        passages = List.copyOf(passages);
        tokens = List.copyOf(tokens);
        if (passages.size() != tokens.size()) {
            throw new IllegalArgumentException("passages and tokens differ in number");
        }
    }
}
