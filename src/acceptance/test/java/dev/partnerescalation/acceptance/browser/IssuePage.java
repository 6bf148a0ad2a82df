package dev.partnerescalation.acceptance.browser;

import java.util.List;

/** An issue as a person reads it, and the ways on from there. */
public final class IssuePage {

    private final Browser browser;

    private IssuePage(Browser browser) {
        this.browser = browser;
    }

    public static IssuePage open(Browser browser, String key) {
        return shownIn(browser.open("/browse/" + key));
    }

    /** The issue that the browser shows. */
    public static IssuePage shownIn(Browser browser) {
        browser.byId("summary-val");
        return new IssuePage(browser);
    }

    public String key() {
        return browser.byId("key-val").getText();
    }

    public String summary() {
        return browser.byId("summary-val").getText();
    }

    /** The name of the status as it is written; style sheets show it in capitals. */
    public String status() {
        return browser.byId("status-val").getDomProperty("textContent").strip();
    }

    /** The shown value of a custom field; an error when the field is not shown. */
    public String value(String field) {
        return browser.onItsTab(field + "-val").getText();
    }

    public boolean shows(String field) {
        return browser.has("[id='" + field + "-val']");
    }

    /** The text on the button of a transition. */
    public String transitionName(String id) {
        return browser.byId("action_id_" + id).getText();
    }

    public boolean offersTransition(String id) {
        return browser.has("#action_id_" + id);
    }

    /** Presses the button of a transition; what comes then depends on whether it has a screen. */
    public Form transition(String id) {
        browser.follow("#action_id_" + id);
        return new Form(browser, "#issue-workflow-transition");
    }

    public Form edit() {
        browser.follow("#edit-issue");
        return Form.in(browser, "#issue-edit");
    }

    /** The form that links other issues. */
    public Form link() {
        browser.follow("#link-issue");
        return Form.in(browser, "#link-jira-issue");
    }

    /** An app's panel; an error when it is not there. */
    public Panel panel(String id) {
        return new Panel(browser.byId(id));
    }

    public boolean hasPanel(String id) {
        return browser.has("[id='" + id + "']");
    }

    public List<String> comments() {
        return browser.texts("#issue_actions_container .action-body");
    }
}
