package org.hearsay.model;

/**
 * Words that may tell what somebody said, from which no statement was taken.
 *
 * @param span the word of saying or the quotation
 * @param reason why nothing was taken, in words
 * @param rule id of the rule that let it pass
 */
public record Miss(Span span, String reason, String rule) {}
