package org.hearsay.model;

import java.util.List;

/**
 * Everything that one report says.
 *
 * @param engine version of the engine
 * @param language two-letter code of the language that it was read in
 * @param languageVersion version of that language's data
 * @param report what was read
 * @param passages in order of the text
 * @param damage in order of the text
 * @param findings who, where, when and how many
 * @param statements in order of the text
 * @param misses words from which a statement might have been taken, and why none was; in order of the text
 * @param events in order of the text
 * @param account one for each passage
 * @param notes what a reader of the reading must know, such as a missing date
 * @param condition what the report shows of how it came to us
 */
public record Reading(
        String engine,
        String language,
        String languageVersion,
        Report report,
        List<Passage> passages,
        List<Damage> damage,
        Findings findings,
        List<Statement> statements,
        List<Miss> misses,
        List<Event> events,
        List<Account> account,
        List<String> notes,
        Condition condition) {

    /** Copies the lists. */
    public Reading {
        passages = List.copyOf(passages);
        damage = List.copyOf(damage);
        statements = List.copyOf(statements);
        misses = List.copyOf(misses);
        events = List.copyOf(events);
        account = List.copyOf(account);
        notes = List.copyOf(notes);
    }

    /** A reading that tells nothing of the condition of its report. */
    public Reading(
            String engine,
            String language,
            String languageVersion,
            Report report,
            List<Passage> passages,
            List<Damage> damage,
            Findings findings,
            List<Statement> statements,
            List<Miss> misses,
            List<Event> events,
            List<Account> account,
            List<String> notes) {
        this(
                engine,
                language,
                languageVersion,
                report,
                passages,
                damage,
                findings,
                statements,
                misses,
                events,
                account,
                notes,
                Condition.NONE);
    }

    /** The exact words of {@code span}. */
    public String words(Span span) {
        return report.text().of(span);
    }
}
