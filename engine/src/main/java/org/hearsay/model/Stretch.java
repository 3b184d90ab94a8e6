package org.hearsay.model;

/**
 * Words that are not in the language of their report.
 *
 * @param span the words
 * @param language two-letter code of the language that they are in
 * @param rule id of the rule that told it
 */
public record Stretch(Span span, String language, String rule) {}
