package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Span;

/**
 * What one cue leads to.
 *
 * @param say the entry that fits
 * @param rule id of the way that found it
 * @param reason what decided, in words
 */
record Content(List<Span> spans, Say say, String rule, String reason) {}
