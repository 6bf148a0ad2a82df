package dev.partnerescalation.host.page.issue;

/**
 * A day or a moment on a page.
 *
 * @param text for people, in the form that Jira has until an administrator changes it
 * @param iso for the attribute {@code datetime}
 * @param lang the language of the text; empty for that of the page
 */
record DateView(String text, String iso, String lang) {

    static final DateView NEVER = new DateView("", "", "");
}
