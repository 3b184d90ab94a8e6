package org.hearsay.inspect;

import java.util.List;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** A single small word behind a full stop, with a full stop of its own: what is left of something else. */
final class Strays {

    private static final int SHORTEST = 4;

    private Strays() {}

    /** @param text the report, in which the word before may belong to the passage before */
    static @Nullable Sign of(String text, Span passage, List<Word> words) {
        if (words.isEmpty()) {
            return null;
        }
        Word word = words.get(words.size() - 1);
        boolean small = word.form().shape() == Shape.LOWER && word.end() - word.start() >= SHORTEST && !word.bound();
        boolean closed = word.end() + 1 == passage.end() && text.charAt(word.end()) == '.';
        int before = word.start() - 2;
        boolean stop = before > 0 && text.charAt(before + 1) == ' ' && closes(text, before);
        return small && closed && stop
                ? new Sign(
                        word.start(),
                        passage.end(),
                        Kind.STRAY_WORDS,
                        Severity.MODERATE,
                        "\"" + word.form().text() + "\" stands alone behind a full stop",
                        "damage.stray")
                : null;
    }

    /** A full stop that ends a word of some length: no abbreviation, no initial. */
    private static boolean closes(String text, int at) {
        return text.charAt(at) == '.'
                && at > 2
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at - 3));
    }
}
