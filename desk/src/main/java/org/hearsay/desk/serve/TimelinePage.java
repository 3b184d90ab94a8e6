package org.hearsay.desk.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** Of which days the reports of a story tell. */
final class TimelinePage implements Page {

    private final StoryShelf shelf;

    TimelinePage(StoryShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String path() {
        return "/timeline";
    }

    @Override
    public String key() {
        return "timeline";
    }

    @Override
    public boolean listed() {
        return true;
    }

    @Override
    public View show(Asking asking) {
        Words words = asking.words();
        Story story = shelf.asked(asking);
        if (story == null) {
            return new View(words.get("nav.timeline"), "nostory.jte", Map.of("key", "timeline"));
        }
        Stories stories = shelf.of(asking.ledger());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("head", StoryHead.of(story, stories, words, "timeline"));
        List<Reading> readings = StoryReadings.of(story, stories);
        model.put("line", new TimelineView(story, words).line(readings));
        model.put("base", StoryReadings.base(story, readings, words));
        return new View(words.get("nav.timeline"), "timeline.jte", model);
    }
}
