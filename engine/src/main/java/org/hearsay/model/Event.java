package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something done, planned, wished, threatened, denied or expressly not known.
 *
 * @param id unique in the reading, such as {@code e2}
 * @param status how it stands, in this report's words
 * @param type PLOVER 2.0 event type such as {@code CONSULT}; null where none is given
 * @param modes PLOVER modes of the type, such as {@code visit}
 * @param quad quad class of the type; null without a type
 * @param cameo CAMEO code as near as the words tell; null without a type
 * @param contexts PLOVER contexts that the words tell
 * @param main whether it is what its sentence, or somebody in it, chiefly tells; false for what is told in passing
 * @param span the words that carry it, those of the parties included
 * @param trigger the words that name what is done
 * @param actors who does it, or all sides of what they do together
 * @param recipients to whom it is done
 * @param moment when, as written: the span of a {@link Moment}; null if not told
 * @param place where, as written: the span of a {@link Mention}; null if not told
 * @param figure how many it struck: the span of a {@link Figure}; null if not told
 * @param statement id of the {@link Statement} that it rests on; null where the report itself says so
 * @param rule id of the rule
 */
public record Event(
        String id,
        Status status,
        @Nullable String type,
        List<String> modes,
        @Nullable Quad quad,
        @Nullable String cameo,
        List<String> contexts,
        boolean main,
        Span span,
        List<Span> trigger,
        List<Party> actors,
        List<Party> recipients,
        @Nullable Span moment,
        @Nullable Span place,
        @Nullable Span figure,
        @Nullable String statement,
        String rule) {

    /** Copies the lists. */
    public Event {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        trigger = List.copyOf(trigger);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** How an event stands. */
    public enum Status {
        /** The report says so itself. */
        ASSERTED,
        /** Somebody says so in a statement. */
        CLAIMED,
        PLANNED,
        PROBABLE,
        POSSIBLE,
        WISHED,
        DEMANDED,
        THREATENED,
        DENIED,
        /** Said by the side that it hurts. */
        CONCEDED,
        NOT_KNOWN,
        /** It is said not to have happened. */
        NEGATED,
        HABITUAL,
        /** Told as history. */
        HISTORICAL
    }

    /** The four classes of events. */
    public enum Quad {
        VERBAL_COOP,
        MATERIAL_COOP,
        VERBAL_CONFLICT,
        MATERIAL_CONFLICT;

        /** Number that CAMEO and GDELT give it, from 1. */
        public int number() {
            return ordinal() + 1;
        }
    }

    /**
     * One that has no type, such as a plan or what is expressly not known. It rests on no statement and has no id yet.
     *
     * @param trigger the words that name it; empty if the whole span does
     */
    public static Event uncoded(
            Status status,
            Span span,
            List<Span> trigger,
            List<Party> actors,
            @Nullable Span moment,
            @Nullable Span place,
            String rule) {
        return new Event(
                "", status, null, List.of(), null, null, List.of(), false, span, trigger, actors, List.of(), moment,
                place, null, null, rule);
    }

    /** The same under another id, resting on {@code statement}. */
    public Event as(String name, Status standing, @Nullable String holder) {
        return new Event(
                name,
                standing,
                type,
                modes,
                quad,
                cameo,
                contexts,
                main,
                span,
                trigger,
                actors,
                recipients,
                moment,
                place,
                figure,
                holder,
                rule);
    }
}
