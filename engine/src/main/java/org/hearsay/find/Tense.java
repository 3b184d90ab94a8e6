package org.hearsay.find;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;

/**
 * Whether a clause speaks of what is to come: by a word right before the moment ("until"), by the verb that the moment
 * hangs on, else by the nearest verb. Words and endings are rows of {@code words/tense.tsv}; the tagger's features do
 * the rest.
 */
final class Tense {

    /** How many atoms a verb may be away, where the tree says nothing. */
    private static final int REACH = 14;

    /** How many words an auxiliary stands before its verb at most; in German it may stand far off, and is then read. */
    private static final int AUXILIARY = 8;

    /** How many heads lie between a moment and its verb at most. */
    private static final int CLIMB = 6;

    private static final int LONGEST_ENDING = 5;
    private static final int LONGEST_LEAD = 4;

    /** Where a clause looks; none where nothing tells. */
    enum Sign {
        FUTURE,
        PAST,
        NONE
    }

    private final Map<String, Sign> words = new HashMap<>();
    private final Map<String, Sign> endings = new HashMap<>();
    private final Lexicon ahead = new Lexicon();
    private final Lexicon behind = new Lexicon();
    private Sign present = Sign.NONE;

    Tense(Language language) {
        for (Row row : language.table("words/tense")) {
            String tense = row.get("tense");
            for (String form : row.list("forms")) {
                if (tense.equals("ahead")) {
                    ahead.add(form, "");
                } else if (tense.equals("behind")) {
                    behind.add(form, "");
                } else if (tense.equals("present")) {
                    present = sign(form);
                } else if (form.startsWith("-")) {
                    endings.put(form.substring(1), sign(tense));
                } else {
                    words.put(form, sign(tense));
                }
            }
        }
    }

    private static Sign sign(String name) {
        return Sign.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Where the clause around atoms [start, end) looks. */
    Sign of(Atoms atoms, Tree tree, int start, int end) {
        if (led(ahead, atoms, start)) {
            return Sign.FUTURE;
        }
        if (led(behind, atoms, start)) {
            return Sign.PAST;
        }
        Sign governor = governor(atoms, tree, start, end);
        return governor == Sign.NONE ? nearest(atoms, tree, start, end) : governor;
    }

    private Sign nearest(Atoms atoms, Tree tree, int start, int end) {
        for (int away = 1; away <= REACH; away++) {
            Sign after = sign(atoms, tree, end - 1 + away);
            Sign before = sign(atoms, tree, start - away);
            if (before == Sign.FUTURE || after == Sign.FUTURE) {
                return Sign.FUTURE;
            }
            if (before == Sign.PAST || after == Sign.PAST) {
                return Sign.PAST;
            }
        }
        return Sign.NONE;
    }

    private static boolean led(Lexicon leads, Atoms atoms, int start) {
        for (int at = Math.max(0, start - LONGEST_LEAD); at < start; at++) {
            Slot slot = leads.match("lead", atoms, at);
            if (slot != null && slot.end() == start) {
                return true;
            }
        }
        return false;
    }

    /** Sign of the verb that the moment hangs on, with its auxiliaries; of a verb above, where it has none itself. */
    private Sign governor(Atoms atoms, Tree tree, int start, int end) {
        int first = tree.tokens().at(atoms.start(start));
        if (first >= tree.size()) {
            return Sign.NONE;
        }
        int last = tree.tokens().at(atoms.start(end - 1));
        int at = tree.head(first);
        for (int step = 0; step < CLIMB && at >= first && at <= last; step++) {
            at = tree.head(at);
        }
        for (int step = 0; step < CLIMB && at != Tree.NONE; step++) {
            Sign sign = tree.pos(at) == Pos.NOUN ? listed(tree, at) : clause(tree, at);
            if (step == 0 && sign == Sign.NONE && isPurpose(tree, at)) {
                return Sign.FUTURE;
            }
            if (sign != Sign.NONE) {
                return sign;
            }
            at = tree.head(at);
        }
        return Sign.NONE;
    }

    private Sign clause(Tree tree, int verb) {
        Sign helped = Sign.NONE;
        for (int i = Math.max(0, verb - AUXILIARY); i < Math.min(tree.size(), verb + AUXILIARY); i++) {
            Relation relation = tree.relation(i);
            boolean helps = relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP;
            if (helps && tree.head(i) == verb) {
                Sign sign = form(tree, i);
                helped = sign == Sign.NONE || helped == Sign.FUTURE ? helped : sign;
            }
        }
        if (helped == Sign.FUTURE) {
            return helped;
        }
        Sign own = form(tree, verb);
        if (own == Sign.FUTURE || helped == Sign.NONE) {
            return own;
        }
        return helped;
    }

    /** Whether an infinitive says what a noun is for: "a plan to leave on Tuesday". */
    private static boolean isPurpose(Tree tree, int verb) {
        return tree.has(verb, Feature.INFINITIVE) && tree.relation(verb) == Relation.ACL;
    }

    private Sign form(Tree tree, int token) {
        Sign listed = listed(tree, token);
        if (listed != Sign.NONE) {
            return listed;
        }
        if (tree.has(token, Feature.FUTURE)) {
            return Sign.FUTURE;
        }
        if (tree.has(token, Feature.PAST) || tree.has(token, Feature.IMPERFECT)) {
            return Sign.PAST;
        }
        boolean now =
                tree.pos(token) == Pos.VERB && tree.has(token, Feature.PRESENT) && tree.has(token, Feature.FINITE);
        return now ? present : Sign.NONE;
    }

    private Sign listed(Tree tree, int token) {
        return words.getOrDefault(tree.form(token).toLowerCase(Locale.ROOT), Sign.NONE);
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
