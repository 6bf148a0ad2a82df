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

    /** What the plan intends for each part, also for those that are folded: its key and its state. */
    public List<String> plan() {
        return browser.all("#pe-setup-plan [data-part]").stream()
                .map(part -> part.getDomAttribute("data-part") + " " + part.getDomAttribute("data-state"))
                .toList();
    }

    /** The marks of a step of the plan, as people read them. */
    public List<String> marks(String step) {
        return browser.texts("#pe-setup-plan [data-step='" + step + "'] > summary .pe-state");
    }

    /** The names of the steps that are open. */
    public List<String> openSteps() {
        return browser.all("#pe-setup-plan details.pe-group[open]").stream()
                .map(step -> step.getDomAttribute("data-step"))
                .toList();
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

    /** What is wrong with the projects that were set up, unfolded. */
    public List<String> findings() {
        browser.all("#pe-setup-health details:not([open]) > summary").forEach(WebElement::click);
        return browser.texts("#pe-setup-health .pe-finding");
    }

    /** Repairs the only project that has a finding. */
    public SetUpPage repair() {
        WebElement button = browser.only("#pe-setup-health form").findElement(By.cssSelector("[type=submit]"));
        browser.follow(button);
        return this;
    }
}
