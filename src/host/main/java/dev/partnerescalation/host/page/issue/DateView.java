package dev.partnerescalation.host.page.issue;

/**
 * A day or a moment on a page.
 *
 * @param text for people, in the form that Jira has until an administrator changes it
 * @param iso for the attribute {@code datetime}
 */
record DateView(String text, String iso) {

    static final DateView NEVER = new DateView("", "");
}
