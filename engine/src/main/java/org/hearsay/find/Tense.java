package org.hearsay.find;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Feature;
import org.hearsay.model.Tree;

/**
 * Whether a clause speaks of what is to come, by its nearest verb: a word of {@code words/tense.tsv}, an ending from
 * there, or the tagger's feature.
 */
final class Tense {

    /** How many atoms a verb may be away. */
    private static final int REACH = 14;

    private static final int LONGEST_ENDING = 5;

    private enum Sign {
        FUTURE,
        PAST,
        NONE
    }

    private final Map<String, Sign> words = new HashMap<>();
    private final Map<String, Sign> endings = new HashMap<>();

    Tense(Language language) {
        for (Row row : language.table("words/tense")) {
            Sign sign = Sign.valueOf(row.get("tense").toUpperCase(java.util.Locale.ROOT));
            for (String form : row.list("forms")) {
                if (form.startsWith("-")) {
                    endings.put(form.substring(1), sign);
                } else {
                    words.put(form, sign);
                }
            }
        }
    }

    /** Whether the nearest verb around atoms [start, end) stands in the future. */
    boolean future(Atoms atoms, Tree tree, int start, int end) {
        for (int away = 1; away <= REACH; away++) {
            Sign after = sign(atoms, tree, end - 1 + away);
            Sign before = sign(atoms, tree, start - away);
            if (before == Sign.FUTURE || after == Sign.FUTURE) {
                return true;
            }
            if (before == Sign.PAST || after == Sign.PAST) {
                return false;
            }
        }
        return false;
    }

    private Sign sign(Atoms atoms, Tree tree, int at) {
        if (!atoms.word(at)) {
            return Sign.NONE;
        }
        Sign listed = words.get(atoms.low(at));
        if (listed != null) {
            return listed;
        }
        int token = tree.tokens().at(atoms.start(at));
        if (token < tree.size() && tree.features(token) != 0) {
            boolean future = tree.has(token, Feature.FUTURE);
            return future ? Sign.FUTURE : tree.has(token, Feature.PAST) ? Sign.PAST : Sign.NONE;
        }
        return atoms.capital(at) ? Sign.NONE : byEnding(atoms.low(at));
    }

    private Sign byEnding(String word) {
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length > 1; length--) {
            Sign sign = endings.get(word.substring(word.length() - length));
            if (sign != null) {
                return sign;
            }
        }
        return Sign.NONE;
    }
}
