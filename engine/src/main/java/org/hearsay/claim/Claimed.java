package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Origin;
import org.hearsay.model.Plan;

/** What reports claim together. */
public record Claimed(List<Origin> origins, List<Claim> claims, List<Plan> plans) {}
