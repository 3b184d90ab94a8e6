package org.hearsay.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Descent;
import org.hearsay.model.Dispatch;

/** Which report was made from which. */
final class Lineage {

    private final Map<String, Set<String>> parents = new HashMap<>();

    Lineage(Collection<Dispatch> dispatches) {
        for (Dispatch dispatch : dispatches) {
            for (Descent descent : dispatch.descents()) {
                parents.computeIfAbsent(descent.child(), c -> new HashSet<>()).add(descent.parent());
            }
        }
    }

    /** Whether {@code child} was made from {@code parent}, over whatever steps. */
    boolean from(String child, String parent) {
        Set<String> seen = new HashSet<>();
        Set<String> next = parents.getOrDefault(child, Set.of());
        while (!next.isEmpty()) {
            if (next.contains(parent)) {
                return true;
            }
            Set<String> further = new HashSet<>();
            for (String step : next) {
                if (seen.add(step)) {
                    further.addAll(parents.getOrDefault(step, Set.of()));
                }
            }
            next = further;
        }
        return false;
    }
}
