package org.hearsay.match;

import java.util.List;
import org.hearsay.model.Dispatch;

/**
 * How reports hang together.
 *
 * @param dispatches each report is in exactly one
 * @param stories ids of reports that tell of the same happening; each report is in exactly one
 */
public record Matched(List<Dispatch> dispatches, List<List<String>> stories) {}
