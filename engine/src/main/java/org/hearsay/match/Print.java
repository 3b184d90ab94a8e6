package org.hearsay.match;

import java.util.List;
import org.hearsay.model.Metadata;

/**
 * What is kept of a report to find its copies, edits and translations: plain values only, so that it can be stored.
 *
 * @param report id of the report
 * @param language two-letter code of the language that it was read in
 * @param metadata what is known of it besides its text
 * @param title packed keys of the title that stands beside the text, see {@link Packed}; empty if there is none
 * @param lines its sentences and headings in order of the text, without furniture and credit lines
 * @param credits folded words of credit lines, of the credit beside the text and of what stands in brackets, sorted: whom it
 *     says it was taken from
 * @param named folded names of bodies and outlets in the text, sorted: whom it may have been taken from
 * @param trimmings lines of furniture: what an outlet puts around a text
 * @param damaged sentences that must not be trusted
 */
public record Print(
        String report,
        String language,
        Metadata metadata,
        String title,
        List<Line> lines,
        List<String> credits,
        List<String> named,
        int trimmings,
        int damaged) {

    /** Copies the lists. */
    public Print {
        lines = List.copyOf(lines);
        credits = List.copyOf(credits);
        named = List.copyOf(named);
    }

    /**
     * One sentence.
     *
     * @param start first code point in the report's text
     * @param end one past its last code point
     * @param exact the same for sentences of the same letters and digits, whatever their marks and case
     * @param keys its content in packed keys, see {@link Packed}: alike for words that mean the same in other languages
     */
    public record Line(int start, int end, long exact, String keys) {}

    /** This, as that of a report with another id. */
    public Print as(String id) {
        return new Print(id, language, metadata, title, lines, credits, named, trimmings, damaged);
    }

    /**
     * Keys by which an index finds prints that may belong together, sorted, each once, at most {@value Keys#MOST}. Two
     * prints that are copies, edits, cuts or translations of one text, or tell of the same happening with the same
     * names, share at least one, as a rule; prints that share one need not belong together. A key that hundreds of
     * prints have tells nothing (a phrase that every report of an outlet carries) and may be passed over. Ask for those
     * that share most keys first. The keys follow from the print alone: the same in every run of a version.
     */
    public long[] keys() {
        return Keys.of(this);
    }
}
