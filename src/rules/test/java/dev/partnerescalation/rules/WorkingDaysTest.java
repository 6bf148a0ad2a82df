package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import org.junit.Test;

public final class WorkingDaysTest {

    @Test
    public void countingStartsOnTheDayAfter() {
        assertAfter(HolidayCalendar.NONE, "2026-11-16", 0, "2026-11-16");
        assertAfter(HolidayCalendar.NONE, "2026-11-16", 1, "2026-11-17");
        assertAfter(HolidayCalendar.NONE, "2026-11-16", 4, "2026-11-20");
    }

    @Test
    public void weekendsDoNotCountWhereverOneStarts() {
        assertAfter(HolidayCalendar.NONE, "2026-11-16", 5, "2026-11-23");
        assertAfter(HolidayCalendar.NONE, "2026-11-20", 1, "2026-11-23");
        assertAfter(HolidayCalendar.NONE, "2026-11-21", 1, "2026-11-23");
        assertAfter(HolidayCalendar.NONE, "2026-11-22", 1, "2026-11-23");
        assertAfter(HolidayCalendar.NONE, "2026-11-16", 60, "2027-02-08");
    }

    @Test
    public void holidaysOfTheCalendarDoNotCount() {
        assertAfter(HolidayCalendar.NONE, "2026-11-17", 1, "2026-11-18");
        assertAfter(HolidayCalendar.DE_SN, "2026-11-17", 1, "2026-11-19");
        assertAfter(HolidayCalendar.NL, "2026-05-04", 1, "2026-05-06");
        assertAfter(HolidayCalendar.BE, "2026-12-24", 1, "2026-12-28");
        assertAfter(HolidayCalendar.AT, "2026-12-31", 3, "2027-01-07");
    }

    @Test
    public void theTurnOfTheYearIsNoObstacle() {
        assertAfter(HolidayCalendar.DE, "2026-12-31", 1, "2027-01-04");
    }

    @Test
    public void daysAreNotCountedBackwards() {
        assertThrows(
                IllegalArgumentException.class, () -> new WorkingDays(HolidayCalendar.NONE).after(LocalDate.EPOCH, -1));
    }

    private static void assertAfter(HolidayCalendar calendar, String start, int days, String expected) {
        assertThat(new WorkingDays(calendar).after(LocalDate.parse(start), days))
                .isEqualTo(LocalDate.parse(expected));
    }
}
