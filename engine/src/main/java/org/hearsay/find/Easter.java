package org.hearsay.find;

import java.time.LocalDate;

/** The day that the movable feasts of the Western churches are counted from. */
final class Easter {

    private Easter() {}

    /** Easter Sunday of {@code year} in the Gregorian calendar, by the anonymous algorithm of 1876. */
    static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
