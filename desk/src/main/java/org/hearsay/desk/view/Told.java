package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.model.Moment;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Statement.Polarity;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One statement made ready for people.
 *
 * @param number what it is called in the views
 * @param steps from the claimant to this report
 * @param content the exact words, one entry for each piece
 * @param said the words of time, with their day if it is known
 * @param remarks what a reader must know before using it
 */
record Told(
        Statement statement,
        String number,
        int line,
        List<Step> steps,
        List<String> content,
        @Nullable String said,
        @Nullable String addressee,
        List<String> remarks) {

    /** All statements of the reading, in order. */
    static List<Told> of(Reading reading) {
        LineCount lines = new LineCount(reading);
        NavigableMap<Integer, Moment> moments = moments(reading);
        List<Told> all = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            Span to = statement.addressee();
            all.add(new Told(
                    statement,
                    number(statement.id()),
                    lines.at(statement.wording().extent()),
                    Step.of(reading, statement),
                    words(reading, statement.wording().content()),
                    said(reading, statement, moments),
                    to == null ? null : Plain.of(reading.words(to)),
                    remarks(reading, statement, lines)));
        }
        return all;
    }

    /** {@code s3} is called 3; any other id is called as it is. */
    static String number(String id) {
        boolean plain =
                id.length() > 1 && id.charAt(0) == 's' && id.chars().skip(1).allMatch(Character::isDigit);
        return plain ? id.substring(1) : id;
    }

    static List<String> words(Reading reading, List<Span> spans) {
        return spans.stream().map(s -> Plain.of(reading.words(s))).toList();
    }

    private static NavigableMap<Integer, Moment> moments(Reading reading) {
        NavigableMap<Integer, Moment> moments = new TreeMap<>();
        reading.findings().moments().forEach(m -> moments.put(m.span().start(), m));
        return moments;
    }

    private static @Nullable String said(Reading reading, Statement statement, NavigableMap<Integer, Moment> moments) {
        Span span = statement.moment();
        if (span == null) {
            return null;
        }
        String words = Plain.of(reading.words(span));
        Map.Entry<Integer, Moment> last = moments.lowerEntry(span.end());
        boolean found = last != null && last.getValue().span().overlaps(span);
        return found ? words + " (" + When.of(last.getValue()) + ")" : words;
    }

    private static List<String> remarks(Reading reading, Statement statement, LineCount lines) {
        List<String> remarks = new ArrayList<>();
        if (statement.inferred()) {
            remarks.add("attribution inferred, not told by words of its own");
        }
        if (statement.damaged()) {
            remarks.add("content lies in damaged text: kept word for word, nothing derived");
        }
        if (statement.act() == Act.CONCEDE) {
            remarks.add("conceded by the one who says it");
        }
        if (statement.polarity() == Polarity.DENIED && statement.act() != Act.DENY) {
            remarks.add("its content is denied");
        }
        source(reading, statement, remarks);
        for (Wording again : statement.repeats()) {
            remarks.add("said again in line " + lines.at(again.extent()) + ", counted once");
        }
        return remarks;
    }

    private static void source(Reading reading, Statement statement, List<String> remarks) {
        Source source = statement.source();
        String words = String.join(" … ", words(reading, statement.wording().source()));
        String name = source.name() == null ? "" : Plain.of(source.name());
        boolean other = !words.isEmpty() && !name.isEmpty() && !words.equals(name);
        String read = other ? "“" + words + "” read as " + name + " by " : "source resolved by ";
        switch (source.resolution()) {
            case NAMED -> {}
            case SHORT_NAME -> {
                if (other) {
                    remarks.add(read + "its short name");
                }
            }
            case TITLE -> remarks.add(read + "title");
            case PRONOUN -> remarks.add(read + "pronoun");
            case CARRIED_OVER -> remarks.add("source carried over from the words before");
            case UNRESOLVED -> remarks.add("source: " + Terms.source(source.kind()));
        }
    }
}
