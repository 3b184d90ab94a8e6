package org.hearsay.intake;

import java.util.List;

/**
 * Bytes as text.
 *
 * @param text without a byte-order mark
 * @param charset name of the character set used
 * @param notes what was noticed on the way
 */
record Decoded(String text, String charset, List<String> notes) {

    /** Copies the list. */
    Decoded {
        notes = List.copyOf(notes);
    }
}
