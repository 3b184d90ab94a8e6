package org.hearsay;

import org.hearsay.claim.Slips;
import org.hearsay.match.Print;

/**
 * What is kept of a report to match it with others, without its text: plain values only, so that it can be stored.
 *
 * @param print to find copies, edits and translations
 * @param slips to find claims
 */
public record Digest(Print print, Slips slips) {}
