package org.hearsay.desk.draw;

/**
 * A number that changed, or two that differ.
 *
 * @param from row of the chart, from 0
 * @param to row of the chart
 * @param compatible whether both can be so
 * @param label in words
 */
public record Move(int from, int to, boolean compatible, String label) {}
