package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Assertion;
import org.hearsay.model.Assertion.Stance;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Counts;
import org.hearsay.model.Descent;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Origin;
import org.hearsay.model.Plan;
import org.jspecify.annotations.Nullable;

/** What the reports of one story claim. */
final class Story {

    private static final int ID = 12;

    private final Kinds kinds;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> reports = new LinkedHashMap<>();
    private final Cast cast;
    private final List<Aligner.Pair> pairs;
    private final Utterances utterances;
    private final Lineage lineage;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, String> origins = new HashMap<>();

    Story(Kinds kinds, List<Slips> slips, Map<String, Dispatch> texts) {
        this.kinds = kinds;
        Set<Dispatch> dispatches = new HashSet<>();
        for (Slips from : slips) {
            Dispatch text = texts.get(from.report());
            String dispatch = text == null ? from.report() : text.id();
            List<Entry> here = reports.computeIfAbsent(from.report(), r -> new ArrayList<>());
            for (Slip slip : from.slips()) {
                here.add(new Entry(entries.size(), from, slip, dispatch));
                entries.add(here.get(here.size() - 1));
            }
            if (text != null) {
                dispatches.add(text);
            }
        }
        lineage = new Lineage(dispatches);
        Likeness likeness = new Likeness(entries, kinds);
        cast = new Cast(entries, kinds);
        pairs = pairs(new Aligner(likeness, cast), dispatches);
        List<List<Entry>> clusters = new Clusters(entries, likeness, pairs).groups();
        utterances = new Utterances(entries, cast, pairs, clusters);
        for (int number : utterances.all()) {
            origins.put(number, "o-" + id(utterances.members(number).get(0)));
        }
        for (List<Entry> cluster : clusters) {
            Group group = new Group(cluster, kinds);
            if (group.telling()) {
                groups.add(group);
            }
        }
    }

    private List<Aligner.Pair> pairs(Aligner aligner, Set<Dispatch> dispatches) {
        List<Aligner.Pair> out = new ArrayList<>();
        for (Dispatch dispatch : dispatches) {
            for (Descent descent : dispatch.descents()) {
                out.addAll(aligner.align(
                        reports.getOrDefault(descent.child(), List.of()),
                        reports.getOrDefault(descent.parent(), List.of())));
            }
        }
        return out;
    }

    private static String id(Entry first) {
        Citation at = first.citation();
        String report = at.report();
        return report.substring(0, Math.min(ID, report.length())) + "-"
                + at.span().start() + "-" + at.span().end();
    }

    List<Origin> origins() {
        List<Origin> out = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (int number : utterances.all()) {
            List<Entry> members = utterances.members(number);
            int person = cast.of(members.get(0));
            String name = person == Cast.NOBODY ? "" : cast.name(person);
            Integer other = names.putIfAbsent(name, person);
            String shown = other == null || other == person ? name : name + " (" + person + ")";
            out.add(new Origin(
                    origins.getOrDefault(number, ""),
                    shown,
                    utterances.channel(number),
                    utterances.day(number),
                    members.stream().map(Entry::citation).sorted().distinct().toList()));
        }
        return out;
    }

    List<Claim> claims() {
        return groups.stream().map(this::claim).toList();
    }

    List<Plan> plans() {
        return new Outcomes(kinds, reports).plans(groups, Story::id);
    }

    private Claim claim(Group group) {
        Map<Entry, Stance> stances = new Stances(group, utterances).all();
        List<Assertion> assertions = new ArrayList<>();
        stances.forEach((entry, stance) -> assertions.add(
                new Assertion(entry.citation(), entry.slip().statement(), origin(entry), stance, entry.figure())));
        Drifts drifts = new Drifts(group, stances, pairs, utterances, lineage);
        return new Claim(
                "c-" + id(group.members().get(0)),
                group.type(),
                Group.gloss(group.members()),
                assertions,
                counts(stances, false),
                counts(stances, true),
                drifts.all());
    }

    private @Nullable String origin(Entry entry) {
        int number = utterances.of(entry);
        return number == Utterances.NONE ? null : origins.get(number);
    }

    private Counts counts(Map<Entry, Stance> stances, boolean denied) {
        Set<Integer> said = new HashSet<>();
        Set<String> texts = new HashSet<>();
        Set<String> in = new HashSet<>();
        stances.forEach((entry, stance) -> {
            if ((stance == Stance.DENIES) == denied) {
                texts.add(entry.dispatch());
                in.add(entry.report());
                if (utterances.of(entry) != Utterances.NONE) {
                    said.add(utterances.of(entry));
                }
            }
        });
        return in.isEmpty() ? Counts.NONE : new Counts(said.size(), texts.size(), in.size());
    }
}
