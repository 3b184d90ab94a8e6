package org.hearsay;

import org.hearsay.model.Reading;

/** A reading, and what is kept of it to match it with others. */
public record Digested(Reading reading, Digest digest) {}
