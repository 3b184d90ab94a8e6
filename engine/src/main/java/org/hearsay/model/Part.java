package org.hearsay.model;

/** The part that a passage plays in the page. */
public enum Part {
    HEADLINE,
    REPEATED_HEADLINE,
    HEADING,
    BODY,
    CREDIT,
    FURNITURE
}
