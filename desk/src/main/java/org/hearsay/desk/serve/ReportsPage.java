package org.hearsay.desk.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Held;
import org.jspecify.annotations.Nullable;

/** All reports that are held, the latest first. */
final class ReportsPage implements Page {

    private static final int MOST = 50;
    private static final int FURTHEST = 1_000_000;

    private final Readers readers;
    private final StoryShelf shelf;

    ReportsPage(Readers readers, StoryShelf shelf) {
        this.readers = readers;
        this.shelf = shelf;
    }

    @Override
    public String path() {
        return "/reports";
    }

    @Override
    public String key() {
        return "reports";
    }

    @Override
    public boolean listed() {
        return true;
    }

    @Override
    public View show(Asking asking) {
        int from = asking.number("from", 0, 0, FURTHEST);
        List<Held> held = readers.reports().latest(from, MOST + 1);
        List<Held> shown = held.subList(0, Math.min(MOST, held.size()));
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("held", shown);
        model.put(
                "titles",
                shelf.of(asking.ledger()).titles(shown.stream().map(Held::id).toList()));
        model.put("before", from == 0 ? -1 : Math.max(0, from - MOST));
        model.put("after", held.size() > MOST ? from + MOST : -1);
        return new View(asking.words().get("nav.reports"), "reports.jte", model);
    }
}
