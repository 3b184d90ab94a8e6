package org.hearsay.desk.serve;

import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;

/** The stories of most reports. */
final class StoriesPage implements Page {

    private static final int MOST = 20;

    private final StoryShelf shelf;

    StoriesPage(StoryShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String path() {
        return "/stories";
    }

    @Override
    public String key() {
        return "story";
    }

    @Override
    public boolean listed() {
        return true;
    }

    @Override
    public View show(Asking asking) {
        Stories stories = shelf.of(asking.ledger());
        List<Story> all = stories.largest(MOST);
        List<StoryHead> heads = all.stream()
                .map(s -> StoryHead.of(s, stories, asking.words(), ""))
                .toList();
        return new View(asking.words().get("stories.title"), "stories.jte", Map.of("stories", heads));
    }
}
