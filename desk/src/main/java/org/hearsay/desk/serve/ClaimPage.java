package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.desk.draw.Node;
import org.hearsay.desk.draw.OriginTree;
import org.hearsay.desk.ledger.Card;
import org.hearsay.desk.ledger.Quote;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Assertion;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Drift;
import org.hearsay.model.Origin;
import org.jspecify.annotations.Nullable;

/** Where a claim comes from: its utterances, through whom they went, and every place where it stands. */
final class ClaimPage implements Page {

    private static final int WIDE = 860;
    private static final int NARROW = 344;
    /** Reports that are drawn; of more than these only the number is told. */
    private static final int DRAWN = 16;

    /** More places than these are told by their number. */
    private static final int MOST = 60;

    /** A place where the claim stands. */
    record Saying(String who, String does, String words, String link, String where, String lang) {}

    /** How it changed: what it was and what it became. */
    record Change(String kind, String compatible, List<Saying> before, List<Saying> after) {}

    private final StoryShelf shelf;

    ClaimPage(StoryShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String path() {
        return "/claims/{id}";
    }

    @Override
    public String key() {
        return "claims";
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public View show(Asking asking) {
        String id = asking.part("id");
        Stories stories = shelf.of(asking.ledger());
        Story story = stories.claiming(id).orElseThrow(() -> new Fault(404, "fault.none"));
        Claim claim = story.claims().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Fault(404, "fault.none"));
        return new View(claim.gloss(), "claim.jte", model(claim, story, stories, asking.words()));
    }

    private static Map<String, @Nullable Object> model(Claim claim, Story story, Stories stories, Words words) {
        Set<String> shown = shown(claim);
        List<Node> roots = new ClaimView(story, stories.said(shown), words).roots(claim, shown);
        List<Claim> figure = claim.assertions().stream().anyMatch(a -> a.figure() != null) ? List.of(claim) : List.of();
        Map<Citation, Quote> quotes = stories.quotes(citations(claim));
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("head", StoryHead.of(story, stories, words, ""));
        model.put("gloss", claim.gloss());
        model.put("type", words.term("type", claim.type()));
        model.put("counts", claim.counts());
        model.put("denied", claim.denied().reports() == 0 ? "" : Side.counts(claim.denied(), words));
        model.put("wide", OriginTree.of("cw", roots, WIDE, words::get));
        model.put("narrow", OriginTree.of("cn", roots, NARROW, words::get));
        model.put(
                "charts",
                figure.isEmpty() ? List.of() : new FigureView(story, figure, stories, words).charts(claim, 0));
        model.put("sayings", sayings(claim, story, quotes, words));
        model.put("more", Math.max(0, claim.assertions().size() - MOST));
        model.put("undrawn", undrawn(claim, shown));
        model.put("changes", changes(claim, story, quotes, words));
        return model;
    }

    /** Reports whose way is drawn: no more than one can look at. */
    private static Set<String> shown(Claim claim) {
        return claim.assertions().stream()
                .map(a -> a.at().report())
                .distinct()
                .limit(DRAWN)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int undrawn(Claim claim, Set<String> shown) {
        return (int) claim.assertions().stream()
                        .map(a -> a.at().report())
                        .distinct()
                        .count()
                - shown.size();
    }

    private static List<Citation> citations(Claim claim) {
        List<Citation> all = new ArrayList<>();
        claim.assertions().stream().limit(MOST).forEach(a -> all.add(a.at()));
        claim.drifts().stream().limit(MOST).forEach(d -> {
            all.addAll(d.from());
            all.addAll(d.to());
        });
        return all;
    }

    private static List<Saying> sayings(Claim claim, Story story, Map<Citation, Quote> quotes, Words words) {
        Map<String, String> speakers =
                story.origins().stream().collect(Collectors.toMap(Origin::id, Origin::speaker, (a, b) -> a));
        List<Saying> sayings = new ArrayList<>();
        for (Assertion a :
                claim.assertions().subList(0, Math.min(MOST, claim.assertions().size()))) {
            String speaker = a.origin() == null ? null : speakers.get(a.origin());
            String nobody = a.stance() == Assertion.Stance.REPEATS_UNATTRIBUTED ? "voice.report" : "voice.none";
            String who = speaker == null ? words.get(nobody) : speaker;
            sayings.add(
                    saying(who, words.term("stance", a.stance()), a.at(), StoryLinks.words(a), story, quotes, words));
        }
        return sayings;
    }

    private static Saying saying(
            String who, String does, Citation at, String link, Story story, Map<Citation, Quote> quotes, Words words) {
        Quote quote = quotes.get(at);
        Card card = story.reports().stream()
                .filter(c -> c.report().equals(at.report()))
                .findFirst()
                .orElse(null);
        String publisher = card == null || card.publisher() == null ? words.get("publisher.none") : card.publisher();
        String day = card == null || card.published() == null
                ? words.get("day.none")
                : card.published().toString();
        return new Saying(
                who,
                does,
                quote == null || quote.words() == null ? words.get("text.gone") : quote.words(),
                link,
                publisher + ", " + day,
                card == null ? "" : card.language());
    }

    private static List<Change> changes(Claim claim, Story story, Map<Citation, Quote> quotes, Words words) {
        return claim.drifts().stream()
                .limit(MOST)
                .map(d -> new Change(
                        words.term("drift", d.kind()),
                        words.get(d.compatible() ? "both.can" : "both.cannot"),
                        side(d, true, story, quotes, words),
                        side(d, false, story, quotes, words)))
                .toList();
    }

    private static List<Saying> side(
            Drift drift, boolean before, Story story, Map<Citation, Quote> quotes, Words words) {
        return (before ? drift.from() : drift.to())
                .stream()
                        .map(c -> saying("", "", c, StoryLinks.words(c, null), story, quotes, words))
                        .toList();
    }
}
