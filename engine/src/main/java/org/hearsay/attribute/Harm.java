package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Damage;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;

/** What damage forbids: nothing is taken from severe damage, and a content that touches damage is marked. */
final class Harm {

    private final Spans<Damage> damage;

    Harm(List<Damage> damage) {
        this.damage = new Spans<>(
                damage.stream().filter(d -> d.severity() != Severity.MINOR).toList(), d -> List.of(d.span()));
    }

    /** Whether source or cue stand in severe damage, or any of the content does. */
    boolean forbids(Draft draft) {
        return severe(draft.wording().cue())
                || severe(draft.wording().content())
                || severe(draft.wording().source());
    }

    private boolean severe(List<Span> spans) {
        return spans.stream().flatMap(s -> damage.at(s).stream()).anyMatch(d -> d.severity() == Severity.SEVERE);
    }

    boolean marks(List<Span> content) {
        return content.stream().anyMatch(s -> !damage.at(s).isEmpty());
    }
}
