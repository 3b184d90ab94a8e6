package org.hearsay.find;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.hearsay.find.Phrases.Match;
import org.hearsay.model.Moment;
import org.hearsay.model.Moment.Anchor;
import org.hearsay.model.Moment.Precision;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes the value and the window of a moment from its phrase and its {@link Setting}. */
final class Resolver {

    private static final Set<String> PARTS = Set.of("TMO", "TMI", "TAF", "TEV", "TNI", "TDT");
    private static final String DAY = "XXXX-XX-XX";

    /** Rule of a date whose weekday, as written beside it, is another: the date stays as written. */
    private static final String MISMATCH = "time.date.mismatch";

    private final Match<Make> match;
    private final Make make;
    private final Setting setting;
    private final boolean hangs;

    private Resolver(Match<Make> match, Setting setting, boolean hangs) {
        this.match = match;
        this.make = match.rule();
        this.setting = setting;
        this.hangs = hangs;
    }

    /** A value with the type and anchor that go with it. */
    private record Value(Moment.Type type, String text, Anchor anchor) {}

    /**
     * The moment of {@code match}; null where its numbers make no date.
     *
     * @param hangs whether the text goes on with the event that the moment is counted from
     */
    static @Nullable Moment resolve(Match<Make> match, Span span, Setting setting, boolean hangs) {
        Resolver resolver = new Resolver(match, setting, hangs);
        try {
            Value value = resolver.value();
            return value == null ? null : resolver.moment(value, span);
        } catch (DateTimeException | ArithmeticException e) {
            return null; // 31 February, year 0, hour 29: no moment
        }
    }

    private Moment moment(Value value, Span span) {
        LocalDate today = setting.today();
        switch (make.how()) {
            case "rest" -> {
                return made(
                        value,
                        span,
                        start(today),
                        start(today == null ? null : monday(today).plusDays(7)),
                        Precision.PART_OF_WEEK);
            }
            case "recent" -> {
                return made(value, span, null, start(today == null ? null : today.plusDays(1)), Precision.FUZZY);
            }
            case "back" -> {
                Windows.Window window = Windows.of(counted(-1).text());
                Value amount = new Value(Moment.Type.DURATION, value.text, setting.anchor());
                return made(amount, span, window.from(), window.until(), window.precision());
            }
            case "coming" -> {
                return made(value, span, start(today), null, Precision.FUZZY);
            }
            default -> {
                if (value.type == Moment.Type.DURATION || value.type == Moment.Type.SET) {
                    return made(value, span, null, null, Precision.AMOUNT);
                }
                Windows.Window window = Windows.of(value.text);
                return made(value, span, window.from(), window.until(), window.precision());
            }
        }
    }

    private Moment made(
            Value value, Span span, @Nullable LocalDateTime from, @Nullable LocalDateTime until, Precision precision) {
        String rule = disagrees(value.text) ? MISMATCH : make.id();
        return new Moment(span, value.type, value.text, make.modifier(), from, until, precision, value.anchor, rule);
    }

    private boolean disagrees(String text) {
        String weekday = match.value("weekday");
        boolean dated = make.how().equals("date") && weekday != null && match.value("d") != null;
        if (!dated || text.length() < 10 || text.indexOf('X') >= 0) {
            return false;
        }
        return !String.valueOf(
                        LocalDate.parse(text.substring(0, 10)).getDayOfWeek().getValue())
                .equals(weekday);
    }

    private static @Nullable LocalDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay();
    }

    private @Nullable Value value() {
        return switch (make.how()) {
            case "date" -> date();
            case "day" -> day(make.number(0));
            case "weekday" -> weekday(make.argument(0, "near"));
            case "month" -> month(make.argument(0, "near"));
            case "unit" -> shifted(make.number(0), unit(1));
            case "rest" -> shifted(0, "W");
            case "ago" -> counted(-1);
            case "ahead" -> counted(1);
            case "back" -> duration();
            case "before" -> told(-1);
            case "after" -> told(1);
            case "same" -> same();
            case "amount" -> duration();
            case "amountmin" ->
                new Value(Moment.Type.DURATION, "PT" + count() + "M" + value(number("min")) + "S", Anchor.ABSOLUTE);
            case "recent", "coming" -> vague();
            case "set" -> set();
            case "ref" ->
                new Value(
                        Moment.Type.DATE,
                        make.argument(0, "PRESENT_REF"),
                        setting.quoted() ? Anchor.UTTERANCE : Anchor.ABSOLUTE);
            case "year" -> year();
            case "fixedyear" -> new Value(Moment.Type.DATE, make.argument(0, ""), Anchor.ABSOLUTE);
            case "decade" -> decade();
            case "century" -> century();
            case "season" -> season(make.argument(0, "near"));
            case "quarter" -> quarter(make.argument(0, "Q"));
            case "weekof" -> weekOf();
            case "weekend" -> weekend(make.number(0));
            case "clock" -> clock();
            case "part" -> part();
            case "fixed" -> feast();
            case "nth" -> nth();
            case "easter" -> easter(make.number(0));
            case "period" -> period(make.number(0));
            case "yearago" -> yearAgo();
            case "quarterended" -> quarterEnded();
            case "setmonth" ->
                new Value(Moment.Type.SET, "XXXX-" + two(value(number("fullmonth", "month"))), Anchor.ABSOLUTE);
            default -> throw new IllegalStateException(make.id() + ": unknown way " + make.how());
        };
    }

    // ---- days

    private Value date() {
        Integer year = yearSlot();
        Integer month = number("month", "mm");
        Integer day = number("d");
        LocalDate today = setting.today();
        if (year != null && month != null) {
            String text = day == null
                    ? text(year, month)
                    : LocalDate.of(year, month, day).toString();
            return dayOrPart(text, Anchor.ABSOLUTE);
        }
        if (today == null) {
            String unknown = "XXXX-" + (month == null ? "XX" : two(month)) + (day == null ? "" : "-" + two(day));
            return dayOrPart(unknown, setting.anchor());
        }
        LocalDate found = month == null ? nearestDay(today, value(day)) : nearest(today, month, value(day));
        return dayOrPart(found.toString(), setting.anchor());
    }

    /**
     * The year whose date lies nearest to the day of publication: reports seldom look further without naming the year.
     * Where nothing points ahead, what is past is twice as near.
     */
    private LocalDate nearest(LocalDate today, int month, int day) {
        LocalDate best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            boolean leap = month != 2 || day != 29 || java.time.Year.isLeap(year);
            LocalDate candidate = leap ? LocalDate.of(year, month, day) : null;
            if (candidate != null && (best == null || far(today, candidate) < far(today, best))) {
                best = candidate;
            }
        }
        if (best == null) {
            throw new DateTimeException("no such day near " + today);
        }
        return best;
    }

    private LocalDate nearestDay(LocalDate today, int day) {
        LocalDate here = today.withDayOfMonth(Math.min(day, today.lengthOfMonth()));
        if (setting.future() && here.isBefore(today)) {
            return here.plusMonths(1);
        }
        return !setting.future() && here.isAfter(today.plusDays(15)) ? here.minusMonths(1) : here;
    }

    private long far(LocalDate today, LocalDate day) {
        return distance(today, day) * (day.isAfter(today) && !setting.future() ? 2 : 1);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private Value day(int shift) {
        LocalDate today = setting.today();
        return dayOrPart(today == null ? DAY : today.plusDays(shift).toString(), setting.anchor());
    }

    private Value weekday(String which) {
        int wanted = value(number("weekday", "dayprtTMO", "dayprtTMI", "dayprtTAF", "dayprtTEV", "dayprtTNI"));
        LocalDate today = setting.today();
        if (today == null) {
            return dayOrPart("XXXX-WXX-" + wanted, setting.anchor());
        }
        int back = Math.floorMod(today.getDayOfWeek().getValue() - wanted, 7);
        LocalDate past = today.minusDays(back);
        LocalDate coming = back == 0 ? today : past.plusDays(7);
        LocalDate found =
                switch (which) {
                    case "last" -> back == 0 ? past.minusDays(7) : past;
                    case "next" -> back == 0 ? today.plusDays(7) : coming;
                    case "before" -> (setting.future() ? coming : past).minusDays(1);
                    case "week" -> monday(today).plusDays(wanted - 1L + 7L * make.number(1));
                    default -> setting.future() ? coming : past;
                };
        return dayOrPart(found.toString(), setting.anchor());
    }

    private Value dayOrPart(String day, Anchor anchor) {
        String part = partOfDay();
        return part == null
                ? new Value(Moment.Type.DATE, day, anchor)
                : new Value(Moment.Type.TIME, day + part, anchor);
    }

    /** Early in the week a report that looks back means the weekend that was. */
    private Value weekend(int by) {
        LocalDate today = setting.today();
        boolean passed = by == 0
                && today != null
                && !setting.future()
                && today.getDayOfWeek().getValue() <= DayOfWeek.THURSDAY.getValue();
        int weeks = passed ? -1 : by;
        return new Value(
                Moment.Type.DATE,
                today == null ? "XXXX-WXX-WE" : week(today.plusWeeks(weeks)) + "-WE",
                setting.anchor());
    }

    /** The week that a day lies in. */
    private Value weekOf() {
        Value day = date();
        boolean unknown = day.text().indexOf('X') >= 0;
        String text = unknown ? "XXXX-WXX" : week(LocalDate.parse(day.text()));
        return new Value(Moment.Type.DATE, text, day.anchor());
    }

    private Value feast() {
        int month = make.number(0);
        int day = make.number(1);
        return feast(year -> LocalDate.of(year, month, day), two(month) + "-" + two(day));
    }

    /** A feast on the nth weekday of a month. */
    private Value nth() {
        int month = make.number(0);
        DayOfWeek weekday = DayOfWeek.of(make.number(1));
        int count = make.number(2);
        return feast(
                year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday)),
                two(month) + "-XX");
    }

    private Value easter(int days) {
        return feast(year -> Easter.sunday(year).plusDays(days), "XX-XX");
    }

    /** A feast of the year named with it, else the one nearest to the day of publication. */
    private Value feast(IntFunction<LocalDate> inYear, String unknown) {
        Integer named = yearSlot();
        if (named != null) {
            return dayOrPart(inYear.apply(named).toString(), Anchor.ABSOLUTE);
        }
        LocalDate today = setting.today();
        if (today == null) {
            return dayOrPart("XXXX-" + unknown, setting.anchor());
        }
        LocalDate best = inYear.apply(today.getYear());
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            LocalDate candidate = inYear.apply(year);
            best = far(today, candidate) < far(today, best) ? candidate : best;
        }
        return dayOrPart(best.toString(), setting.anchor());
    }

    // ---- longer units

    private Value month(String which) {
        int wanted = value(number("month", "fullmonth"));
        Integer named = yearSlot();
        if (named != null) {
            return new Value(Moment.Type.DATE, text(named, wanted), Anchor.ABSOLUTE);
        }
        LocalDate today = setting.today();
        if (today == null) {
            return new Value(Moment.Type.DATE, "XXXX-" + two(wanted), setting.anchor());
        }
        int year = today.getYear();
        int here = today.getMonthValue();
        int found =
                switch (which) {
                    case "last" -> wanted < here ? year : year - 1;
                    case "next" -> wanted > here ? year : year + 1;
                    case "this" -> year;
                    case "ofnext" -> year + 1;
                    case "oflast" -> year - 1;
                    default -> nearYear(year, wanted, here);
                };
        return new Value(Moment.Type.DATE, text(found, wanted), setting.anchor());
    }

    /** Year of a bare month: by the tense, and where nothing tells, the nearer one, what is past counting as twice as near. */
    private int nearYear(int year, int wanted, int here) {
        int ahead = Math.floorMod(wanted - here, 12);
        boolean coming = setting.future() || (setting.looks() == Tense.Sign.NONE && 3 * ahead < 12 && ahead > 0);
        int past = wanted <= here ? year : year - 1;
        return coming ? (wanted >= here ? year : year + 1) : past;
    }

    /** The unit itself, as "this week", shifted by {@code by}. */
    private Value shifted(int by, String unit) {
        return relative(setting.today(), by, unit, setting.anchor());
    }

    private Value relative(@Nullable LocalDate from, int by, String unit, Anchor anchor) {
        if (from == null) {
            return new Value(Moment.Type.DATE, unknown(unit), anchor);
        }
        String text =
                switch (unit) {
                    case "D" -> from.plusDays(by).toString();
                    case "W" -> week(from.plusWeeks(by));
                    case "WE" -> week(from.plusWeeks(by)) + "-WE";
                    case "M" ->
                        text(from.plusMonths(by).getYear(), from.plusMonths(by).getMonthValue());
                    case "Q" ->
                        from.plusMonths(3L * by).getYear() + "-Q"
                                + from.plusMonths(3L * by).get(IsoFields.QUARTER_OF_YEAR);
                    case "Y" -> four(from.getYear() + by);
                    case "DE" -> four(from.getYear() + 10 * by).substring(0, 3);
                    case "CE" -> four(from.getYear() + 100 * by).substring(0, 2);
                    case "TH", "TM", "TS" -> from.toString();
                    default -> throw new IllegalStateException(make.id() + ": unknown unit " + unit);
                };
        return new Value(Moment.Type.DATE, text, anchor);
    }

    private static String unknown(String unit) {
        return switch (unit) {
            case "W" -> "XXXX-WXX";
            case "WE" -> "XXXX-WXX-WE";
            case "M" -> "XXXX-XX";
            case "Q" -> "XXXX-QX";
            case "Y" -> "XXXX";
            case "DE" -> "XXX";
            case "CE" -> "XX";
            default -> DAY;
        };
    }

    /** A number of units before or after the day of publication: "two weeks ago". */
    private Value counted(int sign) {
        return countedFrom(setting.today(), sign, setting.anchor());
    }

    /** A number of units before or after what the text told last: "two days later". */
    private Value told(int sign) {
        if (hangs && make.argument(3, "").equals("amount")) {
            return new Value(Moment.Type.DURATION, duration(count(), unit(1)), Anchor.TEXT);
        }
        Value day = countedFrom(setting.mentioned(), sign, Anchor.TEXT);
        return partOfDay() == null ? day : dayOrPart(day.text(), Anchor.TEXT);
    }

    private Value countedFrom(@Nullable LocalDate from, int sign, Anchor anchor) {
        String unit = unit(1);
        String count = count();
        if (count.equals("X") || count.indexOf('.') >= 0) {
            return new Value(Moment.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF", anchor);
        }
        int number = Math.toIntExact(Math.min(Long.parseLong(count), 100_000L));
        if (!make.argument(2, "").equals("fine")) {
            return relative(from, sign * number, unit, anchor);
        }
        LocalDate day = from == null || !unit.equals("M") ? from : from.plusMonths((long) sign * number);
        int days = unit.equals("W") ? sign * number * 7 : 0;
        return unit.equals("W") || unit.equals("M")
                ? relative(day, days, "D", anchor)
                : relative(from, sign * number, unit, anchor);
    }

    private Value same() {
        LocalDate day = setting.mentioned();
        return dayOrPart(day == null ? DAY : day.toString(), Anchor.TEXT);
    }

    private Value year() {
        Integer year = yearSlot();
        return new Value(Moment.Type.DATE, four(value(year)), Anchor.ABSOLUTE);
    }

    private @Nullable Value decade() {
        Integer year = yearSlot();
        Integer tens = number("tens");
        if (year != null) {
            return new Value(Moment.Type.DATE, four(year).substring(0, 3), Anchor.ABSOLUTE);
        }
        return tens == null ? null : new Value(Moment.Type.DATE, "19" + tens / 10, Anchor.ABSOLUTE);
    }

    private Value century() {
        int century = value(number("roman", "ord", "d"));
        return new Value(Moment.Type.DATE, two(century - 1), Anchor.ABSOLUTE);
    }

    private Value season(String which) {
        String season = match.value("season");
        Integer year = yearSlot();
        if (year != null) {
            return new Value(Moment.Type.DATE, four(year) + "-" + season, Anchor.ABSOLUTE);
        }
        LocalDate today = setting.today();
        if (today == null) {
            return new Value(Moment.Type.DATE, "XXXX-" + season, setting.anchor());
        }
        int shift =
                switch (which) {
                    case "last" -> seasonPassed(today, season) ? 0 : -1;
                    case "next" -> nextSeason(today, season);
                    case "near" -> nearSeason(today, season);
                    default -> 0;
                };
        return new Value(Moment.Type.DATE, four(today.getYear() + shift) + "-" + season, setting.anchor());
    }

    /** Whether this year's {@code season} is over. */
    private static boolean seasonPassed(LocalDate today, @Nullable String season) {
        return today.getMonthValue() > begins(season) + 2;
    }

    /** Years to the next {@code season}: none while this year's has not begun. */
    private static int nextSeason(LocalDate today, @Nullable String season) {
        return today.getMonthValue() < begins(season) ? 0 : 1;
    }

    /** Years to the {@code season} that the tense points to: one that has not begun cannot be told of. */
    private int nearSeason(LocalDate today, @Nullable String season) {
        if (setting.future()) {
            return seasonPassed(today, season) ? 1 : 0;
        }
        return today.getMonthValue() < begins(season) ? -1 : 0;
    }

    /** First month of a season, as meteorologists count. */
    private static int begins(@Nullable String season) {
        return season == null ? 12 : season.equals("SP") ? 3 : season.equals("SU") ? 6 : season.equals("FA") ? 9 : 12;
    }

    private Value quarter(String kind) {
        int nth = value(number("ord", "n"));
        Integer year = yearSlot();
        LocalDate today = setting.today();
        if (year != null) {
            return new Value(Moment.Type.DATE, four(year) + "-" + kind + nth, Anchor.ABSOLUTE);
        }
        if (today == null) {
            return new Value(Moment.Type.DATE, "XXXX-" + kind + nth, setting.anchor());
        }
        int length = kind.equals("Q") ? 3 : 6;
        boolean ahead = today.getMonthValue() < (nth - 1) * length + 1 && !setting.future();
        int found = today.getYear() + (make.arguments().size() > 1 ? make.number(1) : ahead ? -1 : 0);
        return new Value(Moment.Type.DATE, four(found) + "-" + kind + nth, setting.anchor());
    }

    /** "The quarter": the one that the report is about, else the last that was over, with {@code years} added. */
    private Value period(int years) {
        Integer named = yearSlot();
        LocalDate today = setting.today();
        String focus = setting.focus();
        if (focus == null && today != null) {
            boolean running =
                    setting.future() && years == 0 && make.argument(1, "").isEmpty();
            LocalDate within = running ? today : today.minusMonths(3);
            focus = four(within.getYear()) + "-Q" + within.get(IsoFields.QUARTER_OF_YEAR);
        }
        if (focus == null || focus.charAt(0) == 'X') {
            return new Value(Moment.Type.DATE, "XXXX-QX", setting.anchor());
        }
        int year = named != null ? named : Integer.parseInt(focus.substring(0, 4)) + years;
        Anchor anchor = setting.focus() == null ? setting.anchor() : Anchor.TEXT;
        return new Value(Moment.Type.DATE, four(year) + focus.substring(4), anchor);
    }

    /** The quarter that ended on the day named with it. */
    private Value quarterEnded() {
        Value day = date();
        boolean unknown = day.text().indexOf('X') >= 0;
        LocalDate end = unknown ? LocalDate.EPOCH : LocalDate.parse(day.text());
        String text = unknown ? "XXXX-QX" : four(end.getYear()) + "-Q" + end.get(IsoFields.QUARTER_OF_YEAR);
        return new Value(Moment.Type.DATE, text, day.anchor());
    }

    /** "A year ago" in a report on a quarter compares with that quarter a year before. */
    private Value yearAgo() {
        String focus = setting.focus();
        if (focus != null && focus.charAt(0) != 'X') {
            return period(-1);
        }
        LocalDate from = make.argument(0, "").equals("told") ? setting.mentioned() : null;
        return from == null ? shifted(-1, "Y") : relative(from, -1, "Y", Anchor.TEXT);
    }

    // ---- hours

    private Value clock() {
        int hour = make.arguments().isEmpty() ? value(number("h")) : make.number(0);
        Integer minute = number("min");
        String half = match.value("half");
        if ("pm".equals(half) && hour < 12) {
            hour += 12;
        } else if ("am".equals(half) && hour == 12) {
            hour = 0;
        }
        String time = "T" + two(hour) + ":" + two(minute == null ? 0 : minute);
        if (match.value("weekday") != null || match.value("month") != null || match.value("near") != null) {
            Value day = match.value("weekday") != null && match.value("d") == null ? weekday("near") : clockDay();
            return new Value(Moment.Type.TIME, day.text() + time, day.anchor());
        }
        LocalDate named = setting.here();
        LocalDate day = named != null && !setting.quoted()
                ? named.plusDays(setting.night() && hour < 12 ? 1 : 0)
                : setting.today();
        String date = day == null ? DAY : day.toString();
        Anchor anchor = named != null && !setting.quoted() ? Anchor.TEXT : setting.anchor();
        return new Value(Moment.Type.TIME, date + time, anchor);
    }

    private Value clockDay() {
        String near = match.value("near");
        return near == null ? date() : day(Integer.parseInt(near));
    }

    private Value part() {
        LocalDate named = setting.here();
        LocalDate day = named != null && !setting.quoted() ? named : setting.today();
        Anchor anchor = day != null && day.equals(named) ? Anchor.TEXT : setting.anchor();
        return new Value(Moment.Type.TIME, (day == null ? DAY : day.toString()) + partOfDay(), anchor);
    }

    // ---- amounts

    private Value duration() {
        String unit = unit(1);
        String text = duration(count(), unit);
        if (make.argument(2, "").equals("half")) {
            String half = half(unit);
            String found = half.isEmpty() ? duration(count() + ".5", unit) : text + half;
            return new Value(Moment.Type.DURATION, found, Anchor.ABSOLUTE);
        }
        String second = match.value("unit", 1);
        String more = match.value("n", 1);
        if (second != null && more != null) {
            String joined = duration(more, second).substring(1);
            text += text.indexOf('T') >= 0 ? joined.replace("T", "") : joined;
        }
        return new Value(Moment.Type.DURATION, text, Anchor.ABSOLUTE);
    }

    /** Some units behind or ahead; the rule may ask for a bare reference instead of an amount. */
    private Value vague() {
        String reference = make.argument(1, "");
        return reference.endsWith("_REF")
                ? new Value(Moment.Type.DATE, reference, setting.anchor())
                : new Value(Moment.Type.DURATION, duration("X", unit(0)), setting.anchor());
    }

    /** What "and a half" adds to a unit, in the next smaller one. */
    private static String half(String unit) {
        return switch (unit) {
            case "D" -> "T12H";
            case "TH" -> "30M";
            case "TM" -> "30S";
            case "Y" -> "6M";
            default -> "";
        };
    }

    private static String duration(String count, String unit) {
        return unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
    }

    private Value set() {
        if (make.argument(1, "").equals("one")) {
            return new Value(Moment.Type.SET, duration("1", unit(0)), Anchor.ABSOLUTE);
        }
        String weekday = match.value("weekday") == null ? match.value("habit") : match.value("weekday");
        String part = partOfDay();
        String unit = match.value("unit");
        String text = weekday != null
                ? "XXXX-WXX-" + weekday + (part == null ? "" : part)
                : part != null ? DAY + part : duration(count(), unit == null ? make.argument(0, "D") : unit);
        return new Value(Moment.Type.SET, text, Anchor.ABSOLUTE);
    }

    // ---- slots

    /** Part of the day: slot, or last argument of the rule. */
    private @Nullable String partOfDay() {
        String slot = match.value("part");
        String other = slot == null ? match.value("spart") : slot;
        int last = make.arguments().size() - 1;
        boolean given = last >= 0 && PARTS.contains(make.arguments().get(last));
        return given ? make.arguments().get(last) : other;
    }

    /** Number of units: argument of the rule, or slot; 1 if neither. */
    private String count() {
        String given = make.argument(0, "n");
        if (!given.equals("n") && (given.equals("X") || Character.isDigit(given.charAt(0)))) {
            return given;
        }
        String slot = match.value("n");
        return slot == null ? "1" : slot;
    }

    private String unit(int argument) {
        String one = match.value("unit");
        String slot = one == null ? match.value("many") : one;
        String given = make.argument(argument, "");
        boolean code = !given.isEmpty() && Character.isUpperCase(given.charAt(0));
        return code ? given : slot == null ? "D" : slot;
    }

    private @Nullable Integer yearSlot() {
        Integer year = number("y");
        Integer two = number("yy");
        return year != null ? year : two == null ? null : Integer.valueOf(two + (two < 50 ? 2000 : 1900));
    }

    private @Nullable Integer number(String... names) {
        for (String name : names) {
            String value = match.value(name);
            if (value != null) {
                return Integer.valueOf(value);
            }
        }
        return null;
    }

    private int value(@Nullable Integer number) {
        if (number == null) {
            throw new IllegalStateException(make.id() + ": the pattern lacks a slot that its value needs");
        }
        return number;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    private static String week(LocalDate day) {
        return four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String text(int year, int month) {
        return four(year) + "-" + two(month);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String four(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
