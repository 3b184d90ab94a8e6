package org.hearsay.desk.serve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearsay.desk.ledger.Card;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Dispatch;

/**
 * What a story is called, and the ways to look at it.
 *
 * @param id of the story
 * @param title headline of one of its reports
 * @param days from the first day of publication to the last, or that none is known
 * @param counts reports, texts and claims, in words
 * @param ways pages that show it
 */
record StoryHead(String id, String title, String days, String counts, List<Way> ways) {

    /** A page that shows this story. */
    record Way(String name, String link, boolean here) {}

    static StoryHead of(Story story, Stories stories, Words words, String here) {
        String id = story.id();
        List<Way> ways = List.of(
                new Way(words.get("nav.story"), StoryLinks.story(id), here.equals("story")),
                new Way(words.get("nav.figures"), StoryLinks.of("figures", id), here.equals("figures")),
                new Way(words.get("nav.timeline"), StoryLinks.of("timeline", id), here.equals("timeline")),
                new Way(words.get("nav.plans"), StoryLinks.of("plans", id), here.equals("plans")),
                new Way(words.get("nav.map"), StoryLinks.of("map", id), here.equals("map")));
        return new StoryHead(id, title(story, stories, words), days(story, words), counts(story, words), ways);
    }

    /** The headline of the text that came in most reports; where no text is held, what is claimed most. */
    private static String title(Story story, Stories stories, Words words) {
        List<Dispatch> texts = story.dispatches().stream()
                .sorted(Comparator.comparing((Dispatch d) -> -d.reports().size())
                        .thenComparing(Dispatch::id))
                .toList();
        for (Dispatch text : texts) {
            String title = stories.titles(List.of(text.root())).get(text.root());
            if (title != null) {
                return title;
            }
        }
        return story.claims().isEmpty()
                ? words.get("story.untitled")
                : story.claims().get(0).gloss();
    }

    private static String days(Story story, Words words) {
        List<LocalDate> days = story.reports().stream()
                .map(Card::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return words.get("day.none");
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return first.equals(last) ? first.toString() : words.get("days.span", first, last);
    }

    private static String counts(Story story, Words words) {
        return words.count("reports", story.reports().size()) + " · "
                + words.count("dispatches", story.dispatches().size()) + " · "
                + words.count("claims", story.claims().size());
    }
}
