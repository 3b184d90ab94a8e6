package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * One sign that a report is a machine translation. Never a proof: people write so as well.
 *
 * @param span the words that show it
 * @param language two-letter code of the language that it points to; null if it points to none
 * @param evidence in words, for people
 * @param rule id of the rule that found it
 */
public record Trace(Span span, @Nullable String language, String evidence, String rule) {}
