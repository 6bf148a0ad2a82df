package dev.partnerescalation.acceptance.browser;

/** The way to a new issue: first project and type, then the fields. */
public final class CreatePage {

    private final Browser browser;

    private CreatePage(Browser browser) {
        this.browser = browser;
    }

    /** Follows the button that stands on every page. */
    public static CreatePage from(Browser browser) {
        browser.follow("#create_link");
        return new CreatePage(browser);
    }

    /** With scripts the types follow the project by themselves, without there is a button. */
    private void showTypes() {
        if (browser.byId("issue-create-types").isDisplayed()) {
            browser.follow("#issue-create-types");
        }
    }

    /** Chooses project and type by their ids. */
    public Form of(String project, String type) {
        Form start = Form.in(browser, "#issue-create");
        if (!start.value("project").equals(project)) {
            start.choose("project", project);
            showTypes();
        }
        browser.waitFor("#issuetype option[value='" + type + "']");
        Form.in(browser, "#issue-create").choose("issuetype", type).send();
        return Form.in(browser, "#issue-create");
    }
}
