package org.hearsay.desk.serve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.desk.draw.Stretch;
import org.hearsay.desk.draw.Timeline;
import org.hearsay.desk.ledger.Card;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Citation;
import org.hearsay.model.Moment;
import org.hearsay.model.Moment.Precision;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Moments of a story on a line; what is unresolved stands apart and is never placed. */
final class TimelineView {

    private static final int NARROW = 344;
    private static final int WIDE = 860;
    private static final int ROWS = 40;
    /** Days before the first and behind the last day of publication that are still drawn. */
    private static final int BEFORE = 21;

    private static final int BEHIND = 60;

    /**
     * A moment that reports tell of.
     *
     * @param when words that name it
     * @param window its days, or why there are none
     * @param what the sentence that it stands in
     * @param link to the words
     * @param reports how many, in words
     */
    record Row(String when, String window, String what, String link, String reports) {}

    /** All moments: those that are drawn, those too far off, those without a place. */
    record Line(String wide, String narrow, List<Row> drawn, List<Row> far, List<Row> unresolved, int more) {}

    private static final class Found {

        private final Moment moment;
        private final Set<String> when = new LinkedHashSet<>();
        private final Set<String> reports = new TreeSet<>();
        private final String what;
        private final String link;

        Found(Moment moment, String what, String link) {
            this.moment = moment;
            this.what = what;
            this.link = link;
        }
    }

    private final Words words;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    TimelineView(Story story, Words words) {
        this.words = words;
        List<LocalDate> days = story.reports().stream()
                .map(Card::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        this.first = days.isEmpty() ? null : days.get(0).minusDays(BEFORE);
        this.last = days.isEmpty() ? null : days.get(days.size() - 1).plusDays(BEHIND);
    }

    Line line(List<Reading> readings) {
        Map<Object, Found> found = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (Moment moment : reading.findings().moments()) {
                if (told(moment) && body(reading, moment.span())) {
                    add(found, reading, moment);
                }
            }
        }
        List<Found> near = new ArrayList<>();
        List<Row> far = new ArrayList<>();
        List<Row> unresolved = new ArrayList<>();
        found.values().stream()
                .sorted(Comparator.comparing(TimelineView::order))
                .forEach(f -> {
                    if (!f.moment.resolved()) {
                        unresolved.add(row(f));
                    } else if (near(f.moment)) {
                        near.add(f);
                    } else {
                        far.add(row(f));
                    }
                });
        return drawn(near, far, unresolved);
    }

    private Line drawn(List<Found> near, List<Row> far, List<Row> unresolved) {
        List<Found> shown = near.subList(0, Math.min(ROWS, near.size()));
        List<Stretch> stretches = shown.stream().map(this::stretch).toList();
        List<LocalDate> days = shown.stream()
                .flatMap(f -> java.util.stream.Stream.of(f.moment.from(), until(f.moment)))
                .filter(Objects::nonNull)
                .map(LocalDateTime::toLocalDate)
                .sorted()
                .toList();
        String wide = "";
        String narrow = "";
        if (!days.isEmpty()) {
            LocalDate from = days.get(0);
            LocalDate until = days.get(days.size() - 1);
            wide = Timeline.of("tw", stretches, from, until, WIDE, words::get);
            narrow = Timeline.of("tn", stretches, from, until, NARROW, words::get);
        }
        return new Line(
                wide, narrow, shown.stream().map(this::row).toList(), far, unresolved, near.size() - shown.size());
    }

    /** Amounts of time and what comes again and again have no place on a line. */
    private static boolean told(Moment moment) {
        return (moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME)
                && moment.precision() != Precision.AMOUNT;
    }

    private static boolean body(Reading reading, Span span) {
        return reading.passages().stream()
                .filter(p -> p.span().contains(span.start()))
                .map(Passage::part)
                .allMatch(p -> p == Part.BODY || p == Part.HEADLINE || p == Part.HEADING);
    }

    private void add(Map<Object, Found> found, Reading reading, Moment moment) {
        String when = reading.words(moment.span());
        Object key = moment.resolved()
                ? List.of(String.valueOf(moment.from()), String.valueOf(moment.until()))
                : List.of(when.toLowerCase(java.util.Locale.ROOT), reading.language());
        Found one = found.computeIfAbsent(key, k -> {
            Span sentence = StoryReadings.sentence(reading, moment.span());
            return new Found(
                    moment,
                    reading.words(sentence),
                    StoryLinks.words(new Citation(reading.report().id(), moment.span()), null));
        });
        one.when.add(when);
        one.reports.add(reading.report().id());
    }

    private static String order(Found found) {
        LocalDateTime from = found.moment.from() == null ? found.moment.until() : found.moment.from();
        return from == null ? "~" : from + " " + found.moment.until();
    }

    private boolean near(Moment moment) {
        LocalDateTime from = moment.from();
        LocalDateTime until = moment.until();
        return first == null
                || last == null
                || ((from == null || !from.isBefore(first.atStartOfDay()))
                        && (until == null || !until.isAfter(last.plusDays(1).atStartOfDay()))
                        && (from != null || until != null && until.isAfter(first.atStartOfDay())));
    }

    private static @Nullable LocalDateTime until(Moment moment) {
        return moment.until() == null ? null : moment.until().minusNanos(1);
    }

    private Stretch stretch(Found found) {
        return new Stretch(
                String.join(" · ", found.when) + " (" + window(found.moment) + ")",
                words.count("reports", found.reports.size()) + ": " + found.what,
                found.link,
                found.moment.from(),
                found.moment.until(),
                found.moment.precision() == Precision.FUZZY || found.moment.modifier() != null);
    }

    private Row row(Found found) {
        return new Row(
                String.join(" · ", found.when),
                window(found.moment),
                found.what,
                found.link,
                words.count("reports", found.reports.size()));
    }

    /** The window in days that are all inside it, or why there is none. */
    private String window(Moment moment) {
        LocalDateTime from = moment.from();
        LocalDateTime until = until(moment);
        if (from == null && until == null) {
            return words.term("anchor", moment.anchor());
        }
        if (from == null || until == null) {
            return words.get(from == null ? "day.until" : "day.from", from == null ? day(until) : day(from));
        }
        String first = day(from);
        String last = day(until);
        return first.equals(last) ? first : words.get("days.span", first, last);
    }

    private static String day(@Nullable LocalDateTime time) {
        return time == null ? "" : time.toLocalDate().toString();
    }
}
