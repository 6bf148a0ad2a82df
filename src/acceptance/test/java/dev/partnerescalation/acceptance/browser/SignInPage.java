package dev.partnerescalation.acceptance.browser;

/** Where a person says who they are. */
public final class SignInPage {

    private final Browser browser;

    private SignInPage(Browser browser) {
        this.browser = browser;
    }

    public static SignInPage openIn(Browser browser) {
        return new SignInPage(browser.open("/login.jsp"));
    }

    /** The page that Jira shows to somebody who came without having signed in. */
    public static SignInPage shownIn(Browser browser) {
        browser.byId("login-form");
        return new SignInPage(browser);
    }

    /** Types name and password, which are the same for the people of the demo, and sends them. */
    public Browser signIn(String name) {
        return signIn(name, name);
    }

    public Browser signIn(String name, String password) {
        browser.byId("login-form-username").clear();
        browser.byId("login-form-username").sendKeys(name);
        browser.byId("login-form-password").sendKeys(password);
        return browser.follow("#login-form-submit");
    }
}
