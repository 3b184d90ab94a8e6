package org.hearsay.desk.export;

import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** Who said what, one row for each statement: for spreadsheets and for programs. */
final class StatementTables {

    private static final String MORE =
            "One row for each statement, and one more for each further claim that it carries: count different values of"
                    + " report and statement together, not rows";
    private static final String NUMBERS =
            "utterances_at_most, dispatches_at_most and reports are never one number: upper bounds among the reports of"
                    + " base, and of those that deny it where stance is denies";
    private static final String DAMAGED =
            "Where damaged is true the words are kept as they stand and nothing was derived from them";

    private StatementTables() {}

    static Form csv() {
        Format format = new Format(
                "csv",
                ".csv",
                "text/csv; charset=utf-8",
                "statements as a sheet that no spreadsheet runs",
                true,
                columns().columns(),
                List.of(MORE, NUMBERS, DAMAGED, Tables.INERT));
        return Tables.csv(format, columns(), StatementRow::of);
    }

    static Form jsonl() {
        Format format = new Format(
                "jsonl",
                ".jsonl",
                "application/jsonl; charset=utf-8",
                "statements as JSON, one a line",
                true,
                columns().columns(),
                List.of(MORE, NUMBERS, DAMAGED, "Every field is always there; what is not told is null"));
        return Tables.jsonl(format, columns(), StatementRow::of);
    }

    private static Columns<StatementRow> columns() {
        Columns<StatementRow> all = new Columns<>();
        report(all);
        source(all);
        words(all);
        claim(all);
        return all;
    }

    private static void report(Columns<StatementRow> all) {
        all.add("report", "Id of the report: SHA-256 of its bytes", r -> r.holding()
                .id());
        all.add("url", "Where it was published, if told", r -> r.metadata().url());
        all.add("publisher", "Who published it, if told", r -> r.metadata().publisher());
        all.add(
                "published",
                "Day of publication, if told",
                r -> Terms.text(r.metadata().published()));
        all.add("language", "Two-letter code of the language that it was read in", r -> r.reading()
                .language());
        all.add(
                "dispatch",
                "Id of the text that the report is a copy, edit or translation of; its own if of none",
                r -> r.ties().dispatch(r.holding().id()));
        all.add("statement", "Id of the statement in its report", r -> r.statement()
                .id());
    }

    private static void source(Columns<StatementRow> all) {
        all.add("speaker", "Who says it, as this report names them", r -> r.statement()
                .source()
                .name());
        all.add(
                "speaker_kind",
                "person, body, collective, unnamed, document or none",
                r -> Terms.of(r.statement().source().kind()));
        all.add("role", "Title or function as this report states it", StatementRow::role);
        all.add(
                "resolution",
                "How words and name were brought together: named, short-name, title, pronoun, carried-over or unresolved",
                r -> Terms.of(r.statement().source().resolution()));
        all.add("inferred", "Whether no words of the report tell who says it", r -> r.statement()
                .inferred());
        all.add("chain", "On whose word, from the claimant to this report", StatementRow::chain);
        all.add("form", "direct, indirect or mixed", r -> Terms.of(r.statement().form()));
        all.add(
                "act",
                "What is done by saying it, such as state, deny, concede or demand",
                r -> Terms.of(r.statement().act()));
        all.add("polarity", "affirmed or denied", r -> Terms.of(r.statement().polarity()));
    }

    private static void words(Columns<StatementRow> all) {
        all.add(
                "cue",
                "Words of saying",
                r -> Terms.words(r.reading(), r.statement().wording().cue()));
        all.add(
                "content",
                "What is said, word for word; pieces are parted by an ellipsis",
                r -> Terms.words(r.reading(), r.statement().wording().content()));
        all.add(
                "content_spans",
                "Where it stands, as start-end;start-end in Unicode code points of the report's text",
                r -> Terms.spans(r.statement().wording().content()));
        all.add("addressee", "To whom, if told", r -> addressee(r.reading(), r));
        all.add(
                "said",
                "Words that tell when it was said, if any",
                r -> Terms.words(r.reading(), r.statement().moment()));
        all.add("said_from", "First day of that, if it can be told", StatementRow::saidFrom);
        all.add("said_until", "Last day of that, if it can be told", StatementRow::saidUntil);
        all.add("damaged", "Whether part of what is said lies in damaged text", r -> r.statement()
                .damaged());
        all.add("rule", "Id of the rule that made the statement", r -> r.statement()
                .rule());
        all.add("reason", "What decided, in words", r -> r.statement().reason());
    }

    private static @Nullable String addressee(Reading reading, StatementRow row) {
        return Terms.words(reading, row.statement().addressee());
    }

    private static void claim(Columns<StatementRow> all) {
        all.add("claim", "Id of a claim that the statement carries, if any", of(t -> t.claim()
                .id()));
        all.add(
                "claim_type",
                "figure, event, position or plan",
                of(t -> Terms.of(t.claim().type())));
        all.add(
                "stance",
                "asserts, denies, concedes or repeats-unattributed",
                of(t -> Terms.of(t.assertion().stance())));
        all.add("low", "Lowest value of the figure in it", figure(f -> f.low()));
        all.add("high", "Highest value of the figure in it; equal to low for one number", figure(f -> f.high()));
        all.add(
                "comparator",
                "exact, more-than, at-least, less-than, at-most, about or range",
                figure(f -> Terms.of(f.comparator())));
        all.add("unit", "Per cent sign, currency code or measure; nothing for a plain count", figure(Figure::unit));
        all.add("origin", "Id of the utterance that it goes back to, if one can be told", of(t -> t.assertion()
                .origin()));
        all.add(
                "origin_date",
                "Day of that utterance, if told",
                of(t -> t.origin() == null ? null : Terms.text(t.origin().date())));
        all.add("utterances_at_most", "Occasions on which somebody is told to have said it", of(t -> t.counts()
                .utterances()));
        all.add("dispatches_at_most", "Texts that carry it, copies and translations counted once", of(t -> t.counts()
                .dispatches()));
        all.add("reports", "Reports that carry it", of(t -> t.counts().reports()));
        all.add(
                "base",
                "Among what these three were counted",
                r -> r.tie() == null ? null : r.ties().base());
    }

    private static Cell<StatementRow> of(Cell<Tie> cell) {
        return row -> row.tie() == null ? null : cell.of(row.tie());
    }

    private static Cell<StatementRow> figure(Cell<Figure> cell) {
        return of(tie -> {
            Figure figure = tie.assertion().figure();
            return figure == null ? null : cell.of(figure);
        });
    }
}
