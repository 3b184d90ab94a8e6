package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Wording;

/**
 * A stretch of the text that a view draws.
 *
 * @param span the words
 * @param kind why it is drawn
 * @param target what it leads to, such as {@code s3}; the anchor of a card on the page
 * @param first whether it is the first stretch of its target, which carries the number
 */
record Mark(Span span, Kind kind, String target, boolean first) {

    /** Kinds in the order in which they are drawn, outermost first. */
    enum Kind {
        DAMAGE,
        EVENT,
        CONTENT,
        RELAY,
        SOURCE,
        CUE,
        ADDRESSEE,
        FIGURE,
        MOMENT,
        NAME
    }

    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::span).thenComparing(Mark::kind).thenComparing(Mark::target);

    /** All stretches of the reading, in order of the text. */
    static List<Mark> of(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < reading.damage().size(); i++) {
            Damage damage = reading.damage().get(i);
            marks.add(new Mark(damage.span(), Kind.DAMAGE, Ids.damage(i), true));
        }
        reading.statements().forEach(s -> addStatement(s, marks));
        reading.events().forEach(e -> addEvent(e, marks));
        for (int i = 0; i < reading.findings().figures().size(); i++) {
            marks.add(new Mark(reading.findings().figures().get(i).span(), Kind.FIGURE, Ids.figure(i), true));
        }
        for (int i = 0; i < reading.findings().moments().size(); i++) {
            marks.add(new Mark(reading.findings().moments().get(i).span(), Kind.MOMENT, Ids.moment(i), true));
        }
        for (Mention mention : reading.findings().mentions()) {
            String key = mention.key();
            marks.add(new Mark(mention.span(), Kind.NAME, key == null ? "" : key, false));
        }
        marks.removeIf(m -> m.span().length() == 0);
        marks.sort(ORDER);
        return List.copyOf(marks);
    }

    private static void addStatement(Statement statement, List<Mark> marks) {
        String id = statement.id();
        addWording(statement.wording(), id, true, marks);
        statement.repeats().forEach(w -> addWording(w, id, false, marks));
        for (Link link : statement.chain()) {
            boolean relay = link.role() != Link.Role.CLAIMANT;
            if (relay && link.span() != null) {
                marks.add(new Mark(link.span(), Kind.RELAY, id, false));
            }
            if (relay && link.cue() != null) {
                marks.add(new Mark(link.cue(), Kind.CUE, id, false));
            }
        }
        if (statement.addressee() != null) {
            marks.add(new Mark(statement.addressee(), Kind.ADDRESSEE, id, false));
        }
    }

    private static void addEvent(Event event, List<Mark> marks) {
        List<Span> spans = Deed.marked(event);
        for (int i = 0; i < spans.size(); i++) {
            marks.add(new Mark(spans.get(i), Kind.EVENT, event.id(), i == 0));
        }
    }

    private static void addWording(Wording wording, String id, boolean first, List<Mark> marks) {
        wording.source().forEach(s -> marks.add(new Mark(s, Kind.SOURCE, id, false)));
        wording.cue().forEach(s -> marks.add(new Mark(s, Kind.CUE, id, false)));
        for (int i = 0; i < wording.content().size(); i++) {
            marks.add(new Mark(wording.content().get(i), Kind.CONTENT, id, first && i == 0));
        }
    }
}
