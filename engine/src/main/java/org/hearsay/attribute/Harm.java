package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Damage;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;

/** What damage forbids: nothing is taken from severe damage, and a content that touches damage is marked. */
final class Harm {

    private final List<Damage> damage;

    Harm(List<Damage> damage) {
        this.damage =
                damage.stream().filter(d -> d.severity() != Severity.MINOR).toList();
    }

    /** Whether source or cue stand in severe damage, or any of the content does. */
    boolean forbids(Draft draft) {
        for (Damage d : damage) {
            if (d.severity() == Severity.SEVERE
                    && (touches(d, draft.wording().cue())
                            || touches(d, draft.wording().content())
                            || !draft.inferred() && touches(d, draft.wording().source()))) {
                return true;
            }
        }
        return false;
    }

    boolean marks(List<Span> content) {
        return damage.stream().anyMatch(d -> touches(d, content));
    }

    private static boolean touches(Damage damage, List<Span> spans) {
        return spans.stream().anyMatch(damage.span()::overlaps);
    }
}
