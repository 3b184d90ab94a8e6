package org.hearsay.model;

/**
 * Where.
 *
 * @param key unique in the reading, such as {@code place-2}
 * @param name as first written here
 * @param shape what it looks like on a map; an area is never made a point
 */
public record Place(String key, String name, Shape shape) {

    /** Shape on a map. */
    public enum Shape {
        POINT,
        AREA,
        LINE,
        UNKNOWN
    }
}
