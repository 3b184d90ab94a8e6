package org.hearsay.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.language.Language;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Status;
import org.hearsay.model.Span;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;

/** What a report says is not known: the words that say so and the clause behind them. Nothing is derived from the clause. */
final class Unknowns {

    private final List<List<String>> phrases;

    Unknowns(Language language) {
        phrases = language.table("words/status").stream()
                .filter(row -> row.get("use").equals("unknown"))
                .map(row -> List.of(row.get("words").split(" ")))
                .toList();
    }

    List<Event> of(Tree tree) {
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int length = longest(tree, i);
            if (length > 0) {
                int end = clauseEnd(tree.tokens(), i + length);
                Span span = new Span(tree.tokens().start(i), end);
                out.add(Event.uncoded(Status.NOT_KNOWN, span, List.of(), List.of(), null, null, "status.unknown"));
                i = tree.tokens().at(end - 1);
            }
        }
        return out;
    }

    private int longest(Tree tree, int i) {
        int best = 0;
        for (List<String> phrase : phrases) {
            if (phrase.size() > best && stands(tree, i, phrase)) {
                best = phrase.size();
            }
        }
        return best;
    }

    private static boolean stands(Tree tree, int i, List<String> phrase) {
        if (i + phrase.size() > tree.size()) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!tree.form(i + k).toLowerCase(Locale.ROOT).equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** To the end of the sentence, without its stop. */
    private static int clauseEnd(Tokens tokens, int from) {
        int last = tokens.size() - 1;
        while (last > from && !Character.isLetterOrDigit(tokens.text().charAt(tokens.start(last)))) {
            last--;
        }
        return tokens.end(Math.max(last, from - 1));
    }
}
