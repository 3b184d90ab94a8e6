package org.hearsay.language;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Text;

/** The languages that this copy of Hearsay can read: one row each in {@code languages/index.tsv}. */
public final class Languages {

    private static final List<Language> ALL = Language.rows("index.tsv").stream()
            .map(row -> new Language(row.get("code"), row.get("version")))
            .toList();
    private static final Evidence EVIDENCE = new Evidence(ALL);

    private Languages() {}

    /** All languages, in the order of the index. */
    public static List<Language> all() {
        return ALL;
    }

    /** The language with this two-letter code; longer tags such as {@code fr-CA} count by their first part. */
    public static Optional<Language> named(String tag) {
        return ALL.stream()
                .filter(l -> tag.split("[-_]", 2)[0].equalsIgnoreCase(l.code()))
                .findFirst();
    }

    /**
     * The language that {@code text} is mostly written in, told from its commonest words and its letters; empty if it is
     * none of ours, or if there is too little evidence to say.
     */
    public static Optional<Language> of(Text text) {
        return EVIDENCE.weigh(text.flat());
    }
}
