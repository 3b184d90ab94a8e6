package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where.
 *
 * @param key unique in the reading, such as {@code place-2}
 * @param name as first written here
 * @param shape what it looks like on a map; an area is never made a point
 * @param site where it lies, as far as the report lets us tell; null where the gazetteer does not have it or too much
 *     speaks against each candidate
 * @param others what else the name could stand for, the likeliest first
 * @param rule id of the rule that chose the site; empty where there is none
 */
public record Place(String key, String name, Shape shape, @Nullable Site site, List<Site> others, String rule) {

    /** Copies the list. */
    public Place {
        others = List.copyOf(others);
    }

    /** A place that no gazetteer was asked about. */
    public Place(String key, String name, Shape shape) {
        this(key, name, shape, null, List.of(), "");
    }

    /** Shape on a map. */
    public enum Shape {
        POINT,
        AREA,
        LINE,
        UNKNOWN
    }
}
