package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Claim;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Origin;
import org.hearsay.model.Plan;

/** Finds what is claimed across reports. The order in which they are handed in does not matter. */
public final class Claims {

    private final Kinds kinds = new Kinds();

    /** Origins, claims and plans among {@code slips}, whose reports come in {@code dispatches} and {@code stories}. */
    public Claimed claims(Collection<Slips> slips, List<Dispatch> dispatches, List<List<String>> stories) {
        Map<String, Dispatch> texts = new HashMap<>();
        dispatches.forEach(d -> d.reports().forEach(r -> texts.put(r, d)));
        List<Origin> origins = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        for (List<Slips> story : Stories.of(slips, stories)) {
            Story told = new Story(kinds, story, texts);
            origins.addAll(told.origins());
            claims.addAll(told.claims());
            plans.addAll(told.plans());
        }
        return new Claimed(origins, claims, plans);
    }
}
