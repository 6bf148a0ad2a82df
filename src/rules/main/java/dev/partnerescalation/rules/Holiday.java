package dev.partnerescalation.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A rule that names one public holiday in each year in which the law has it. */
@FunctionalInterface
interface Holiday {

    /** The day in this year, or empty if the law did not have it then. */
    Optional<LocalDate> in(int year);

    /** The same day every year. */
    static Holiday on(int month, int day) {
        return year -> Optional.of(LocalDate.of(year, month, day));
    }

    /** So many days after (before, if negative) Easter Sunday. */
    static Holiday easter(int days) {
        return year -> Optional.of(easterSunday(year).plusDays(days));
    }

    /** A day that an act declared for one year only. */
    static Holiday once(int year, int month, int day) {
        return on(month, day).since(year).until(year);
    }

    /** The Wednesday before 23 November (Buss- und Bettag). */
    static Holiday repentanceDay() {
        return year -> Optional.of(LocalDate.of(year, 11, 23).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY)));
    }

    /** This day, or the Saturday before it if it falls on a Sunday. */
    static Holiday notOnSunday(MonthDay day) {
        return year -> Optional.of(day.atYear(year))
                .map(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.minusDays(1) : date);
    }

    /** The same holiday, from this year on. */
    default Holiday since(int first) {
        return year -> year < first ? Optional.empty() : in(year);
    }

    /** The same holiday, up to and including this year. */
    default Holiday until(int last) {
        return year -> year > last ? Optional.empty() : in(year);
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the anonymous algorithm of Nature (20 April 1876) as given in J. Meeus,
     * Astronomical Algorithms, chapter 8. The letters are the published ones.
     */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int march = h + l - 7 * m + 22;
        return LocalDate.of(year, 3, 1).plusDays(march - 1);
    }
}
