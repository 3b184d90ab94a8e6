package org.hearsay.claim;

import java.util.Collection;
import java.util.List;
import org.hearsay.model.Dispatch;

/** Finds what is claimed across reports. The order in which they are handed in does not matter. */
public final class Claims {

    /** Origins, claims and plans among {@code slips}, whose reports come in {@code dispatches} and {@code stories}. */
    public Claimed claims(Collection<Slips> slips, List<Dispatch> dispatches, List<List<String>> stories) {
        return new Claimed(List.of(), List.of(), List.of());
    }
}
