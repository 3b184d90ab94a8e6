package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;

/** Whether a clause looks ahead or back. */
final class Tenses {

    private final Set<String> future = new HashSet<>();
    private final Set<String> plan = new HashSet<>();

    Tenses(Language language) {
        for (Row row : language.table("words/status")) {
            switch (row.get("use")) {
                case "future" -> future.add(row.get("words"));
                case "plan" -> plan.add(row.get("words"));
                default -> {} // what is not known is no matter of time
            }
        }
    }

    Slip.Tense of(Tree tree, List<Integer> words) {
        boolean past = false;
        boolean infinitive = words.stream().anyMatch(i -> tree.has(i, Feature.INFINITIVE));
        for (int i : words) {
            boolean back = tree.has(i, Feature.PAST) || tree.has(i, Feature.IMPERFECT);
            if (tree.has(i, Feature.FUTURE) && tree.has(i, Feature.FINITE)) {
                return Slip.Tense.AHEAD;
            }
            String lemma = Concepts.low(tree.lemma(i));
            boolean verb = tree.pos(i) == Pos.AUX || tree.pos(i) == Pos.VERB;
            if (verb
                    && !back
                    && (future.contains(lemma) ? helps(tree, words, i) : plan.contains(lemma) && infinitive)) {
                return Slip.Tense.AHEAD;
            }
            past |= verb && back;
        }
        return past ? Slip.Tense.PAST : Slip.Tense.OPEN;
    }

    /** Whether the helping verb {@code i} makes a future: with a participle it takes another helping verb, or it makes a passive. */
    private static boolean helps(Tree tree, List<Integer> words, int i) {
        int verb = tree.relation(i) == Relation.AUX || tree.relation(i) == Relation.AUX_PASS ? tree.head(i) : i;
        boolean infinitive = false;
        int helpers = 0;
        for (int w : words) {
            infinitive |= tree.has(w, Feature.INFINITIVE);
            helpers += tree.pos(w) == Pos.AUX && tree.head(w) == verb ? 1 : 0;
        }
        return infinitive || helpers > 1 || (verb != i && !tree.has(verb, Feature.PARTICIPLE));
    }
}
