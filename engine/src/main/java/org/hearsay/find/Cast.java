package org.hearsay.find;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Spelling;
import org.hearsay.model.Actor;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Place;
import org.hearsay.model.Place.Shape;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who and where of one report.
 *
 * @param actors in order of first mention
 * @param mentions in order of the text
 * @param places in order of first mention
 */
record Cast(List<Actor> actors, List<Mention> mentions, List<Place> places) {

    static Cast of(Page page, List<Candidate> candidates, List<Span> severe, Spelling spelling) {
        return new Builder(page, severe, spelling).build(candidates);
    }

    private static final class Builder {
        private final Page page;
        private final List<Span> severe;
        private final Spelling spelling;
        private final List<Draft> actors = new ArrayList<>();
        private final Map<String, Draft> byName = new HashMap<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final Map<String, Place> places = new HashMap<>();
        private final List<Place> placeList = new ArrayList<>();
        private int reached;
        private int severeAt;

        private Builder(Page page, List<Span> severe, Spelling spelling) {
            this.page = page;
            this.severe = severe;
            this.spelling = spelling;
        }

        private Cast build(List<Candidate> candidates) {
            for (Candidate candidate : candidates) {
                if (candidate.span().start() >= reached) {
                    mention(candidate);
                    reached = candidate.span().end();
                }
            }
            return new Cast(actors.stream().map(Draft::actor).toList(), mentions, placeList);
        }

        private void mention(Candidate candidate) {
            Kind kind = candidate.kind() == null ? Kind.OTHER : candidate.kind();
            String key = null;
            if (kind == Kind.PLACE) {
                key = place(candidate).key();
            } else if (kind != Kind.OTHER) {
                Draft actor = actor(candidate, kind);
                key = actor == null ? null : actor.key;
            }
            mentions.add(new Mention(candidate.span(), kind, key, true, candidate.rule()));
        }

        private Place place(Candidate candidate) {
            Shape shape = candidate.shape() == null ? Shape.UNKNOWN : candidate.shape();
            Place held = places.get(candidate.text() + shape);
            if (held != null) {
                return held;
            }
            Place made = new Place("place-" + (placeList.size() + 1), candidate.text(), shape);
            places.put(candidate.text() + shape, made);
            placeList.add(made);
            return made;
        }

        private @Nullable Draft actor(Candidate candidate, Kind kind) {
            boolean credit = page.passages().get(candidate.passage()).part() == Part.CREDIT;
            boolean person = kind == Kind.PERSON;
            String mark = (credit && person ? "credit " : "") + kind + " ";
            Draft held = byName.get(mark + fold(candidate.text()));
            if (held == null && person && candidate.single()) {
                held = byName.get(mark + "last " + fold(candidate.text()));
            }
            if (held == null && person && !candidate.single()) {
                Draft brief = byName.get(mark + fold(candidate.last()));
                held = brief != null && brief.single() ? brief : null;
            }
            if (held == null && person) {
                held = byName.get(spelled(mark, candidate.text(), !latin(candidate)));
            }
            if (held == null) {
                if (inSevere(candidate.span())) {
                    return null;
                }
                held = new Draft(
                        "actor-" + (actors.size() + 1), person ? Actor.Kind.PERSON : Actor.Kind.BODY, credit && person);
                actors.add(held);
            }
            held.add(candidate);
            byName.put(mark + fold(candidate.text()), held);
            if (person) {
                byName.put(mark + "last " + fold(candidate.last()), held);
                byName.putIfAbsent(spelled(mark, candidate.text(), latin(candidate)), held);
                byName.putIfAbsent(spelled(mark, candidate.last(), latin(candidate)), held);
            }
            return held;
        }

        /**
         * What a name is held under so that its spelling in another script finds it. Spellings in the same script are never
         * taken for one: two families may well differ by a letter.
         */
        private String spelled(String mark, String name, boolean latin) {
            String key = spelling.key(name);
            return mark + (latin ? "latin " : "other ") + (key.isEmpty() ? "as " + name : key);
        }

        private static boolean latin(Candidate candidate) {
            return Spelling.script(candidate.text()) == UnicodeScript.LATIN;
        }

        private boolean inSevere(Span span) {
            while (severeAt < severe.size() && severe.get(severeAt).end() <= span.start()) {
                severeAt++;
            }
            return severeAt < severe.size() && severe.get(severeAt).overlaps(span);
        }

        private static String fold(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    private static final class Draft {
        private final String key;
        private final Actor.Kind kind;
        private final boolean contributor;
        private final Set<String> names = new LinkedHashSet<>();
        private @Nullable Role role;

        private Draft(String key, Actor.Kind kind, boolean contributor) {
            this.key = key;
            this.kind = kind;
            this.contributor = contributor;
        }

        private void add(Candidate candidate) {
            names.add(candidate.text());
            role = role == null ? candidate.role() : role;
        }

        private boolean single() {
            return names.stream().allMatch(name -> name.indexOf(' ') < 0);
        }

        private Actor actor() {
            String longest = names.iterator().next();
            for (String name : names) {
                longest = name.length() > longest.length() ? name : longest;
            }
            return new Actor(key, kind, longest, List.copyOf(names), role, contributor);
        }
    }
}
