package org.hearsay.desk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Link;
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
 * @param by through whom it came to the report
 */
public record Said(
        String statement,
        @Nullable String speaker,
        Source.Kind kind,
        Statement.Act act,
        Statement.Polarity polarity,
        boolean inferred,
        boolean damaged,
        List<Span> content,
        List<By> by) {

    /** Copies the lists. A ledger that was begun before Hearsay kept who passed things on has no list of them. */
    public Said {
        content = List.copyOf(content);
        by = List.copyOf(Objects.requireNonNullElse(by, List.of()));
    }

    /**
     * Somebody through whom it came.
     *
     * @param name as the report or what was told with it gives it
     * @param role what he, she or it did
     * @param kind on what that rests
     */
    public record By(String name, Link.Role role, Link.Kind kind) {}

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
                statement.wording().content(),
                by(statement.chain()));
    }

    private static List<By> by(List<Link> chain) {
        List<By> by = new ArrayList<>();
        for (Link link : chain) {
            boolean end = link.role() == Link.Role.CLAIMANT || link.role() == Link.Role.REPORT;
            if (!end && link.who() != null) {
                by.add(new By(link.who(), link.role(), link.kind()));
            }
        }
        return by;
    }
}
