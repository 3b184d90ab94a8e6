package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.Source;

/**
 * Who says something, as one report tells it.
 *
 * @param name as this report gives it, for people
 * @param kind what sort of source
 * @param names spelling keys of the words of the name, in their order; empty where nobody is named
 * @param role what he, she or it is, told in the same way for all languages: concepts and names of the words around the name
 */
public record Speaker(String name, Source.Kind kind, List<String> names, List<String> role) {

    /** Copies the lists. */
    public Speaker {
        names = List.copyOf(names);
        role = List.copyOf(role);
    }
}
