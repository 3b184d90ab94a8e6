package org.hearsay.model;

/** What became of some bytes that were handed in: a report that can be read, or a refusal with its reason. */
public sealed interface Opened permits Report, Refusal {

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    String id();
}
