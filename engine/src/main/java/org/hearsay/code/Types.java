package org.hearsay.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Event.Quad;
import org.jspecify.annotations.Nullable;

/** The ontology: {@code any/events}. */
final class Types {

    /**
     * A type, or a mode of it.
     *
     * @param quad class
     * @param cameo code of CAMEO that comes nearest
     * @param context that the mode sets; empty if none
     * @param ahead type of the same thing where it lies ahead; empty if the same
     * @param refused type of its refusal; empty if none
     * @param asked mode of a request or refusal that is about it
     * @param threat mode of a threat of it
     * @param by who must do it for it to be an event, see {@link Doers}
     */
    record Type(
            Quad quad,
            String cameo,
            String context,
            String ahead,
            String refused,
            String asked,
            String threat,
            Set<String> by) {}

    private final Map<String, Type> types = new HashMap<>();

    Types(Language language) {
        for (Row row : language.table("events")) {
            String mode = row.get("mode");
            types.put(
                    row.get("type") + (mode.isEmpty() ? "" : ":" + mode),
                    new Type(
                            Quad.valueOf(row.get("quad")),
                            row.get("cameo"),
                            row.get("context"),
                            row.get("ahead"),
                            row.get("refused"),
                            row.get("asked"),
                            row.get("threat"),
                            Set.copyOf(row.list("by"))));
        }
    }

    /** The row of a type with a mode, or of the type alone where the mode has none. */
    Type of(String type, @Nullable String mode) {
        Type found = mode == null || mode.isEmpty() ? null : types.get(type + ":" + mode);
        found = found == null ? types.get(type) : found;
        if (found == null) {
            throw new IllegalArgumentException("no event type " + type);
        }
        return found;
    }
}
