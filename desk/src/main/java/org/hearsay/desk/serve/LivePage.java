package org.hearsay.desk.serve;

import java.util.List;
import java.util.Map;

/** Drop or paste a report and see what it says; nothing of it is kept unless somebody says so. */
final class LivePage implements Page {

    @Override
    public String path() {
        return "/";
    }

    @Override
    public String key() {
        return "live";
    }

    @Override
    public boolean listed() {
        return true;
    }

    @Override
    public View show(Asking asking) {
        return new View(asking.words().get("live.title"), "live.jte", Map.of("receipts", List.of()));
    }
}
