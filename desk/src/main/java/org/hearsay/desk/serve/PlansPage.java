package org.hearsay.desk.serve;

import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.jspecify.annotations.Nullable;

/** What the reports of a story announce, and what became of it. */
final class PlansPage extends StoryTab {

    PlansPage(StoryShelf shelf) {
        super("plans", shelf);
    }

    @Override
    void fill(Map<String, @Nullable Object> model, Story story, Stories stories, Words words) {
        model.put("board", new PlansView(story, stories, words).board());
    }
}
