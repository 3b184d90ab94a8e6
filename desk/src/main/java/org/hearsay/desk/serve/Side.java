package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.desk.ledger.Card;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Assertion;
import org.hearsay.model.Assertion.Stance;
import org.hearsay.model.Claim;
import org.hearsay.model.Counts;
import org.hearsay.model.Origin;

/** Who stands how to the claims of a story. */
final class Side {

    /** How the sides stand to a claim, in the order in which an editor wants to see them. */
    enum Standing {
        DENIED,
        CONCEDED,
        SEVERAL,
        ONE_SIDE,
        REPORTS_ONLY
    }

    /**
     * A claim in a list.
     *
     * @param gloss words of the reports that name it
     * @param link to its page
     * @param type what sort of thing
     * @param counts three numbers, and those of its denials if there are any, in words
     * @param voices who does what
     * @param fresh whether it stands only in reports of the day asked for or later
     */
    record Line(String gloss, String link, String type, String counts, List<Voice> voices, boolean fresh) {}

    /** Those who assert, deny or concede. */
    record Voice(String does, List<Name> names) {}

    /** Somebody, and what else he or she is told to have said. */
    record Name(String name, String link) {}

    /** Claims of one standing. */
    record Group(String key, List<Line> lines, int more) {}

    private final Story story;
    private final Words words;
    private final Map<String, String> speakers;

    Side(Story story, Words words) {
        this.story = story;
        this.words = words;
        this.speakers = story.origins().stream().collect(Collectors.toMap(Origin::id, Origin::speaker, (a, b) -> a));
    }

    /** All claims, parted by how the sides stand to them; {@code most} of each. */
    List<Group> groups(Set<String> fresh, int most) {
        Map<Standing, List<Line>> lines = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            lines.put(standing, new ArrayList<>());
        }
        story.claims()
                .forEach(c -> lines.getOrDefault(standing(c), new ArrayList<>()).add(line(c, fresh)));
        List<Group> groups = new ArrayList<>();
        lines.forEach((standing, all) -> {
            if (!all.isEmpty()) {
                groups.add(new Group(
                        standing.name().toLowerCase(Locale.ROOT),
                        List.copyOf(all.subList(0, Math.min(most, all.size()))),
                        Math.max(0, all.size() - most)));
            }
        });
        return groups;
    }

    private Standing standing(Claim claim) {
        Set<Stance> stances = claim.assertions().stream().map(Assertion::stance).collect(Collectors.toSet());
        if (stances.contains(Stance.DENIES)) {
            return Standing.DENIED;
        }
        if (stances.contains(Stance.CONCEDES)) {
            return Standing.CONCEDED;
        }
        int names = names(claim, Stance.ASSERTS).size();
        return names > 1 ? Standing.SEVERAL : names == 1 ? Standing.ONE_SIDE : Standing.REPORTS_ONLY;
    }

    private Line line(Claim claim, Set<String> fresh) {
        List<Voice> voices = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            List<String> names = names(claim, stance);
            if (!names.isEmpty()) {
                voices.add(new Voice(
                        words.term("stance", stance),
                        names.stream().map(n -> new Name(n, StoryLinks.who(n))).toList()));
            }
        }
        return new Line(
                claim.gloss(),
                StoryLinks.claim(claim.id()),
                words.term("type", claim.type()),
                counts(claim.counts(), claim.denied(), words),
                voices,
                !fresh.isEmpty() && claim.assertions().stream().allMatch(a -> fresh.contains(a.at().report())));
    }

    /** Those who take a stance, each once; of a report's own voice nobody. */
    private List<String> names(Claim claim, Stance stance) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        claim.assertions().stream()
                .filter(a -> a.stance() == stance)
                .map(Assertion::origin)
                .filter(Objects::nonNull)
                .map(speakers::get)
                .filter(Objects::nonNull)
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** Reports of {@code day} or later. */
    static Set<String> since(Story story, java.time.LocalDate day) {
        return story.reports().stream()
                .filter(c -> {
                    var published = c.published();
                    return published != null && !published.isBefore(day);
                })
                .map(Card::report)
                .collect(Collectors.toSet());
    }

    /** Three numbers of those who do not deny, and three of those who do. */
    static String counts(Counts counts, Counts denied, Words words) {
        if (denied.reports() == 0) {
            return counts(counts, words);
        }
        String no = words.get("denied", counts(denied, words));
        return counts.reports() == 0 ? no : counts(counts, words) + " · " + no;
    }

    /** Three numbers, never one. */
    static String counts(Counts counts, Words words) {
        return words.get(
                "counts",
                words.count("utterances", counts.utterances()),
                words.count("dispatches", counts.dispatches()),
                words.count("reports", counts.reports()));
    }
}
