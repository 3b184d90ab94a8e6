package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or speaks in this report.
 *
 * @param key unique in the reading, such as {@code actor-3}
 * @param kind what sort of actor
 * @param name longest form of the name in this report
 * @param names all forms seen, in order of the text, each once
 * @param role as stated in this report, if it states one
 * @param contributor whether named only as an author or reporter in a credit line: no speaker
 */
public record Actor(String key, Kind kind, String name, List<String> names, @Nullable Role role, boolean contributor) {

    /** Copies the list. */
    public Actor {
        names = List.copyOf(names);
    }

    /** Kinds of actors. */
    public enum Kind {
        PERSON,
        OFFICE,
        BODY,
        STATE,
        GROUP
    }
}
