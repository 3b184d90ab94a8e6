package org.hearsay.desk.serve;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.desk.ledger.Answer;
import org.jspecify.annotations.Nullable;

/** What somebody is told to have said. No more of a person than what he or she says in a report. */
final class WhoPage implements Page {

    static final int MOST = 50;

    @Override
    public String path() {
        return "/who";
    }

    @Override
    public String key() {
        return "who";
    }

    @Override
    public boolean listed() {
        return true;
    }

    @Override
    public View show(Asking asking) {
        String name = asking.param("name");
        Answer answer = name.isEmpty() ? null : asking.ledger().ask(MOST).who(name);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("name", name);
        model.put("answer", answer);
        return new View(asking.words().get("nav.who"), "who.jte", model);
    }
}
