package org.hearsay.desk.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Card;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Passage;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** Readings of the reports of a story: first of those that others were made from, which say most. */
final class StoryReadings {

    /** Reports that are read for one page: to read takes time, and what copies say their roots have said. */
    private static final int MOST = 8;

    private StoryReadings() {}

    static List<Reading> of(Story story, Stories stories) {
        Map<String, Integer> size = new HashMap<>();
        for (Dispatch dispatch : story.dispatches()) {
            size.put(dispatch.root(), dispatch.reports().size());
        }
        List<String> ids = story.reports().stream()
                .filter(Card::whole)
                .map(Card::report)
                .sorted(Comparator.comparing((String r) -> -size.getOrDefault(r, 0))
                        .thenComparing(r -> r))
                .limit(MOST)
                .toList();
        return stories.readings(ids);
    }

    /** Among how many of the story's reports something was looked for. */
    static String base(Story story, List<Reading> readings, Words words) {
        return words.get(
                "among.read",
                readings.size(),
                words.count("reports", story.reports().size()));
    }

    /** The sentence or line that a span stands in. */
    static Span sentence(Reading reading, Span span) {
        return reading.passages().stream()
                .map(Passage::span)
                .filter(p -> p.contains(span.start()))
                .findFirst()
                .orElse(span);
    }
}
