package org.hearsay.desk.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a claim, and what came of it.
 *
 * @param kind what it is
 * @param name who
 * @param about more of it: a day, a channel
 * @param step how it came from the one before, in words; empty for a root
 * @param words address of the sentence in which the step is told; null where none is held
 * @param self address of what it is; null where it has no page
 * @param damaged whether the words of the step lie in damage
 * @param uncertain whether the step is uncertain
 * @param children what came of it
 */
public record Node(
        Kind kind,
        String name,
        String about,
        String step,
        @Nullable String words,
        @Nullable String self,
        boolean damaged,
        boolean uncertain,
        List<Node> children) {

    /** Copies the list. */
    public Node {
        children = List.copyOf(children);
    }

    /** What a node is. */
    public enum Kind {
        /** Somebody said it, or a report says it in its own voice. */
        UTTERANCE,
        /** Who passed it on. */
        RELAY,
        /** The first report of a text. */
        DISPATCH,
        /** The same words. */
        COPY,
        /** Cut or reworded. */
        EDIT,
        /** In another language. */
        TRANSLATION
    }

    /** Levels from here down, this one included. */
    int depth() {
        return 1 + children.stream().mapToInt(Node::depth).max().orElse(0);
    }
}
