package org.hearsay.desk.serve;

import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** Which places the reports of a story name. */
final class MapPage extends StoryTab {

    MapPage(StoryShelf shelf) {
        super("map", shelf);
    }

    @Override
    void fill(Map<String, @Nullable Object> model, Story story, Stories stories, Words words) {
        List<Reading> readings = StoryReadings.of(story, stories);
        model.put("sheet", new MapView(words).sheet(readings));
        model.put("base", StoryReadings.base(story, readings, words));
    }
}
