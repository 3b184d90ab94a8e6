package org.hearsay.desk.serve;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.jspecify.annotations.Nullable;

/** A page that shows one side of the story that was asked for, or says that there is none. */
abstract class StoryTab implements Page {

    private final String key;
    private final StoryShelf shelf;

    /** The page at {@code /key} with the template {@code key.jte}. */
    StoryTab(String key, StoryShelf shelf) {
        this.key = key;
        this.shelf = shelf;
    }

    @Override
    public final String path() {
        return "/" + key;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final boolean listed() {
        return true;
    }

    @Override
    public final View show(Asking asking) {
        Words words = asking.words();
        String title = words.get("nav." + key);
        Story story = shelf.asked(asking);
        if (story == null) {
            return new View(title, "nostory.jte", Map.of("key", key));
        }
        Stories stories = shelf.of(asking.ledger());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("head", StoryHead.of(story, stories, words, key));
        fill(model, story, stories, words);
        return new View(title, key + ".jte", model);
    }

    /** Puts into {@code model} what the template wants besides the head of the story. */
    abstract void fill(Map<String, @Nullable Object> model, Story story, Stories stories, Words words);
}
