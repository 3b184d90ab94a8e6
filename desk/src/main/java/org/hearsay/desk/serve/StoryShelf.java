package org.hearsay.desk.serve;

import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.jspecify.annotations.Nullable;

/** The stories of the one ledger that is served: kept, because what was read lately stays at hand. */
final class StoryShelf {

    private @Nullable Ledger ledger;
    private @Nullable Stories stories;

    synchronized Stories of(Ledger served) {
        Stories known = stories;
        if (known == null || ledger != served) {
            known = new Stories(served);
            ledger = served;
            stories = known;
        }
        return known;
    }

    /** The story that is asked for by parameter; the largest if none is; null if there is none at all. */
    @Nullable
    Story asked(Asking asking) {
        String id = asking.param("story");
        Stories all = of(asking.ledger());
        return id.isEmpty()
                ? all.largest(1).stream().findFirst().orElse(null)
                : all.with(id).orElseThrow(() -> new Fault(404, "fault.none"));
    }
}
