package org.hearsay.desk.serve;

import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that was dropped or pasted.
 *
 * @param anchor its id on the page, which goes before all anchors in it
 * @param name what it was called; empty for pasted words
 * @param outcome in words
 * @param id SHA-256 of its bytes; null if they were refused
 * @param article the reading as mark-up of our own, everything from the report escaped in it; null if there is none
 * @param held whether the ledger keeps it
 * @param text pasted words to be handed in again when they shall be kept; null for a file, which the browser still has
 * @param query what was told of it, as the query of an address
 */
record Receipt(
        String anchor,
        String name,
        String outcome,
        @Nullable String id,
        @Nullable String article,
        boolean held,
        @Nullable String text,
        String query) {}
