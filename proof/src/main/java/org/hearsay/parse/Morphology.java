package org.hearsay.parse;

import java.util.Arrays;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.language.Row;

/**
 * What the tags of a language's dictionary mean, from its {@code words/morphology}. Tags have parts between colons or
 * blanks; the first row holds whose first part is the tag's and whose other parts are all among the tag's.
 */
final class Morphology {

    private static final String PARTS = "[: ]+";

    private final List<Row> rows;

    Morphology(Language language) {
        this.rows = language.table("words/morphology");
    }

    /** Kind of word, more general than the tag. */
    String kind(String tag) {
        List<String> parts = Arrays.asList(tag.split(PARTS));
        String first = parts.isEmpty() ? tag : parts.get(0);
        for (Row row : rows) {
            if (row.get("tag").equals(first) && parts.containsAll(row.list("parts"))) {
                return row.get("kind");
            }
        }
        return tag;
    }
}
