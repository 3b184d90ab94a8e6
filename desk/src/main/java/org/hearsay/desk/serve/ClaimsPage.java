package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Answer;
import org.hearsay.model.Counts;

/** What is claimed in most reports, whatever the story. */
final class ClaimsPage implements Page {

    private static final int MOST = 40;

    /** A claim in the list. */
    record Item(String gloss, String link, String type, String counts) {}

    @Override
    public String path() {
        return "/claims";
    }

    @Override
    public String key() {
        return "claims";
    }

    @Override
    public boolean listed() {
        return true;
    }

    @Override
    public View show(Asking asking) {
        Words words = asking.words();
        Answer answer = asking.ledger().ask(MOST).claims();
        List<Item> items = new ArrayList<>();
        for (Answer.Entry entry : answer.entries()) {
            Counts denied = counts(entry, "denied_utterances_at_most", "denied_dispatches_at_most", "denied_reports");
            items.add(new Item(
                    entry.title(),
                    StoryLinks.claim(String.valueOf(entry.facts().get("claim"))),
                    words.get("type." + entry.facts().get("type")),
                    Side.counts(counts(entry, "utterances_at_most", "dispatches_at_most", "reports"), denied, words)));
        }
        return new View(
                words.get("nav.claims"),
                "claims.jte",
                Map.of("claims", items, "found", words.count("claims", answer.found())));
    }

    private static Counts counts(Answer.Entry entry, String utterances, String dispatches, String reports) {
        return new Counts(number(entry, utterances), number(entry, dispatches), number(entry, reports));
    }

    private static int number(Answer.Entry entry, String name) {
        return entry.facts().get(name) instanceof Integer number ? number : 0;
    }
}
