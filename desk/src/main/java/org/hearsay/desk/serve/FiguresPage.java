package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Claim;
import org.jspecify.annotations.Nullable;

/** How the numbers of a story moved, and which of them agree. */
final class FiguresPage extends StoryTab {

    private static final int MOST = 24;

    FiguresPage(StoryShelf shelf) {
        super("figures", shelf);
    }

    @Override
    void fill(Map<String, @Nullable Object> model, Story story, Stories stories, Words words) {
        List<Claim> claims = FigureView.claims(story).stream().limit(MOST).toList();
        FigureView view = new FigureView(story, claims, stories, words);
        List<FigureView.Chart> charts = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            charts.addAll(view.charts(claims.get(i), i));
        }
        model.put("charts", charts.stream().filter(FigureView.Chart::drawn).toList());
        model.put("single", charts.stream().filter(c -> !c.drawn()).toList());
    }
}
