package org.hearsay.desk.draw;

/** Words of the page's language. */
@FunctionalInterface
public interface Labels {

    /** The words for {@code key}, with {@code values} in the places that they keep for them. */
    String of(String key, Object... values);
}
