package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Event;
import org.hearsay.model.Party;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** An event in words: what sort, and who to whom. */
final class Deed {

    private Deed() {}

    /** Type and modes, such as {@code CONSULT: visit, CAMEO 042}; empty without a type. */
    static String code(Event event) {
        if (event.type() == null) {
            return "";
        }
        String modes = event.modes().isEmpty() ? "" : ": " + String.join(", ", event.modes());
        return event.type() + modes + (event.cameo() == null ? "" : ", CAMEO " + event.cameo());
    }

    /** Who, and behind an arrow to whom; empty if neither is told. */
    static String sides(Reading reading, Event event) {
        String who = parties(reading, event.actors());
        String whom = parties(reading, event.recipients());
        return whom.isEmpty() ? who : (who.isEmpty() ? "not told" : who) + " → " + whom;
    }

    /** What the text marks as the event: the words that name it, or all of it where it has no type. */
    static List<Span> marked(Event event) {
        return event.type() == null ? List.of(event.span()) : event.trigger();
    }

    private static String parties(Reading reading, List<Party> parties) {
        return parties.stream().map(p -> party(reading, p)).distinct().collect(Collectors.joining(", "));
    }

    private static String party(Reading reading, Party party) {
        List<String> codes = new ArrayList<>();
        if (party.country() != null) {
            codes.add(party.country() + (party.inferred() ? "?" : ""));
        }
        if (party.sector() != null) {
            codes.add(party.sector());
        }
        String words = Plain.of(reading.words(party.span()));
        return codes.isEmpty() ? words : words + " (" + String.join(" ", codes) + ")";
    }
}
