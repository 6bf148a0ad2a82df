package dev.partnerescalation.jira.advice;

import java.time.LocalDate;

/**
 * Where dated data comes from.
 *
 * @param address of Adobe's page
 * @param asOf the day of the page's state, which is not the day on which somebody copied it
 */
public record SupportSource(String address, LocalDate asOf) {

    /** For how many days data counts as fresh. */
    public static final int FRESH_DAYS = 120;

    /** Whether the data is so old that a reader has to be told. */
    public boolean isOld(LocalDate today) {
        return asOf.plusDays(FRESH_DAYS).isBefore(today);
    }
}
