package org.hearsay.attribute;

import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Tree;

/**
 * What may stand between a cue and what belongs to it, read along the line where the tree is of no help: a cue with its source
 * between two commas, and an addressee between the cue and the source.
 */
final class Inserted {

    /** A source between two commas is no longer than this, in words. */
    private static final int LONGEST = 24;

    private Inserted() {}

    /** Whether cue and source stand between two commas with the clause they interrupt going on behind ("The hall, said X, is …"). */
    static boolean isBetween(Cue cue) {
        Sentence s = cue.sentence();
        int first = cue.first();
        if (first < 2 || !s.isOneOf(first - 1, ",–—") || !opensNoun(s, cue.last() + 1)) {
            return false;
        }
        for (int i = cue.last() + 1; i < Math.min(s.size() - 1, cue.last() + LONGEST); i++) {
            if (s.isOneOf(i, ",–—")) {
                return hasFinite(s, i + 1);
            }
            if (s.isPunctuation(i) || s.tree().has(i, Feature.FINITE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean opensNoun(Sentence s, int i) {
        return i < s.size() && (s.tree().pos(i) == Pos.DET || s.names(i));
    }

    private static boolean hasFinite(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.tree().has(i, Feature.FINITE) && !s.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first word behind an addressee that stands at {@code i} ("told the agency X"), else {@code i}: an agency or outlet by its
     * name, or a noun with an article behind it.
     */
    static int behindAddressee(Sentence s, int i, Words words) {
        int at = listener(s, i, words);
        if (at == Tree.NONE || at + 1 >= s.size()) {
            return i;
        }
        boolean followed = opensNoun(s, at + 1) && s.tree().pos(at + 1) != Pos.NOUN;
        boolean noun = s.tree().pos(at) == Pos.NOUN
                && words.canAct(s.tree(), at)
                && s.tree().pos(at + 1) == Pos.DET;
        return isOutlet(s, at, words) && followed || noun ? at + 1 : i;
    }

    /** The first word behind an agency or outlet that is told something at {@code i}, whatever follows, else {@code i}. */
    static int behindAgency(Sentence s, int i, Words words) {
        int at = listener(s, i, words);
        return at != Tree.NONE && isOutlet(s, at, words) ? at + 1 : i;
    }

    /** The word behind the one at {@code i} that leads to an addressee, and behind its articles; {@link Tree#NONE} if none does. */
    private static int listener(Sentence s, int i, Words words) {
        if (i >= s.size() || !words.leadsTo(s.tree().form(i))) {
            return Tree.NONE;
        }
        int at = i + 1;
        while (at < s.size() && s.tree().pos(at) == Pos.DET) {
            at++;
        }
        return at < s.size() ? at : Tree.NONE;
    }

    private static boolean isOutlet(Sentence s, int i, Words words) {
        String form = s.tree().form(i);
        return Words.isShouted(form) || words.ways().outlets().isListed(form);
    }

    /** Whether the clause that hangs on {@code verb} hangs there by way of whom something is told ("told the agency that …"). */
    static boolean isTold(Cue cue, int noun, Words words) {
        Sentence s = cue.sentence();
        if (noun == Tree.NONE || noun <= cue.verb()) {
            return false;
        }
        boolean addressed =
                s.tree().head(noun) == cue.verb() && cue.says().stream().anyMatch(Say::addressed);
        return s.temporal(noun)
                || words.leadsTo(s.tree().form(s.shape().left(noun)))
                || addressed && words.canAct(s.tree(), noun);
    }
}
