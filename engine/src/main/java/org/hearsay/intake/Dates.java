package org.hearsay.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Points in time as feeds, mail and news formats write them. */
final class Dates {

    /** The first newspaper; files write 0001-01-01 for no date. */
    private static final int FIRST_NEWSPAPER = 1605;
    /** Abbreviations of months in mail (RFC 5322), which are the same whatever the language of the mail. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Hours from Greenwich of the zones that mail names (RFC 822, section 5.1). */
    private static final Map<String, Integer> ZONES = Map.of(
            "ut", 0, "gmt", 0, "utc", 0, "z", 0, "est", -5, "edt", -4, "cst", -6, "cdt", -5, "mst", -7, "pst", -8);

    private Dates() {}

    /** A day as it was written, and the instant if a zone stands beside it. */
    record Written(LocalDate day, @Nullable Instant instant) {}

    /** The instant of an ISO time with a zone; null for anything else. */
    static @Nullable Instant instant(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value.strip().replace(' ', 'T');
        int length = text.length();
        boolean short4 = length > 5 && "+-".indexOf(text.charAt(length - 5)) >= 0 && text.indexOf(':', length - 5) < 0;
        try {
            return OffsetDateTime.parse(
                            short4 ? text.substring(0, length - 2) + ':' + text.substring(length - 2) : text)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What an ISO date or time says, or one in the form of mail; null if it is neither. */
    static @Nullable Written of(@Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (text.length() >= 8 && text.length() < 60) {
            try {
                Written written = Character.isDigit(text.charAt(0)) && text.indexOf(' ') != 1 && text.indexOf(' ') != 2
                        ? iso(text)
                        : mail(text);
                return written == null || written.day().getYear() < FIRST_NEWSPAPER ? null : written;
            } catch (DateTimeException | NumberFormatException e) {
                return null;
            }
        }
        return null;
    }

    private static Written iso(String text) {
        boolean basic = text.chars().limit(8).allMatch(c -> c >= '0' && c <= '9');
        LocalDate day = basic
                ? LocalDate.of(
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 4, 6, 10),
                        Integer.parseInt(text, 6, 8, 10))
                : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        return new Written(day, instant(basic ? expanded(text) : text));
    }

    /** {@code 20310506T080000Z} with its dashes and colons. */
    private static String expanded(String text) {
        return text.length() < 15
                ? text
                : text.substring(0, 4)
                        + '-'
                        + text.substring(4, 6)
                        + '-'
                        + text.substring(6, 11)
                        + ':'
                        + text.substring(11, 13)
                        + ':'
                        + text.substring(13);
    }

    /** Such as {@code Tue, 06 May 2031 08:00:00 +0200}. */
    private static @Nullable Written mail(String text) {
        List<String> words = words(text);
        int at = !words.isEmpty() && Character.isLetter(words.get(0).charAt(0)) ? 1 : 0;
        if (words.size() < at + 3) {
            return null;
        }
        String month = words.get(at + 1).toLowerCase(Locale.ROOT);
        int number = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
        if (number < 0) {
            return null;
        }
        int year = Integer.parseInt(words.get(at + 2));
        LocalDate day = LocalDate.of(year < 100 ? 2000 + year : year, number + 1, Integer.parseInt(words.get(at)));
        String time = words.size() > at + 3 ? words.get(at + 3) : "";
        ZoneOffset zone = words.size() > at + 4 ? zone(words.get(at + 4)) : null;
        boolean told = zone != null && time.indexOf(':') > 0;
        Instant instant = told ? day.atTime(LocalTime.parse(time)).toInstant(zone) : null;
        return new Written(day, instant);
    }

    private static @Nullable ZoneOffset zone(String word) {
        Integer named = ZONES.get(word.toLowerCase(Locale.ROOT));
        if (named != null) {
            return ZoneOffset.ofHours(named);
        }
        boolean offset = word.length() == 5 && "+-".indexOf(word.charAt(0)) >= 0;
        return offset ? ZoneOffset.of(word) : null;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[ ,]+", 10)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
