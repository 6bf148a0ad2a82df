package dev.partnerescalation.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days: Monday to Friday without the public holidays of a calendar. */
public record WorkingDays(HolidayCalendar calendar) {

    /**
     * The last of so many working days after a day. Counting starts on the next day, so the partner still has the whole
     * of the day that is answered; no days at all answer the start itself.
     */
    public LocalDate after(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days cannot be counted backwards: " + days);
        }
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !calendar.isHoliday(day);
    }
}
