package org.hearsay.desk.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.desk.draw.Outlook;
import org.hearsay.desk.draw.PlanChart;
import org.hearsay.desk.ledger.Card;
import org.hearsay.desk.ledger.Quote;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Citation;
import org.hearsay.model.Plan;
import org.jspecify.annotations.Nullable;

/** What was announced, for when, and what became of it. */
final class PlansView {

    private static final int NARROW = 344;
    private static final int WIDE = 860;
    private static final int MOST = 30;

    /** Words that announce or tell of it. */
    record Said(String words, String link, String where) {}

    /** A plan in the list. */
    record Row(String gloss, String outcome, String window, List<Said> announced, List<Said> evidence) {}

    /** All plans, those with a window drawn. */
    record Board(String wide, String narrow, List<Row> rows, int undated, int more) {}

    private final Map<String, Card> cards = new HashMap<>();
    private final Map<Citation, Quote> quotes;
    private final List<Plan> plans;
    private final Words words;
    private final int all;

    PlansView(Story story, Stories stories, Words words) {
        this.words = words;
        this.all = story.plans().size();
        story.reports().forEach(c -> cards.put(c.report(), c));
        this.plans = story.plans().stream()
                .sorted(Comparator.comparing(PlansView::order).thenComparing(Plan::id))
                .limit(MOST)
                .toList();
        List<Citation> at = new ArrayList<>();
        plans.forEach(p -> {
            at.addAll(p.spans());
            at.addAll(p.evidence());
        });
        this.quotes = stories.quotes(at);
    }

    private static String order(Plan plan) {
        LocalDate day = plan.from() == null ? plan.until() : plan.from();
        return day == null ? "~" : day.toString();
    }

    Board board() {
        List<Outlook> dated =
                plans.stream().map(this::outlook).filter(Outlook::dated).toList();
        return new Board(
                dated.isEmpty() ? "" : PlanChart.of("pw", dated, WIDE, words::get),
                dated.isEmpty() ? "" : PlanChart.of("pn", dated, NARROW, words::get),
                plans.stream().map(this::row).toList(),
                plans.size() - dated.size(),
                all - plans.size());
    }

    private Outlook outlook(Plan plan) {
        return new Outlook(
                plan.gloss(),
                plan.spans().isEmpty() ? null : StoryLinks.words(plan.spans().get(0), null),
                first(plan.spans()),
                plan.from(),
                plan.until(),
                plan.outcome(),
                first(plan.evidence()),
                plan.evidence().isEmpty()
                        ? null
                        : StoryLinks.words(plan.evidence().get(0), null));
    }

    private @Nullable LocalDate first(List<Citation> citations) {
        return citations.stream()
                .map(c -> cards.get(c.report()))
                .filter(Objects::nonNull)
                .map(Card::published)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private Row row(Plan plan) {
        return new Row(
                plan.gloss(),
                words.term("plan", plan.outcome()),
                window(plan),
                plan.spans().stream().map(this::said).toList(),
                plan.evidence().stream().map(this::said).toList());
    }

    private String window(Plan plan) {
        LocalDate from = plan.from();
        LocalDate until = plan.until();
        if (until == null) {
            return from == null ? words.get("plan.undated") : words.get("day.from", from);
        }
        if (from == null) {
            return words.get("day.until", until);
        }
        return from.equals(until) ? from.toString() : words.get("days.span", from, until);
    }

    private Said said(Citation at) {
        Quote quote = quotes.get(at);
        Card card = cards.get(at.report());
        String publisher = card == null || card.publisher() == null ? words.get("publisher.none") : card.publisher();
        String day = card == null || card.published() == null
                ? words.get("day.none")
                : card.published().toString();
        return new Said(
                quote == null || quote.words() == null ? words.get("text.gone") : quote.words(),
                StoryLinks.words(at, null),
                publisher + ", " + day);
    }
}
