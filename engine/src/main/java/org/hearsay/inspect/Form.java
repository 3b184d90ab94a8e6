package org.hearsay.inspect;

import java.util.List;

/**
 * What is known of one way of writing a word, wherever it stands.
 *
 * @param written as it stands in the report
 * @param text as written, without soft hyphens
 * @param lower in small letters
 * @param known whether it is a word or name of the report's language
 * @param common whether it is known other than as a name
 * @param foreign other languages that have it as a common word
 * @param fault why it is no word, or {@link Fault#NONE}
 * @param hint what {@code fault} rests on, for people; empty if nothing
 * @param inside its class for {@link Order} inside a sentence
 * @param front its class where a capital says nothing
 * @param mixed whether it has letters of two scripts
 */
record Form(
        String written,
        String text,
        String lower,
        Shape shape,
        boolean known,
        boolean common,
        List<Lexicon> foreign,
        Fault fault,
        String hint,
        String inside,
        String front,
        boolean mixed) {

    /** What is wrong with a form in itself. */
    enum Fault {
        NONE,
        /** In no list, but built like a word. */
        PLAUSIBLE,
        UNKNOWN,
        GLUED,
        /** A word that has lost its accents. */
        ACCENT,
        LOOP
    }

    /** Whether it is a common word of another language and no word of the report's own. */
    boolean alien() {
        return !known && !foreign.isEmpty();
    }
}
