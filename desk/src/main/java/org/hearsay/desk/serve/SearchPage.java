package org.hearsay.desk.serve;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.desk.ledger.Answer;
import org.jspecify.annotations.Nullable;

/** Reports that hold words. */
final class SearchPage implements Page {

    static final int MOST = 50;

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public String key() {
        return "search";
    }

    @Override
    public boolean listed() {
        return true;
    }

    @Override
    public View show(Asking asking) {
        String words = asking.param("q");
        Answer answer = words.isEmpty() ? null : asking.ledger().ask(MOST).search(words);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("q", words);
        model.put("answer", answer);
        return new View(asking.words().get("nav.search"), "search.jte", model);
    }
}
