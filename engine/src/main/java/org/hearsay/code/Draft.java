package org.hearsay.code;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Event;
import org.hearsay.model.Party;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** An event of one sentence that is still being made. */
final class Draft {

    final int word;
    final int verb;
    final Frame frame;
    final List<Party> actors = new ArrayList<>();
    final List<Party> recipients = new ArrayList<>();
    final List<Integer> objects = new ArrayList<>();
    String type;
    String mode;
    Standing.Told told;
    /** Whether a noun of its clause names what is done. */
    boolean named;
    /** Whether one of those who do it is a person who is named. */
    boolean person;
    /** Whether several people do it. */
    boolean many;
    /** Whether a thing is told to have done it: the sea, a law, an illness. */
    boolean thing;
    /** Whether the words for those to whom it is done name somebody, not a thing that belongs to somebody. */
    boolean suffered;

    @Nullable
    Span moment;

    @Nullable
    Span place;

    @Nullable
    Span figure;

    Draft(int word, int verb, Frame frame, Standing.Told told) {
        this.word = word;
        this.verb = verb;
        this.frame = frame;
        this.type = frame.type();
        this.mode = frame.mode();
        this.told = told;
    }

    Event event(Tree tree, Types types) {
        Types.Type known = types.of(type, mode);
        List<Span> trigger = new ArrayList<>();
        boolean light = verb != word && verb != Tree.NONE && tree.head(word) == verb;
        if (light) {
            trigger.add(tree.tokens().span(verb));
        }
        trigger.add(tree.tokens().span(word));
        trigger.sort(null);
        List<Span> all = new ArrayList<>(trigger);
        actors.forEach(p -> all.add(p.span()));
        recipients.forEach(p -> all.add(p.span()));
        boolean own = type.equals(frame.type()) && !frame.cameo().isEmpty();
        return new Event(
                "",
                told.status(),
                type,
                mode.isEmpty() ? List.of() : List.of(mode),
                known.quad(),
                own ? frame.cameo() : known.cameo(),
                known.context().isEmpty() ? List.of() : List.of(known.context()),
                told.main(),
                Span.around(all),
                trigger,
                actors,
                recipients,
                moment,
                place,
                figure,
                null,
                frame.rule());
    }
}
