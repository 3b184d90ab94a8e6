package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Claim;
import org.jspecify.annotations.Nullable;

/** How the numbers of a story moved, and which of them agree. */
final class FiguresPage implements Page {

    private static final int MOST = 24;

    private final StoryShelf shelf;

    FiguresPage(StoryShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String path() {
        return "/figures";
    }

    @Override
    public String key() {
        return "figures";
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
            return new View(words.get("nav.figures"), "nostory.jte", Map.of("key", "figures"));
        }
        Stories stories = shelf.of(asking.ledger());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("head", StoryHead.of(story, stories, words, "figures"));
        List<Claim> claims = FigureView.claims(story).stream().limit(MOST).toList();
        FigureView view = new FigureView(story, claims, stories, words);
        List<FigureView.Chart> charts = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            charts.addAll(view.charts(claims.get(i), i));
        }
        model.put("charts", charts.stream().filter(FigureView.Chart::drawn).toList());
        model.put("single", charts.stream().filter(c -> !c.drawn()).toList());
        return new View(words.get("nav.figures"), "figures.jte", model);
    }
}
