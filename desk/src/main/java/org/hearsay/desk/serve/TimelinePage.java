package org.hearsay.desk.serve;

import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** Of which days the reports of a story tell. */
final class TimelinePage extends StoryTab {

    TimelinePage(StoryShelf shelf) {
        super("timeline", shelf);
    }

    @Override
    void fill(Map<String, @Nullable Object> model, Story story, Stories stories, Words words) {
        List<Reading> readings = StoryReadings.of(story, stories);
        model.put("line", new TimelineView(story, words).line(readings));
        model.put("base", StoryReadings.base(story, readings, words));
    }
}
