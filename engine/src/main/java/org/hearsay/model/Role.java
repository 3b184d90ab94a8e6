package org.hearsay.model;

/**
 * A title or function as this report states it, never from elsewhere.
 *
 * @param words as written
 * @param span where
 */
public record Role(String words, Span span) {}
