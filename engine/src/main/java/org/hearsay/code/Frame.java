package org.hearsay.code;

import java.util.List;
import java.util.Set;

/**
 * Words that name an event, and what must stand beside them.
 *
 * @param object what must be done it to: one of these nouns; empty if it does not matter
 * @param bare whether nothing may be its object
 * @param with phrases of which one must hang on it
 * @param type PLOVER type; empty for a frame that only keeps others away
 * @param mode PLOVER mode or empty
 * @param cameo CAMEO code or empty
 * @param by who must do it, see {@link Doers}; empty for what the type wants
 * @param to where its recipient stands, the likeliest first; empty for the usual places
 * @param rule id
 */
record Frame(
        Set<String> object,
        boolean bare,
        List<With> with,
        String type,
        String mode,
        String cameo,
        Set<String> by,
        List<String> to,
        String rule) {

    /**
     * A phrase with a preposition.
     *
     * @param preposition lemma; empty for any
     * @param nouns of which one must be in it; empty for any
     */
    record With(String preposition, Set<String> nouns) {}

    boolean guard() {
        return type.isEmpty();
    }

    /** Whether it asks for nothing beside the word. */
    boolean open() {
        return object.isEmpty() && with.isEmpty();
    }

    /** How much it asks for: what asks for more is asked first, and a guard before what it guards against. */
    int weight() {
        return (object.isEmpty() ? 0 : 4)
                + (bare ? 2 : 0)
                + (with.isEmpty() ? 0 : 4)
                + (by.isEmpty() ? 0 : 2)
                + (guard() ? (bare ? 1 : 3) : 0);
    }
}
