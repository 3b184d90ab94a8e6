package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Moment;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** Who speaks in a reading, with how much force, and on which day. */
final class Voices {

    private static final int HINTS = 0;
    private static final int SOFT = 1;
    private static final int PLAIN = 2;
    private static final int STRONG = 3;

    private final Concepts concepts;
    private final Reading reading;
    private final Slipper.Shelf shelf;
    private final Set<String> pronouns;
    private final Map<String, Actor> actors = new HashMap<>();

    Voices(Concepts concepts, Set<String> pronouns, Reading reading, Slipper.Shelf shelf) {
        this.pronouns = pronouns;
        this.concepts = concepts;
        this.reading = reading;
        this.shelf = shelf;
        reading.findings().actors().forEach(a -> actors.put(a.key(), a));
    }

    /** Who says it; null where nobody is told. */
    @Nullable
    Speaker speaker(Statement statement) {
        List<Span> words = statement.wording().source();
        Source source = statement.source();
        Actor actor = actor(statement);
        if (actor == null && words.isEmpty() && source.name() == null) {
            return null;
        }
        Set<String> role = new LinkedHashSet<>();
        words.forEach(s -> role.addAll(concepts.words(reading.words(s))));
        if (actor != null && actor.role() != null) {
            role.addAll(concepts.words(actor.role().words()));
        }
        String name =
                actor != null ? actor.name() : source.name() != null ? source.name() : reading.words(words.get(0));
        List<String> names = actor == null ? List.of() : keys(actor.name());
        for (Span span : words) {
            for (Mention mention : shelf.mentions().at(span)) {
                keys(reading.words(mention.span())).stream()
                        .filter(k -> !names.contains(k))
                        .forEach(k -> role.add("=" + k));
            }
        }
        if (actor != null && actor.role() != null) {
            for (Mention mention : shelf.mentions().at(actor.role().span())) {
                keys(reading.words(mention.span())).stream()
                        .filter(k -> !names.contains(k))
                        .forEach(k -> role.add("=" + k));
            }
        }
        Source.Kind kind = actor != null && actor.kind() == Actor.Kind.PERSON ? Source.Kind.PERSON : source.kind();
        if (names.isEmpty()
                && role.stream().allMatch(r -> r.startsWith("="))
                && !pronouns.contains(Concepts.low(name))) {
            role.add("~" + concepts.name(name));
        }
        return new Speaker(name, kind, names, List.copyOf(role));
    }

    /** Whom the source names; a person who stands last in words without a comma is who the words before are about. */
    private @Nullable Actor actor(Statement statement) {
        String key = statement.source().actor();
        Actor resolved = key == null ? null : actors.get(key);
        for (Span span : statement.wording().source()) {
            boolean comma = reading.words(span).indexOf(',') >= 0;
            for (Mention mention : shelf.mentions().at(span)) {
                Actor actor = mention.key() == null ? null : actors.get(mention.key());
                boolean last = mention.span().end() == span.end();
                if (actor != null && last && !comma && mention.explicit() && actor.kind() == Actor.Kind.PERSON) {
                    return actor;
                }
            }
        }
        return resolved;
    }

    private List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        for (String word : name.split("[\\s-]+")) {
            String key = concepts.name(word);
            if (!key.isEmpty()
                    && Character.isUpperCase(word.charAt(0))
                    && concepts.words(word).isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** How strongly it is put, from 0 (hinted) to 3 (insisted). */
    int force(Statement statement) {
        Set<String> cue = new LinkedHashSet<>();
        StringBuilder words = new StringBuilder();
        statement.wording().cue().forEach(s -> words.append(reading.words(s)).append(' '));
        cue.addAll(concepts.words(words.toString()));
        if (concepts.any(Concepts.Use.HINT, cue)) {
            return HINTS;
        }
        return switch (statement.act()) {
            case THINK, HOPE, FEAR, WISH, PROPOSE, ASK -> SOFT;
            case STRESS, DEMAND, WARN, THREATEN, ACCUSE -> STRONG;
            default -> PLAIN;
        };
    }

    /** Through what it was said, else to whom; null where neither is told. */
    @Nullable
    String channel(Statement statement) {
        for (Link link : statement.chain()) {
            Span span = link.span();
            if (link.role() == Link.Role.CHANNEL && (link.who() != null || span != null)) {
                return link.who() != null || span == null ? link.who() : reading.words(span);
            }
        }
        Span addressee = statement.addressee();
        return addressee == null ? null : reading.words(addressee).replace('\n', ' ');
    }

    /** The day on which it was said, where its own words tell; null where they do not. */
    @Nullable
    When said(Statement statement) {
        Span span = statement.moment();
        if (span == null) {
            return null;
        }
        for (Moment moment : shelf.moments().at(span)) {
            When when = Whens.of(moment);
            if (when != null) {
                return when;
            }
        }
        return null;
    }
}
