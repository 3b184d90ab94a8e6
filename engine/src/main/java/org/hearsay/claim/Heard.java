package org.hearsay.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Miss;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What is done by saying something, where somebody is heard whose statement could not be taken: in quotation marks of nobody, or
 * beside a verb of saying. Such words are not the report's own.
 */
final class Heard {

    private static final String QUOTE = "miss.quote";
    /** These tell that nobody speaks, or that the writer does. */
    private static final Set<String> SILENT = Set.of("miss.writer", "miss.denied");

    /** Acts that are done by speaking. To decide or to think is told by the report, whoever does it. */
    private static final Set<Act> SPOKEN = EnumSet.of(
            Act.STATE,
            Act.STRESS,
            Act.DENY,
            Act.CONCEDE,
            Act.ANNOUNCE,
            Act.PROMISE,
            Act.DEMAND,
            Act.ACCUSE,
            Act.THREATEN,
            Act.WARN,
            Act.RELAY);

    private final Map<String, Act> cues = new HashMap<>();

    /** With the verbs of saying of one language. */
    Heard(Language language) {
        for (Row row : language.table("words/say")) {
            Act act = Act.valueOf(row.get("act"));
            cues.putIfAbsent(Concepts.low(row.get("lemma")), act);
            row.list("forms").forEach(form -> cues.putIfAbsent(Concepts.low(form), act));
        }
    }

    /** The act of the words at {@code span} of a sentence; null where nobody but the report is heard. */
    @Nullable
    Act act(Span span, Tree tree, Spans<Miss> misses) {
        Span sentence = tree.tokens().span(0, tree.size() - 1);
        Act act = null;
        for (Miss miss : misses.at(sentence)) {
            if (miss.rule().equals(QUOTE)) {
                act = act == null && miss.span().contains(span) ? Act.STATE : act;
            } else if (!SILENT.contains(miss.rule())) {
                Act cue = cue(miss.span(), tree);
                act = SPOKEN.contains(cue) ? cue : act;
            }
        }
        return act;
    }

    private Act cue(Span span, Tree tree) {
        for (int i = tree.tokens().at(span.start());
                i < tree.size() && tree.tokens().start(i) < span.end();
                i++) {
            Act act = cues.getOrDefault(Concepts.low(tree.lemma(i)), cues.get(Concepts.low(tree.form(i))));
            if (act != null) {
                return act;
            }
        }
        return Act.STATE;
    }
}
