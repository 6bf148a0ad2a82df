package dev.partnerescalation.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The public holidays that are no working days for the partner. Computed from dated rules, so any year has an answer;
 * {@code Holidays} names the laws and what was decided for holidays of a part of a state. Keys follow ISO 3166.
 */
public enum HolidayCalendar {
    /** No holidays: Monday to Friday are working days. */
    NONE("none", List.of()),
    /** The Netherlands. */
    NL("NL", Holidays.NETHERLANDS),
    /** Belgium. */
    BE("BE", Holidays.BELGIUM),
    /** Austria. */
    AT("AT", Holidays.AUSTRIA),
    /** Germany: the days that all states share. */
    DE("DE", Holidays.GERMANY),
    /** Baden-Württemberg. */
    DE_BW("DE-BW", Holidays.BADEN_WUERTTEMBERG),
    /** Bavaria. */
    DE_BY("DE-BY", Holidays.BAVARIA),
    /** Berlin. */
    DE_BE("DE-BE", Holidays.BERLIN),
    /** Brandenburg. */
    DE_BB("DE-BB", Holidays.BRANDENBURG),
    /** Bremen. */
    DE_HB("DE-HB", Holidays.BREMEN),
    /** Hamburg. */
    DE_HH("DE-HH", Holidays.HAMBURG),
    /** Hesse. */
    DE_HE("DE-HE", Holidays.HESSE),
    /** Mecklenburg-Vorpommern. */
    DE_MV("DE-MV", Holidays.MECKLENBURG_VORPOMMERN),
    /** Lower Saxony. */
    DE_NI("DE-NI", Holidays.LOWER_SAXONY),
    /** North Rhine-Westphalia. */
    DE_NW("DE-NW", Holidays.NORTH_RHINE_WESTPHALIA),
    /** Rhineland-Palatinate. */
    DE_RP("DE-RP", Holidays.RHINELAND_PALATINATE),
    /** Saarland. */
    DE_SL("DE-SL", Holidays.SAARLAND),
    /** Saxony. */
    DE_SN("DE-SN", Holidays.SAXONY),
    /** Saxony-Anhalt. */
    DE_ST("DE-ST", Holidays.SAXONY_ANHALT),
    /** Schleswig-Holstein. */
    DE_SH("DE-SH", Holidays.SCHLESWIG_HOLSTEIN),
    /** Thuringia. */
    DE_TH("DE-TH", Holidays.THURINGIA);

    private final String key;
    private final List<Holiday> rules;

    HolidayCalendar(String key, List<Holiday> rules) {
        this.key = key;
        this.rules = rules;
    }

    /** The stable key: "none", a country ("NL") or a German state ("DE-BY"). */
    public String key() {
        return key;
    }

    /** The calendar with exactly this key, or empty; an unknown key is the caller's to refuse. */
    public static Optional<HolidayCalendar> of(String key) {
        return Keys.find(values(), HolidayCalendar::key, key);
    }

    /** Whether this day is a public holiday; Sundays as such are none. */
    public boolean isHoliday(LocalDate day) {
        return rules.stream().anyMatch(rule -> rule.in(day.getYear()).equals(Optional.of(day)));
    }

    /** The public holidays of a year, in order. */
    public SortedSet<LocalDate> in(int year) {
        SortedSet<LocalDate> days = new TreeSet<>();
        rules.forEach(rule -> rule.in(year).ifPresent(days::add));
        return Collections.unmodifiableSortedSet(days);
    }
}
