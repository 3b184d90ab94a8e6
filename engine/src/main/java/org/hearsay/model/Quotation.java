package org.hearsay.model;

/**
 * Words in quotation marks.
 *
 * @param span from the opening mark to behind the closing one; the one mark alone if it has no other half in its paragraph
 * @param complete whether both marks are there
 * @param rule id of the rule that told it, by the kind of mark
 */
public record Quotation(Span span, boolean complete, String rule) {}
