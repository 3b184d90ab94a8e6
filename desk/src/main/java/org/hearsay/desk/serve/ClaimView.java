package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.desk.draw.Node;
import org.hearsay.desk.ledger.Card;
import org.hearsay.desk.ledger.Said;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Assertion;
import org.hearsay.model.Assertion.Stance;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Descent;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Link;
import org.hearsay.model.Origin;
import org.jspecify.annotations.Nullable;

/** The way of a claim as a tree: utterance, relay, text, and what was made from it. */
final class ClaimView {

    private final Words words;
    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Dispatch> dispatches = new HashMap<>();
    private final Map<String, List<Said>> said;

    /** {@code said}: who says what in the reports that are drawn. */
    ClaimView(Story story, Map<String, List<Said>> said, Words words) {
        this.words = words;
        this.said = said;
        story.reports().forEach(c -> cards.put(c.report(), c));
        story.origins().forEach(o -> origins.put(o.id(), o));
        story.dispatches().forEach(d -> d.reports().forEach(r -> dispatches.put(r, d)));
    }

    /** One root for each utterance; {@code shown}: reports that are drawn. */
    List<Node> roots(Claim claim, Set<String> shown) {
        Map<List<Object>, List<Assertion>> groups = new LinkedHashMap<>();
        claim.assertions().stream()
                .filter(a -> shown.contains(a.at().report()))
                .sorted(Comparator.comparing(Assertion::stance).thenComparing(Assertion::at))
                .forEach(a -> groups.computeIfAbsent(
                                List.of(a.origin() == null ? "" : a.origin(), a.stance()), k -> new ArrayList<>())
                        .add(a));
        return groups.values().stream().map(this::root).toList();
    }

    private Node root(List<Assertion> group) {
        Assertion first = group.get(0);
        Origin origin = first.origin() == null ? null : origins.get(first.origin());
        Map<String, Assertion> byReport = new LinkedHashMap<>();
        group.forEach(a -> byReport.putIfAbsent(a.at().report(), a));
        String name = origin != null
                ? origin.speaker()
                : words.get(first.stance() == Stance.REPEATS_UNATTRIBUTED ? "voice.reports" : "voice.none");
        return new Node(
                Node.Kind.UTTERANCE,
                name,
                about(origin, first.stance()),
                "",
                null,
                origin == null ? null : StoryLinks.who(origin.speaker()),
                false,
                false,
                texts(byReport, origin == null ? null : origin.speaker()));
    }

    private String about(@Nullable Origin origin, Stance stance) {
        List<String> about = new ArrayList<>();
        if (stance != Stance.REPEATS_UNATTRIBUTED) {
            about.add(words.term("stance", stance));
        }
        if (origin != null && origin.date() != null) {
            about.add(origin.date().toString());
        }
        if (origin != null && origin.channel() != null) {
            about.add(origin.channel());
        }
        return String.join(" · ", about);
    }

    /** The reports of an utterance, below whom each was made from; those of no other hang on whoever passed it on. */
    private List<Node> texts(Map<String, Assertion> byReport, @Nullable String speaker) {
        Map<String, List<String>> below = new LinkedHashMap<>();
        List<String> tops = new ArrayList<>();
        for (String report : byReport.keySet()) {
            String parent = parent(report, byReport.keySet());
            if (parent == null) {
                tops.add(report);
            } else {
                below.computeIfAbsent(parent, p -> new ArrayList<>()).add(report);
            }
        }
        List<Node> nodes = new ArrayList<>();
        Map<String, List<Node>> relayed = new LinkedHashMap<>();
        Map<String, Node> relays = new HashMap<>();
        for (String top : tops) {
            Assertion assertion = byReport.get(top);
            Said.Way relay = assertion == null ? null : relay(assertion, speaker);
            Node node = report(top, null, byReport, below, new HashSet<>());
            if (relay == null || relay.who() == null || assertion == null) {
                nodes.add(node);
            } else {
                relays.putIfAbsent(relay.who(), relay(relay, assertion));
                relayed.computeIfAbsent(relay.who(), w -> new ArrayList<>()).add(node);
            }
        }
        relayed.forEach((who, children) -> {
            Node relay = relays.get(who);
            if (relay != null) {
                nodes.add(new Node(
                        relay.kind(),
                        relay.name(),
                        relay.about(),
                        relay.step(),
                        relay.words(),
                        relay.self(),
                        relay.damaged(),
                        relay.uncertain(),
                        children));
            }
        });
        return nodes;
    }

    /** The nearest report that this one was made from and that carries the claim as well. */
    private @Nullable String parent(String report, Set<String> carrying) {
        Set<String> seen = new TreeSet<>();
        Descent step = descent(report);
        while (step != null && seen.add(step.child())) {
            if (carrying.contains(step.parent())) {
                return step.parent();
            }
            step = descent(step.parent());
        }
        return null;
    }

    private @Nullable Descent descent(String report) {
        Dispatch dispatch = dispatches.get(report);
        return dispatch == null
                ? null
                : dispatch.descents().stream()
                        .filter(d -> d.child().equals(report))
                        .findFirst()
                        .orElse(null);
    }

    private Node report(
            String id,
            @Nullable Descent made,
            Map<String, Assertion> byReport,
            Map<String, List<String>> below,
            Set<String> done) {
        done.add(id);
        List<Node> children = new ArrayList<>();
        for (String child : below.getOrDefault(id, List.of())) {
            if (!done.contains(child)) {
                children.add(report(child, descent(child), byReport, below, done));
            }
        }
        Assertion assertion = byReport.get(id);
        Node.Kind kind = made == null
                ? Node.Kind.DISPATCH
                : Node.Kind.valueOf(made.kind().name());
        String step = made == null
                ? words.get("step.told")
                : words.get(made.directed() ? "step." + kind(kind) : "step." + kind(kind) + ".either");
        return new Node(
                kind,
                publisher(id),
                day(id),
                step,
                assertion == null ? null : StoryLinks.words(assertion),
                StoryLinks.report(id),
                assertion != null && damaged(assertion),
                made != null && !made.directed(),
                children);
    }

    private static String kind(Node.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Who is told to have passed it on, between the one who said it and this report. */
    private Said.@Nullable Way relay(Assertion assertion, @Nullable String speaker) {
        Said statement = statement(assertion);
        Card card = cards.get(assertion.at().report());
        if (statement == null) {
            return null;
        }
        return statement.ways().stream()
                .filter(w -> w.role() != Link.Role.CLAIMANT && named(w, speaker, card))
                .findFirst()
                .orElse(null);
    }

    /** Whether {@code link} names somebody other than the speaker and the publisher. */
    private static boolean named(Said.Way link, @Nullable String speaker, @Nullable Card card) {
        String who = link.who();
        return who != null && !who.equals(speaker) && (card == null || !who.equals(card.publisher()));
    }

    private Node relay(Said.Way link, Assertion assertion) {
        String who = link.who() == null ? "" : link.who();
        String at = link.at() == null
                ? StoryLinks.words(assertion)
                : StoryLinks.words(new Citation(assertion.at().report(), link.at()), assertion.statement());
        return new Node(
                Node.Kind.RELAY,
                who,
                words.term("link", link.kind()),
                words.get("step.relay"),
                at,
                StoryLinks.who(who),
                false,
                link.uncertain(),
                List.of());
    }

    private @Nullable Said statement(Assertion assertion) {
        return said.getOrDefault(assertion.at().report(), List.of()).stream()
                .filter(s -> s.statement().equals(assertion.statement()))
                .findFirst()
                .orElse(null);
    }

    private boolean damaged(Assertion assertion) {
        Said statement = statement(assertion);
        return statement != null && statement.damaged();
    }

    private String publisher(String report) {
        Card card = cards.get(report);
        return card == null || card.publisher() == null ? words.get("publisher.none") : card.publisher();
    }

    private String day(String report) {
        Card card = cards.get(report);
        if (card == null) {
            return "";
        }
        String day = card.published() == null
                ? words.get("day.none")
                : card.published().toString();
        return day + " · " + card.language();
    }
}
