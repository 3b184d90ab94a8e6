package org.hearsay.match;

import org.hearsay.model.Metadata;

/**
 * What is kept of a report to find its copies, edits and translations: plain values only, so that it can be stored.
 *
 * @param report id of the report
 * @param language two-letter code of the language that it was read in
 * @param metadata what is known of it besides its text
 */
public record Print(String report, String language, Metadata metadata) {}
