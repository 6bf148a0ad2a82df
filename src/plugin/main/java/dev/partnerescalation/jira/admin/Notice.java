package dev.partnerescalation.jira.admin;

/**
 * A message at the top of a page.
 *
 * @param look the class names with which AUI shows it
 * @param text what it says
 */
record Notice(String look, String text) {

    static Notice error(String text) {
        return of("error", text);
    }

    static Notice warning(String text) {
        return of("warning", text);
    }

    static Notice success(String text) {
        return of("success", text);
    }

    private static Notice of(String kind, String text) {
        return new Notice("aui-message aui-message-" + kind, text);
    }
}
