package org.hearsay.model;

/**
 * Bytes that cannot be read as a report.
 *
 * @param id SHA-256 of the bytes
 * @param reason one plain sentence without the final stop, for people
 */
public record Refusal(String id, String reason) implements Opened {}
