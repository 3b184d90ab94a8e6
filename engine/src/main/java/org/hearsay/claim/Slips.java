package org.hearsay.claim;

/**
 * What is kept of a report to find its claims in other reports: plain values only, so that it can be stored.
 *
 * @param report id of the report
 */
public record Slips(String report) {}
