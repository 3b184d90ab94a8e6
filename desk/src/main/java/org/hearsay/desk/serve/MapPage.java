package org.hearsay.desk.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** Which places the reports of a story name. */
final class MapPage implements Page {

    private final StoryShelf shelf;

    MapPage(StoryShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String path() {
        return "/map";
    }

    @Override
    public String key() {
        return "map";
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
            return new View(words.get("nav.map"), "nostory.jte", Map.of("key", "map"));
        }
        Stories stories = shelf.of(asking.ledger());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("head", StoryHead.of(story, stories, words, "map"));
        List<Reading> readings = StoryReadings.of(story, stories);
        model.put("sheet", new MapView(words).sheet(readings));
        model.put("base", StoryReadings.base(story, readings, words));
        return new View(words.get("nav.map"), "map.jte", model);
    }
}
