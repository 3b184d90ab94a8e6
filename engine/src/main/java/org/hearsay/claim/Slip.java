package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a report that could be said in other reports as well.
 *
 * @param span where it stands
 * @param clause number of the clause in its report; several figures of one clause have slips of their own
 * @param statement id of the statement that it belongs to; null where the report says it in its own voice
 * @param speaker who says it; null where the report does, or where nobody is named
 * @param act what is done by saying it, be it by somebody who is heard and not named; null where the report says it
 * @param force how strongly the words of saying put it, 0 (hinted) to 3 (insisted)
 * @param nots those of the terms that are said not to be so
 * @param tense whether it looks ahead or back
 * @param figure the figure in it
 * @param terms what it is about, told in the same way for all languages
 * @param own those of the terms that the figure hangs on: what is counted and the verb
 * @param counted those of the terms that tell what is counted, or of what it is a share
 * @param around what else its sentence is about, where nobody is told to say it
 * @param whens the days that it names
 * @param said the day on which it was said, where told
 * @param channel through what it was said, or to whom, in the words of the report; null where not told
 * @param quote folded words in quotation marks, in their order
 * @param shaky whether its sentence is damaged, or tells that somebody speaks or may speak: that this clause is the report's own
 *     word is then not sure
 * @param gloss its own first words
 */
public record Slip(
        Span span,
        int clause,
        @Nullable String statement,
        @Nullable Speaker speaker,
        @Nullable Act act,
        int force,
        List<String> nots,
        Tense tense,
        @Nullable Figure figure,
        List<String> terms,
        List<String> own,
        List<String> counted,
        List<String> around,
        List<When> whens,
        @Nullable When said,
        @Nullable String channel,
        List<String> quote,
        boolean shaky,
        String gloss) {

    /** Copies the lists. */
    public Slip {
        nots = List.copyOf(nots);
        terms = List.copyOf(terms);
        own = List.copyOf(own);
        counted = List.copyOf(counted);
        around = List.copyOf(around);
        whens = List.copyOf(whens);
        quote = List.copyOf(quote);
    }

    /** Where a clause looks. */
    public enum Tense {
        PAST,
        OPEN,
        AHEAD
    }

    /** This, without the words that it was taken from. */
    Slip withoutWords() {
        return new Slip(
                span, clause, statement, speaker, act, force, nots, tense, figure, terms, own, counted, around, whens,
                said, channel, List.of(), shaky, "");
    }

    boolean voiced() {
        return statement != null;
    }
}
