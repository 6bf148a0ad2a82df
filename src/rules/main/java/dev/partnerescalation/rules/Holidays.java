package dev.partnerescalation.rules;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public holidays of the calendars, as rules dated where the law changed from the year 2000 on; the law is named at
 * each list. Earlier years are computed as if the law of 2000 had applied.
 *
 * <p>What counts: days that are a public holiday by law in the whole country or state. Decided for the doubtful ones:
 *
 * <ul>
 *   <li>Sundays (Easter Sunday, Whit Sunday) are left out: they are never working days.
 *   <li>Holidays of some communities only do not count: Assumption Day in Bavaria, the Augsburg Peace Festival, Corpus
 *       Christi in parts of Saxony and Thuringia, and the holidays of Austrian states (no general day off).
 *   <li>Belgian replacement days for a holiday on a Sunday are chosen by each employer and do not count.
 *   <li>Liberation Day (5 May) counts in the Netherlands every year: article 3(1) of the Algemene termijnenwet names it
 *       among the generally recognised holidays without condition; that many employers give it only every fifth year is
 *       a matter of labour agreements.
 *   <li>Good Friday does not count in the Netherlands: article 3(2) only equates it for the periods of that act, and it
 *       is an ordinary working day for most.
 * </ul>
 */
final class Holidays {

    private static final Holiday NEW_YEAR = Holiday.on(1, 1);
    private static final Holiday EPIPHANY = Holiday.on(1, 6);
    private static final Holiday WOMENS_DAY = Holiday.on(3, 8);
    private static final Holiday GOOD_FRIDAY = Holiday.easter(-2);
    private static final Holiday EASTER_MONDAY = Holiday.easter(1);
    private static final Holiday LABOUR_DAY = Holiday.on(5, 1);
    private static final Holiday ASCENSION = Holiday.easter(39);
    private static final Holiday WHIT_MONDAY = Holiday.easter(50);
    private static final Holiday CORPUS_CHRISTI = Holiday.easter(60);
    private static final Holiday ASSUMPTION = Holiday.on(8, 15);
    private static final Holiday CHILDRENS_DAY = Holiday.on(9, 20);
    private static final Holiday REFORMATION_DAY = Holiday.on(10, 31);
    private static final Holiday ALL_SAINTS = Holiday.on(11, 1);
    private static final Holiday CHRISTMAS = Holiday.on(12, 25);
    private static final Holiday SECOND_CHRISTMAS_DAY = Holiday.on(12, 26);

    /** Algemene termijnenwet, article 3(1). Queen's Day until 2013, King's Day since 2014: the monarch's birthday. */
    static final List<Holiday> NETHERLANDS = List.of(
            NEW_YEAR,
            EASTER_MONDAY,
            Holiday.notOnSunday(MonthDay.of(4, 30)).until(2013),
            Holiday.notOnSunday(MonthDay.of(4, 27)).since(2014),
            Holiday.on(5, 5),
            ASCENSION,
            WHIT_MONDAY,
            CHRISTMAS,
            SECOND_CHRISTMAS_DAY);

    /** Royal decree of 18 April 1974 on the act of 4 January 1974 on holidays, article 1. */
    static final List<Holiday> BELGIUM = List.of(
            NEW_YEAR,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            Holiday.on(7, 21),
            ASSUMPTION,
            ALL_SAINTS,
            Holiday.on(11, 11),
            CHRISTMAS);

    /** Arbeitsruhegesetz, section 7(2). Good Friday never was one for all; its special case for some ended in 2019. */
    static final List<Holiday> AUSTRIA = List.of(
            NEW_YEAR,
            EPIPHANY,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            ASSUMPTION,
            Holiday.on(10, 26),
            ALL_SAINTS,
            Holiday.on(12, 8),
            CHRISTMAS,
            SECOND_CHRISTMAS_DAY);

    /**
     * The days that the laws of all sixteen states have; 3 October by article 2(2) of the Einigungsvertrag. 31 October
     * 2017, 500 years of the Reformation, was declared by every state.
     */
    static final List<Holiday> GERMANY = List.of(
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            Holiday.on(10, 3),
            Holiday.once(2017, 10, 31),
            CHRISTMAS,
            SECOND_CHRISTMAS_DAY);

    /** Feiertagsgesetz (FTG) Baden-Württemberg, section 1. */
    static final List<Holiday> BADEN_WUERTTEMBERG = german(EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS);

    /** Bayerisches Feiertagsgesetz (FTG), article 1(1) no. 1; no. 2 and (2) are holidays of some communities. */
    static final List<Holiday> BAVARIA = german(EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS);

    /**
     * Gesetz über die Sonn- und Feiertage (Berlin), section 1: Women's Day since 2019; once 8 May 2020 and 2025 (75 and
     * 80 years since the end of the war) and 17 June 2028 (75 years since the uprising of 1953).
     */
    static final List<Holiday> BERLIN = german(
            WOMENS_DAY.since(2019), Holiday.once(2020, 5, 8), Holiday.once(2025, 5, 8), Holiday.once(2028, 6, 17));

    /** Feiertagsgesetz (FTG) Brandenburg, section 2; its Easter and Whit Sunday are Sundays. */
    static final List<Holiday> BRANDENBURG = german(REFORMATION_DAY);

    /** Gesetz über die Sonn- und Feiertage (Bremen), section 2: Reformation Day since 2018. */
    static final List<Holiday> BREMEN = german(REFORMATION_DAY.since(2018));

    /** Feiertagsgesetz (Hamburg), section 1: Reformation Day since 2018. */
    static final List<Holiday> HAMBURG = german(REFORMATION_DAY.since(2018));

    /** Hessisches Feiertagsgesetz (HFeiertagsG), section 1. */
    static final List<Holiday> HESSE = german(CORPUS_CHRISTI);

    /** Feiertagsgesetz Mecklenburg-Vorpommern (FTG M-V), section 2: Women's Day since 2023. */
    static final List<Holiday> MECKLENBURG_VORPOMMERN = german(WOMENS_DAY.since(2023), REFORMATION_DAY);

    /** Niedersächsisches Gesetz über die Feiertage (NFeiertagsG), section 2: Reformation Day since 2018. */
    static final List<Holiday> LOWER_SAXONY = german(REFORMATION_DAY.since(2018));

    /** Feiertagsgesetz NW, section 2. */
    static final List<Holiday> NORTH_RHINE_WESTPHALIA = german(CORPUS_CHRISTI, ALL_SAINTS);

    /** Feiertagsgesetz (LFtG) Rheinland-Pfalz, section 2. */
    static final List<Holiday> RHINELAND_PALATINATE = german(CORPUS_CHRISTI, ALL_SAINTS);

    /** Gesetz Nr. 1040 über die Sonn- und Feiertage (SFG) Saarland, section 2: Assumption Day statewide. */
    static final List<Holiday> SAARLAND = german(CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS);

    /** Sächsisches Sonn- und Feiertagsgesetz (SächsSFG), section 1; Corpus Christi in some communities only. */
    static final List<Holiday> SAXONY = german(REFORMATION_DAY, Holiday.repentanceDay());

    /** Feiertagsgesetz Sachsen-Anhalt (FeiertG LSA), section 2. */
    static final List<Holiday> SAXONY_ANHALT = german(EPIPHANY, REFORMATION_DAY);

    /** Sonn- und Feiertagsgesetz Schleswig-Holstein (SFTG), section 2: Reformation Day since 2018. */
    static final List<Holiday> SCHLESWIG_HOLSTEIN = german(REFORMATION_DAY.since(2018));

    /** Thüringer Feier- und Gedenktagsgesetz (ThürFGtG), section 2: Children's Day since 2019. */
    static final List<Holiday> THURINGIA = german(CHILDRENS_DAY.since(2019), REFORMATION_DAY);

    private Holidays() {}

    private static List<Holiday> german(Holiday... ofTheState) {
        return Stream.concat(GERMANY.stream(), Stream.of(ofTheState)).toList();
    }
}
