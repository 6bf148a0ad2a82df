package dev.partnerescalation.jira.admin;

/**
 * One entry of a list from which an administrator chooses.
 *
 * @param value what the form sends
 * @param label what the administrator reads
 * @param chosen whether it is the one that was chosen
 */
record Choice(String value, String label, boolean chosen) {}
