package org.hearsay.attribute;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Row;
import org.hearsay.model.Statement.Act;

/**
 * A word of saying.
 *
 * @param lemma dictionary form
 * @param act what is done by saying it
 * @param takes what its content may be
 * @param with one of these forms must stand near it; empty: none needed
 * @param prepositions that lead a content that is a phrase; empty: none do
 * @param addressed whether its object is the addressee
 */
record Say(String lemma, Act act, Set<Takes> takes, List<String> with, List<String> prepositions, boolean addressed) {

    enum Takes {
        THAT,
        QUOTE,
        INF,
        NOUN,
        /** An object and what it is called, which one of the prepositions leads ("described the plan as a mistake"). */
        CALLED,
        /** A phrase, whoever or whatever the subject is ("the letter criticised the plan"). */
        THING,
        /** A subject and an infinitive in the passive, by nobody named ("the strike is expected to end"). */
        EXPECTED,
        IMPERSONAL,
        /** What somebody is charged with in the passive ("is accused of fraud"). */
        PASSIVE,
        OF
    }

    static Say verb(Row row) {
        return new Say(
                row.get("lemma"),
                Act.valueOf(row.get("act")),
                takes(row),
                row.list("with"),
                row.list("prep"),
                !row.get("whom").isEmpty());
    }

    static Say noun(Row row) {
        return new Say(row.get("lemma"), Act.valueOf(row.get("act")), takes(row), List.of(), row.list("prep"), false);
    }

    static Say stance(Row row) {
        return new Say(row.get("lemma"), Act.valueOf(row.get("act")), takes(row), List.of(), row.list("prep"), false);
    }

    private static Set<Takes> takes(Row row) {
        Set<Takes> takes = EnumSet.noneOf(Takes.class);
        row.list("takes").forEach(t -> takes.add(Takes.valueOf(t.toUpperCase(Locale.ROOT))));
        return takes;
    }

    boolean takes(Takes what) {
        return takes.contains(what);
    }
}
