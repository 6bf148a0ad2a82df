package dev.partnerescalation.acceptance.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page on which an administrator prepares a project. */
public final class SetUpPage {

    private static final String ADDRESS = "/secure/admin/PartnerEscalationSetup!default.jspa";

    private final Browser browser;

    private SetUpPage(Browser browser) {
        this.browser = browser;
    }

    public static SetUpPage open(Browser browser) {
        browser.open(ADDRESS);
        return new SetUpPage(browser);
    }

    /** As {@link #open}, for one project. */
    public static SetUpPage open(Browser browser, String project) {
        browser.open(ADDRESS + "?projectKey=" + project);
        return new SetUpPage(browser);
    }

    public SetUpPage choose(String project) {
        Form.in(browser, ".pe-setup-picker").choose("pe-setup-project", project).send();
        return this;
    }

    /** All rows of the plan as text. */
    public List<String> plan() {
        return browser.texts("#pe-setup-plan tbody tr");
    }

    public boolean canBeApplied() {
        return browser.has("#pe-setup-apply");
    }

    public SetUpPage apply() {
        browser.follow("#pe-setup-apply");
        return this;
    }

    public boolean isRunning() {
        return browser.has("#pe-setup-run");
    }

    /** Where the steps of the run stand that is shown. */
    public List<String> steps() {
        return browser.all("#pe-setup-run [data-step]").stream()
                .map(step -> step.getDomAttribute("data-step") + " " + step.getDomAttribute("data-state"))
                .toList();
    }

    /** Waits, without a click, until the page shows the result. */
    public SetUpPage awaitResult() {
        browser.waitUntil("the set-up has ended", () -> !isRunning());
        return this;
    }

    /** Messages at the top. */
    public List<String> messages() {
        return browser.texts("#pe-setup > [role=alert], #pe-setup > [role=status]");
    }

    /** What is wrong with the projects that were set up. */
    public List<String> findings() {
        return browser.texts("#pe-setup-health li");
    }

    /** Repairs the only project that has a finding. */
    public SetUpPage repair() {
        WebElement button = browser.only("#pe-setup-health form").findElement(By.cssSelector("[type=submit]"));
        browser.follow(button);
        return this;
    }
}
