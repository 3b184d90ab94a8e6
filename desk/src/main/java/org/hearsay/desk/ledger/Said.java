package org.hearsay.desk.ledger;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * That somebody said something in a report, without the words.
 *
 * @param statement id of the statement in the reading of its report
 * @param speaker as the report names him, her or it; null if nobody is named
 * @param kind what sort of source
 * @param act what is done by saying it
 * @param polarity whether it affirms or denies
 * @param inferred whether the attribution is inferred
 * @param damaged whether part of the content lies in damage
 * @param content where it stands
 */
public record Said(
        String statement,
        @Nullable String speaker,
        Source.Kind kind,
        Statement.Act act,
        Statement.Polarity polarity,
        boolean inferred,
        boolean damaged,
        List<Span> content) {

    /** Copies the list. */
    public Said {
        content = List.copyOf(content);
    }

    /** Words of the names of all who speak. */
    static Set<String> speakers(List<Said> all) {
        Set<String> words = new TreeSet<>();
        for (Said said : all) {
            if (said.speaker() != null) {
                words.addAll(Folded.of(said.speaker()));
            }
        }
        return words;
    }

    static Said of(Statement statement) {
        return new Said(
                statement.id(),
                statement.source().name(),
                statement.source().kind(),
                statement.act(),
                statement.polarity(),
                statement.inferred(),
                statement.damaged(),
                statement.wording().content());
    }
}
