package dev.partnerescalation.acceptance.browser;

/** The administration's list of apps. */
public final class AppsPage {

    private final Browser browser;

    private AppsPage(Browser browser) {
        this.browser = browser;
    }

    public static AppsPage open(Browser browser) {
        browser.open("/plugins/servlet/upm");
        return new AppsPage(browser);
    }

    public AppsPage disable(String key) {
        browser.follow(app(key) + " form[action$='/disable'] [type=submit]");
        return this;
    }

    public AppsPage enable(String key) {
        browser.follow(app(key) + " form[action$='/enable'] [type=submit]");
        return this;
    }

    /** Follows the app's link to its own page. */
    public void configure(String key) {
        browser.follow(app(key) + " a.aui-button[href*='/secure/admin/']");
    }

    private static String app(String key) {
        return ".admin-app[data-key='" + key + "']";
    }
}
