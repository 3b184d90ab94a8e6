package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in some bytes.
 *
 * @param kind what the bytes are, with its article ("an RSS feed"); null if they are one report or nothing we know
 * @param parcels what was in them, in their order; the bytes themselves if {@code kind} is null
 * @param notes what was mended, left out or reached its limit
 */
public record Delivery(@Nullable String kind, List<Parcel> parcels, List<String> notes) {

    /** Copies the lists. */
    public Delivery {
        parcels = List.copyOf(parcels);
        notes = List.copyOf(notes);
    }
}
