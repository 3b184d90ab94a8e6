package org.hearsay.attribute;

import org.hearsay.model.Span;

/**
 * Words between quotation marks; may run over several passages of one block.
 *
 * @param span with its marks
 * @param words number of words between them
 */
record Quote(Span span, int words) {

    /** From how many words on a quotation can be an utterance by itself and not a term, a title or a scare quote. */
    static final int UTTERANCE = 4;

    boolean isUtterance() {
        return words >= UTTERANCE;
    }
}
