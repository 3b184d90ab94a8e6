package org.hearsay.desk.draw;

import org.jspecify.annotations.Nullable;

/**
 * A place that reports name.
 *
 * @param name as it is shown
 * @param words address of the first sentence that names it
 * @param latitude degrees north; of an area where its name is written
 * @param longitude degrees east
 * @param area whether it is an area: its name is written across it and no point is set
 * @param reports how many reports name it
 */
public record Spot(String name, @Nullable String words, double latitude, double longitude, boolean area, int reports) {}
