package org.hearsay.model;

/**
 * A place of the gazetteer that a name may stand for.
 *
 * @param key key in the gazetteer for good, such as {@code geonames:2988507} or {@code US.OH}
 * @param name as the gazetteer has it
 * @param within key of the division or country it lies in; empty if in none
 * @param latitude degrees north
 * @param longitude degrees east
 * @param area whether it is an area, whose point only says where a map would put its label
 * @param people who live there; of an area those of its towns; 0 if not known
 */
public record Site(
        String key, String name, String within, double latitude, double longitude, boolean area, long people) {}
