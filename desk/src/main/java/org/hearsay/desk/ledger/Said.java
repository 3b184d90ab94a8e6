package org.hearsay.desk.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
 * @param ways through whom it went on its way to the report, from the speaker outwards; the speaker is one of them only where
 *     it is uncertain that the words are his
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
        List<Way> ways) {

    /** Copies the lists; the rows of reports that were purged before ways were kept have none. */
    public Said {
        content = List.copyOf(content);
        ways = List.copyOf(Objects.requireNonNullElse(ways, List.of()));
    }

    /**
     * One who passed it on.
     *
     * @param role what this step did
     * @param kind on what the step rests
     * @param who as the report names it; null if it does not
     * @param at where the report names it; null where it does not
     * @param uncertain whether the step is uncertain
     */
    public record Way(Link.Role role, Link.Kind kind, @Nullable String who, @Nullable Span at, boolean uncertain) {}

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
                statement.chain().stream()
                        .filter(l -> l.role() != Link.Role.REPORT && (l.role() != Link.Role.CLAIMANT || l.uncertain()))
                        .map(l -> new Way(l.role(), l.kind(), l.who(), l.span(), l.uncertain()))
                        .toList());
    }

    /** The same without a speaker or a step for whom {@code his} holds. */
    Said without(Predicate<String> his) {
        return new Said(
                statement,
                speaker == null || his.test(speaker) ? null : speaker,
                kind,
                act,
                polarity,
                inferred,
                damaged,
                content,
                ways.stream()
                        .map(w -> w.who() == null || his.test(w.who())
                                ? new Way(w.role(), w.kind(), null, w.at(), w.uncertain())
                                : w)
                        .toList());
    }
}
