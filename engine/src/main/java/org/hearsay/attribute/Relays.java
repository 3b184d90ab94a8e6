package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;

/**
 * Clauses in which somebody passes on or says what the main clause tells: "as the agency reported", "comme l'a rapporté
 * l'agence", "wie die Agentur berichtet".
 */
final class Relays {

    /** Small words that may stand between the opening word and the rest of the clause ("comme l'a"). */
    private static final int BETWEEN = 2;

    private final Words words;

    Relays(Words words) {
        this.words = words;
    }

    /** The word that opens the clause of {@code cue}, or {@link Tree#NONE} if it is no such clause. */
    int opener(Cue cue, int speaker) {
        Sentence s = cue.sentence();
        int first = cue.first();
        if (speaker != Tree.NONE && speaker < first) {
            first = Math.min(first, Subjects.left(s, speaker, first));
        }
        for (int i = first; i >= Math.max(0, first - 1 - BETWEEN); i--) {
            if (i < cue.first() && words.opensRelay(s.tree().form(i))) {
                return i == 0 || s.isPunctuation(i - 1) ? i : Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** What is said: the sentence without the clause. */
    static List<Span> content(Sentence s, int opener, int last) {
        int end = last;
        while (end + 1 < s.size() && !s.isPunctuation(end + 1)) {
            end++;
        }
        List<Span> content = new ArrayList<>(s.trimmed(s.begin(), opener - 1));
        if (opener == 0 || s.size() - end > 4) {
            content.addAll(s.trimmed(end + 1, s.size() - 1));
        }
        return content;
    }

    /** {@code draft} without the clause of {@code relay}, if that stands at the end of what is said. */
    static Draft without(Draft draft, Draft relay) {
        Sentence s = draft.sentence();
        Tokens tokens = s.tokens();
        int from = tokens.at(relay.wording().cue().get(0).start());
        Span clause = Span.around(
                List.of(relay.wording().cue().get(0), relay.wording().source().get(0)));
        List<Span> content = new ArrayList<>();
        for (Span span : draft.wording().content()) {
            if (span.contains(clause)) {
                content.addAll(s.trimmed(tokens.at(span.start()), from - 1));
            } else {
                content.add(span);
            }
        }
        return content.isEmpty() ? draft : draft.withContent(content);
    }
}
