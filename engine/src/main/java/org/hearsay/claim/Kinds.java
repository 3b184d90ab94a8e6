package org.hearsay.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;

/** What concepts are used for, in whatever language they were met. */
final class Kinds {

    private final Map<Concepts.Use, Set<String>> uses = new EnumMap<>(Concepts.Use.class);

    Kinds() {
        for (Language language : Languages.all()) {
            for (Row row : language.table("words/meanings")) {
                if (!row.get("use").isEmpty()) {
                    uses.computeIfAbsent(Concepts.Use.valueOf(row.get("use")), u -> new HashSet<>())
                            .add(row.get("concept"));
                }
            }
        }
    }

    boolean is(Concepts.Use use, String concept) {
        return uses.getOrDefault(use, Set.of()).contains(concept);
    }

    boolean any(Concepts.Use use, Iterable<String> concepts) {
        for (String concept : concepts) {
            if (is(use, concept)) {
                return true;
            }
        }
        return false;
    }
}
