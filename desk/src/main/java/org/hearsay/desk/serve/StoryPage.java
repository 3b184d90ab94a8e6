package org.hearsay.desk.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.desk.ledger.Card;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.jspecify.annotations.Nullable;

/** What reports of one happening claim, by side, and what is new. */
final class StoryPage implements Page {

    private static final int MOST = 25;
    private static final int REPORTS = 60;

    /** A report in the list. */
    record Item(String title, String link, String where, String statements, boolean damaged, boolean fresh) {}

    private final StoryShelf shelf;

    StoryPage(StoryShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String path() {
        return "/stories/{id}";
    }

    @Override
    public String key() {
        return "story";
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public View show(Asking asking) {
        Stories stories = shelf.of(asking.ledger());
        Story story = stories.with(asking.part("id")).orElseThrow(() -> new Fault(404, "fault.none"));
        Words words = asking.words();
        LocalDate asked = asking.day("since");
        LocalDate since = asked == null ? last(story) : asked;
        Set<String> fresh = since == null ? Set.of() : Side.since(story, since);
        StoryHead head = StoryHead.of(story, stories, words, "story");
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("head", head);
        model.put(
                "groups",
                new Side(story, words).groups(fresh.size() == story.reports().size() ? Set.of() : fresh, MOST));
        model.put("reports", items(story, stories, words, fresh));
        model.put("more", Math.max(0, story.reports().size() - REPORTS));
        model.put("since", since == null ? "" : since.toString());
        model.put("fresh", words.count("fresh.reports", fresh.size()));
        return new View(head.title(), "story.jte", model);
    }

    /** The last day on which something was published: nobody's clock is asked. */
    private static @Nullable LocalDate last(Story story) {
        return story.reports().stream()
                .map(Card::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<Item> items(Story story, Stories stories, Words words, Set<String> fresh) {
        List<Card> shown = story.reports().stream().limit(REPORTS).toList();
        Map<String, String> titles =
                stories.titles(shown.stream().map(Card::report).toList());
        List<Item> items = new ArrayList<>();
        for (Card card : shown) {
            String publisher = card.publisher() == null ? words.get("publisher.none") : card.publisher();
            String day = card.published() == null
                    ? words.get("day.none")
                    : card.published().toString();
            items.add(new Item(
                    titles.getOrDefault(card.report(), words.get("text.gone")),
                    StoryLinks.report(card.report()),
                    publisher + ", " + day + " · " + card.language(),
                    words.count("statements", card.statements()),
                    card.damage() > 0,
                    fresh.contains(card.report())));
        }
        return items;
    }
}
