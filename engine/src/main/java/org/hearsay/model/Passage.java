package org.hearsay.model;

/**
 * A sentence of the body, or a whole line of any other part.
 *
 * @param span without the white space around it
 * @param part its part in the page
 * @param block number of the line or block that it stands in, from 0
 * @param rule id of the rule that decided the part
 */
public record Passage(Span span, Part part, int block, String rule) {}
