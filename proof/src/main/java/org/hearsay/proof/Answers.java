package org.hearsay.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Damage;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Event;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Moment;
import org.hearsay.model.Part;
import org.hearsay.model.Party;
import org.hearsay.model.Passage;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Severity;
import org.hearsay.model.Site;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Toponym;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** A reading in the form that each scorer asks for. */
final class Answers {

    /** Rule of a relay that says so in a clause of its own, which the scorer counts as an attribution. */
    private static final String RELAY = "chain.relay";

    private static final Set<Event.Status> COUNTED = Set.of(
            Event.Status.ASSERTED,
            Event.Status.CLAIMED,
            Event.Status.CONCEDED,
            Event.Status.PLANNED,
            Event.Status.PROBABLE,
            Event.Status.HABITUAL,
            Event.Status.HISTORICAL);

    private Answers() {}

    /**
     * One attribution for each occurrence of a statement, and one for each relay that the chain alone tells. The scorer counts one
     * for a cue, so two statements of one cue are joined.
     */
    static Map<String, Object> attribution(Reading reading) {
        Map<List<Object>, Map<String, Object>> out = new LinkedHashMap<>();
        Map<List<Object>, List<Span>> contents = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            List<Wording> wordings = new ArrayList<>(statement.repeats());
            wordings.add(0, statement.wording());
            wordings.forEach(w -> add(out, contents, w, statement.rule()));
            for (Link link : statement.chain()) {
                if (link.rule().equals(RELAY) && link.span() != null && isOnlyLink(reading, link)) {
                    List<Span> cue = link.cue() == null ? List.of() : List.of(link.cue());
                    Span all = statement.wording().extent();
                    add(out, contents, new Wording(List.of(link.span()), cue, List.of(all)), link.rule());
                }
            }
        }
        return Map.of("attributions", List.copyOf(out.values()));
    }

    private static void add(
            Map<List<Object>, Map<String, Object>> out,
            Map<List<Object>, List<Span>> contents,
            Wording wording,
            String rule) {
        List<Object> key =
                wording.cue().isEmpty() ? List.of(wording.content()) : List.of(wording.source(), wording.cue());
        List<Span> content = contents.merge(key, wording.content(), Answers::joined);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("source", pairs(wording.source()));
        one.put("cue", pairs(wording.cue()));
        one.put("content", pairs(content));
        one.put("rule", rule);
        out.put(key, one);
    }

    private static List<Span> joined(List<Span> a, List<Span> b) {
        List<Span> all = new ArrayList<>(a);
        all.addAll(b);
        return List.of(Span.around(all));
    }

    /** Whether the relay is told by the chain alone, and not by a statement of its own as well. */
    private static boolean isOnlyLink(Reading reading, Link link) {
        return reading.statements().stream().noneMatch(s -> s.wording().source().contains(link.span()));
    }

    static Map<String, Object> damage(Reading reading) {
        List<Object> spans = new ArrayList<>();
        Severity worst = null;
        List<Damage> all = new ArrayList<>(reading.damage());
        all.removeIf(damage -> damage.kind() == Kind.UNBALANCED_QUOTE);
        for (Passage passage : reading.passages()) {
            if (passage.part() == Part.FURNITURE
                    && words(reading.report().text().of(passage.span()))) {
                all.add(new Damage(passage.span(), Kind.STRAY_WORDS, Severity.MINOR, "furniture", passage.rule()));
            }
        }
        for (Damage damage : all) {
            spans.add(List.of(
                    damage.span().start(), damage.span().end(), damage.kind().name()));
            worst = worst == null || worst.compareTo(damage.severity()) < 0 ? damage.severity() : worst;
        }
        List<Object> sentences = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            Severity here = null;
            for (Damage damage : all) {
                if (damage.span().overlaps(passage.span())) {
                    here = here == null || here.compareTo(damage.severity()) < 0 ? damage.severity() : here;
                }
            }
            sentences.add(List.of(passage.span().start(), passage.span().end(), label(here)));
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("label", label(worst));
        out.put("spans", spans);
        out.put("sents", sentences);
        return out;
    }

    private static boolean words(String line) {
        return line.chars().filter(Character::isLetter).count() > 3;
    }

    private static String label(@Nullable Severity worst) {
        return worst == null ? "sound" : worst == Severity.SEVERE ? "garbled" : "doubtful";
    }

    static Map<String, Object> time(Reading reading) {
        List<Object> out = new ArrayList<>();
        for (Moment moment : reading.findings().moments()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("start", moment.span().start());
            one.put("end", moment.span().end());
            one.put("type", moment.type().name());
            one.put("value", moment.value());
            out.add(one);
        }
        return Map.of("timex", out);
    }

    static Map<String, Object> names(Reading reading) {
        List<Object> out = new ArrayList<>();
        for (Mention mention : reading.findings().mentions()) {
            if (mention.explicit()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("start", mention.span().start());
                one.put("end", mention.span().end());
                one.put("type", type(mention.kind()));
                out.add(one);
            }
        }
        return Map.of("names", out);
    }

    /** Every word that points to a place; places that were not found on the map without a point. */
    static Map<String, Object> places(Reading reading) {
        Map<String, Place> places = new HashMap<>();
        reading.findings().places().forEach(place -> places.put(place.key(), place));
        List<Object> out = new ArrayList<>();
        for (Toponym toponym : reading.findings().toponyms()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("start", toponym.span().start());
            one.put("end", toponym.span().end());
            Place place = places.get(toponym.place());
            Site site = place == null ? null : place.site();
            one.put("lat", site == null ? null : site.latitude());
            one.put("lon", site == null ? null : site.longitude());
            one.put("rule", toponym.rule() + (place == null ? "" : " " + place.rule()));
            out.add(one);
        }
        return Map.of("places", out);
    }

    /** What happened, was announced or done with words: neither what is only wished, asked or denied nor what is told in passing. */
    static Map<String, Object> events(Reading reading) {
        List<Object> out = new ArrayList<>();
        for (Event event : reading.events()) {
            if (event.type() != null && event.main() && COUNTED.contains(event.status())) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("type", event.type());
                one.put("mode", event.modes().isEmpty() ? null : event.modes().get(0));
                one.put("context", event.contexts());
                one.put(
                        "quad",
                        event.quad() == null ? null : event.quad().name().toLowerCase(Locale.ROOT));
                one.put("cameo", event.cameo());
                one.put("actor", parties(reading, event.actors()));
                one.put("recipient", parties(reading, event.recipients()));
                one.put("status", event.status().name());
                one.put("rule", event.rule());
                out.add(one);
            }
        }
        return Map.of("events", out);
    }

    private static List<Object> parties(Reading reading, List<Party> parties) {
        List<Object> out = new ArrayList<>();
        for (Party party : parties) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("start", party.span().start());
            one.put("end", party.span().end());
            one.put("text", reading.words(party.span()));
            one.put("code", party.country());
            one.put("sector", party.sector());
            out.add(one);
        }
        return out;
    }

    private static String type(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> "PER";
            case BODY -> "ORG";
            case PLACE -> "LOC";
            case OTHER -> "MISC";
        };
    }

    private static List<List<Integer>> pairs(List<Span> spans) {
        return spans.stream().map(s -> List.of(s.start(), s.end())).toList();
    }
}
