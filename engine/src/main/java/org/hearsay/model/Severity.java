package org.hearsay.model;

/** How much a damage takes away. */
public enum Severity {
    /** Form only; reading may go on. */
    MINOR,
    /** The words can be read; whatever rests on them carries the mark. */
    MODERATE,
    /** Nothing may be derived; names are kept as mentions only. */
    SEVERE
}
