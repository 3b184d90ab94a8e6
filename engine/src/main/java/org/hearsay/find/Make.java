package org.hearsay.find;

import java.util.List;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code rules/moments.tsv}: how the value of a moment is made from the slots of its phrase.
 *
 * @param id rule id
 * @param how name of the way, see {@link Resolver}
 * @param arguments of the way
 * @param modifier of TIMEX3, if the phrase carries one
 */
record Make(String id, String how, List<String> arguments, @Nullable String modifier) {

    static Make of(Row row) {
        List<String> words = List.of(row.get("make").split(" "));
        String mod = row.get("mod");
        return new Make(row.get("rule"), words.get(0), words.subList(1, words.size()), mod.isEmpty() ? null : mod);
    }

    String argument(int i, String otherwise) {
        return i < arguments.size() ? arguments.get(i) : otherwise;
    }

    int number(int i) {
        return Integer.parseInt(arguments.get(i));
    }
}
