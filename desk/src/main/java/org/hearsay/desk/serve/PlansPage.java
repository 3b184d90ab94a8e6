package org.hearsay.desk.serve;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.jspecify.annotations.Nullable;

/** What the reports of a story announce, and what became of it. */
final class PlansPage implements Page {

    private final StoryShelf shelf;

    PlansPage(StoryShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String path() {
        return "/plans";
    }

    @Override
    public String key() {
        return "plans";
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
            return new View(words.get("nav.plans"), "nostory.jte", Map.of("key", "plans"));
        }
        Stories stories = shelf.of(asking.ledger());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("head", StoryHead.of(story, stories, words, "plans"));
        model.put("board", new PlansView(story, stories, words).board());
        return new View(words.get("nav.plans"), "plans.jte", model);
    }
}
