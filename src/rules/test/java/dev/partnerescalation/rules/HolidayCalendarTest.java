package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

public final class HolidayCalendarTest {

    /** Jollyday is kept by others from other sources. Sundays are left out there, because ours leaves them out. */
    @Test
    public void allCalendarsAgreeWithJollydayFrom2000To2040() {
        for (HolidayCalendar calendar : HolidayCalendar.values()) {
            if (calendar == HolidayCalendar.NONE) {
                continue;
            }
            for (int year = 2000; year <= 2040; year++) {
                assertWithMessage("%s %s", calendar.key(), year)
                        .that(withoutSundays(calendar.in(year)))
                        .isEqualTo(withoutSundays(jollyday(calendar, year)));
            }
        }
    }

    @Test
    public void easterIsRightForCenturies() {
        for (int year = 2041; year <= 2500; year++) {
            assertWithMessage("%s", year)
                    .that(withoutSundays(HolidayCalendar.BE.in(year)))
                    .isEqualTo(withoutSundays(jollyday(HolidayCalendar.BE, year)));
        }
    }

    @Test
    public void germanStatesHaveTheDaysThatTheirLawsName() {
        assertDays(
                HolidayCalendar.DE_BY, 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26");
        assertDays(HolidayCalendar.DE_SN, 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26");
        assertDays(
                HolidayCalendar.DE_SL, 2026, "01-01 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26");
        assertDays(HolidayCalendar.DE, 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26");
    }

    @Test
    public void neighboursHaveTheDaysThatTheirLawsName() {
        assertDays(HolidayCalendar.NL, 2026, "01-01 04-06 04-27 05-05 05-14 05-25 12-25 12-26");
        assertDays(HolidayCalendar.BE, 2026, "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25");
        assertDays(
                HolidayCalendar.AT,
                2026,
                "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26");
        assertDays(HolidayCalendar.NONE, 2026, "");
    }

    @Test
    public void kingsDayGivesWayToASunday() {
        assertHoliday(HolidayCalendar.NL, "2024-04-27", true);
        assertHoliday(HolidayCalendar.NL, "2025-04-26", true);
        assertHoliday(HolidayCalendar.NL, "2025-04-27", false);
        assertHoliday(HolidayCalendar.NL, "2013-04-30", true);
        assertHoliday(HolidayCalendar.NL, "2014-04-30", false);
    }

    @Test
    public void lawsHoldFromTheirYearOn() {
        assertHoliday(HolidayCalendar.DE_HH, "2016-10-31", false);
        assertHoliday(HolidayCalendar.DE_HH, "2017-10-31", true);
        assertHoliday(HolidayCalendar.DE_HH, "2018-10-31", true);
        assertHoliday(HolidayCalendar.DE_BY, "2017-10-31", true);
        assertHoliday(HolidayCalendar.DE_BY, "2018-10-31", false);
        assertHoliday(HolidayCalendar.DE_BE, "2018-03-08", false);
        assertHoliday(HolidayCalendar.DE_BE, "2019-03-08", true);
        assertHoliday(HolidayCalendar.DE_MV, "2022-03-08", false);
        assertHoliday(HolidayCalendar.DE_MV, "2023-03-08", true);
        assertHoliday(HolidayCalendar.DE_TH, "2018-09-20", false);
        assertHoliday(HolidayCalendar.DE_TH, "2019-09-20", true);
    }

    @Test
    public void berlinHasDaysForOneYearOnly() {
        assertHoliday(HolidayCalendar.DE_BE, "2020-05-08", true);
        assertHoliday(HolidayCalendar.DE_BE, "2021-05-08", false);
        assertHoliday(HolidayCalendar.DE_BE, "2024-05-08", false);
        assertHoliday(HolidayCalendar.DE_BE, "2025-05-08", true);
        assertHoliday(HolidayCalendar.DE_BE, "2026-05-08", false);
        assertHoliday(HolidayCalendar.DE_BE, "2028-06-17", true);
        assertHoliday(HolidayCalendar.DE_BB, "2025-05-08", false);
    }

    @Test
    public void daysOfAPartOfTheCountryDoNotCount() {
        assertHoliday(HolidayCalendar.DE_BY, "2025-08-15", false);
        assertHoliday(HolidayCalendar.DE_BY, "2025-08-08", false);
        assertHoliday(HolidayCalendar.DE_TH, "2026-06-04", false);
        assertHoliday(HolidayCalendar.NL, "2026-04-03", false);
        assertHoliday(HolidayCalendar.AT, "2026-04-03", false);
    }

    @Test
    public void theDaysOfAYearCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> HolidayCalendar.NL.in(2026).clear());
    }

    private static void assertDays(HolidayCalendar calendar, int year, String days) {
        assertThat(calendar.in(year).stream()
                        .map(day -> day.toString().substring(5))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    private static void assertHoliday(HolidayCalendar calendar, String day, boolean expected) {
        assertWithMessage("%s %s", calendar.key(), day)
                .that(calendar.isHoliday(LocalDate.parse(day)))
                .isEqualTo(expected);
    }

    private static Set<LocalDate> jollyday(HolidayCalendar calendar, int year) {
        String[] path = calendar.key().toLowerCase(Locale.ROOT).split("-");
        HolidayManager country = HolidayManager.getInstance(ManagerParameters.create(path[0]));
        String[] state = path.length == 1 ? new String[0] : new String[] {path[1]};
        return country.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, state).stream()
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> withoutSundays(Set<LocalDate> days) {
        return days.stream()
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
