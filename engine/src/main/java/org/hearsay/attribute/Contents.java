package org.hearsay.attribute;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds what is said: the content of one cue. The ways are tried in a fixed order, the surest first. */
final class Contents {

    private final Group group;
    private final int opener;

    /**
     * Contents of {@code cue}.
     *
     * @param speaker head word of the source, or {@link Tree#NONE}
     * @param opener word that opens a clause of passing on ("as X reported"), or {@link Tree#NONE}
     */
    Contents(Words words, Cue cue, int speaker, int opener) {
        this.group = new Group(words, cue, speaker);
        this.opener = opener;
    }

    @Nullable
    Content find() {
        QuoteContents quotes = new QuoteContents(group);
        ClauseContents clauses = new ClauseContents(group);
        Stream<Supplier<@Nullable Content>> ways = Stream.of(
                this::relayed,
                quotes::quoteBefore,
                quotes::quoteAfter,
                quotes::colon,
                clauses::clause,
                clauses::infinitive,
                new PhraseContents(group)::phrase,
                quotes::before);
        return ways.map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** {@code as X reported}: all the rest of the sentence. */
    private @Nullable Content relayed() {
        if (opener == Tree.NONE) {
            return null;
        }
        List<Span> rest = Relays.content(group.s, opener, group.end());
        Say say = group.cue.says().get(0);
        String reason = "the clause passes on the rest of the sentence";
        return rest.isEmpty() ? null : new Content(rest, say, "content.relayed", reason);
    }
}
