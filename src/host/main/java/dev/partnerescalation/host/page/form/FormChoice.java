package dev.partnerescalation.host.page.form;

/**
 * One of the values to choose from.
 *
 * @param inputId the id of its own input, where it has one
 */
public record FormChoice(String inputId, String value, String label, boolean selected) {}
