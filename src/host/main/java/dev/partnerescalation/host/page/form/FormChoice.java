package dev.partnerescalation.host.page.form;

/**
 * One of the values to choose from.
 *
 * @param inputId the id of its input element; empty in a select element
 */
record FormChoice(String inputId, String value, String label, boolean selected) {}
