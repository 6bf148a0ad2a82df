package dev.partnerescalation.acceptance.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A workflow in the administration: its draft, and the validators of its transitions. */
public final class WorkflowPage {

    private static final String FOLDER = "/secure/admin/workflows/";

    private final Browser browser;
    private final String name;

    private WorkflowPage(Browser browser, String name) {
        this.browser = browser;
        this.name = URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** The workflow that issues follow. */
    public static WorkflowPage open(Browser browser, String name) {
        WorkflowPage page = new WorkflowPage(browser, name);
        browser.open(FOLDER + "ViewWorkflowSteps.jspa?workflowMode=live&workflowName=" + page.name);
        return page;
    }

    /** An active workflow is changed through a draft only. */
    public WorkflowPage createDraft() {
        browser.follow("#create-draft button");
        return this;
    }

    /** Makes the draft the workflow that issues follow. */
    public void publishDraft() {
        openDraft();
        browser.follow("#publish-draft");
        browser.follow("#draft-form [type=submit]");
    }

    /** Discards what an earlier administrator may have left. */
    public void withoutDraft() {
        if (browser.has("#view-draft")) {
            discardDraft();
        }
    }

    public void discardDraft() {
        openDraft();
        browser.follow("#discard-draft");
        browser.follow("#draft-form [type=submit]");
    }

    private void openDraft() {
        browser.open(FOLDER + "ViewWorkflowSteps.jspa?workflowMode=draft&workflowName=" + name);
    }

    /** Opens a transition of the draft. */
    public WorkflowPage transition(String id) {
        browser.open(FOLDER + "ViewWorkflowTransition.jspa?workflowMode=draft&workflowName=" + name
                + "&workflowTransition=" + id);
        return this;
    }

    /** Chooses one of the validators on offer and comes to its form. */
    public Form addValidator(String module) {
        browser.follow("#add-validator");
        WebElement choice = browser.only("input[name=pluginModuleKey][value='" + module + "']");
        browser.click(browser.only("label[for='" + choice.getDomProperty("id") + "']"));
        browser.follow("#choice-form [type=submit]");
        return Form.in(browser, "#module-form");
    }

    /** The names of the validators on offer, as they are read. */
    public List<String> validatorsOnOffer() {
        browser.follow("#add-validator");
        return browser.texts("#choice-form label");
    }

    /** The sentences in which a validator of this transition describes itself. */
    public List<String> sentences(String validatorClass) {
        return validator(validatorClass).findElements(By.cssSelector(".admin-module-view li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    public boolean hasValidator(String validatorClass) {
        return browser.has(row(validatorClass));
    }

    public Form editValidator(String validatorClass) {
        browser.follow(validator(validatorClass).findElement(By.cssSelector("a.aui-button")));
        return Form.in(browser, "#module-form");
    }

    public void deleteValidator(String validatorClass) {
        browser.follow(validator(validatorClass).findElement(By.cssSelector("form [type=submit]")));
    }

    private WebElement validator(String validatorClass) {
        return browser.only(row(validatorClass));
    }

    private static String row(String validatorClass) {
        return "#validators [data-class='" + validatorClass + "']";
    }
}
