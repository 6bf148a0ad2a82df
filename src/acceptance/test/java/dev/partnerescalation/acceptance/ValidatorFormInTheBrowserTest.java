package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.Form;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.acceptance.browser.WorkflowPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.Locale;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An administrator puts the validator on a transition of their choice, changes it, reads what it wants, and takes it away. */
public final class ValidatorFormInTheBrowserTest {

    /** A transition that the set-up leaves without a validator. */
    private static final Transition REWORK = Transition.RETURN_FOR_REWORK;

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static String workflowName;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        workflowName = project.installed().id("workflow");
    }

    @Test
    public void anEnglishSpeakerAddsEditsAndRemovesIt() {
        addsEditsAndRemovesIt(reads(Locale.US));
    }

    @Test
    public void aDutchSpeakerAddsEditsAndRemovesIt() {
        addsEditsAndRemovesIt(reads(new Locale("nl", "NL")));
    }

    @Test
    public void aGermanSpeakerAddsEditsAndRemovesIt() {
        addsEditsAndRemovesIt(reads(Locale.GERMANY));
    }

    private void addsEditsAndRemovesIt(Bundle messages) {
        WorkflowPage workflow = WorkflowPage.open(browser, workflowName).createDraft();
        assertThat(workflow.transition(REWORK.id()).validatorsOnOffer())
                .contains(messages.text("partnerescalation.validator.name"));
        Form form = workflow.transition(REWORK.id()).addValidator(EveryPage.VALIDATOR);
        assertThat(form.nameOf("pe-mode-english", "warn"))
                .isEqualTo(messages.check("english") + " " + messages.text("partnerescalation.mode.warn"));
        assertThat(form.label("pe-min-examples")).isEqualTo(config(messages, "min-examples"));
        assertThat(form.choices("pe-calendar")).containsEntry("AT", messages.text("partnerescalation.calendar.AT"));
        Readable.check(browser);
        Pictures.keep(browser, "form", messages, "#content");
        form.type("pe-min-linked", "2");
        assertThat(form.refusalAt("pe-min-linked")).isEqualTo(config(messages, "too-many-linked"));
        form.type("pe-min-linked", "1");
        assertThat(form.refusalAt("pe-min-linked")).isEmpty();
        form.pick("pe-mode-english", "off").type("pe-min-examples", "3").send();

        assertThat(workflow.sentences(TransitionValidator.VALIDATOR))
                .containsAtLeast(
                        messages.text("partnerescalation.validator.view.examples.linked", 3, 1),
                        messages.text("partnerescalation.validator.view.off", 1, messages.check("english")));
        Readable.check(browser);

        Form again = workflow.editValidator(TransitionValidator.VALIDATOR);
        assertThat(again.picked("pe-mode-english")).isEqualTo("off");
        assertThat(again.value("pe-min-examples")).isEqualTo("3");
        again.type("pe-min-examples", "2").pick("pe-waivers", "forbidden").send();
        assertThat(workflow.sentences(TransitionValidator.VALIDATOR))
                .containsAtLeast(
                        messages.text("partnerescalation.validator.view.examples.linked", 2, 1),
                        messages.text("partnerescalation.validator.view.waivers.forbidden"));

        workflow.deleteValidator(TransitionValidator.VALIDATOR);
        assertThat(workflow.hasValidator(TransitionValidator.VALIDATOR)).isFalse();
        workflow.discardDraft();
    }

    @Test
    public void aPublishedDraftHoldsIssuesBackAndLetsThemGoAgain() {
        reads(Locale.US);
        Person johann = project.as("johann");
        Escalation escalation = johann.preparesEscalation();
        WorkflowPage workflow = WorkflowPage.open(browser, workflowName).createDraft();
        workflow.transition(REWORK.id()).addValidator(EveryPage.VALIDATOR).send();
        assertThat(workflow.hasValidator(TransitionValidator.VALIDATOR)).isTrue();
        workflow.publishDraft();
        assertThat(escalation
                        .tries(REWORK)
                        .json(400)
                        .path("errorMessages")
                        .path(0)
                        .asText())
                .isEqualTo(johann.messages().error("summary", 1));

        workflow = WorkflowPage.open(browser, workflowName).createDraft();
        workflow.transition(REWORK.id()).deleteValidator(TransitionValidator.VALIDATOR);
        workflow.publishDraft();
        escalation.after(REWORK);
    }

    private static String config(Bundle messages, String key) {
        return messages.text("partnerescalation.validator.config." + key);
    }

    private Bundle reads(Locale language) {
        SignInPage.openIn(browser).signIn("admin");
        browser.open("/secure/ViewProfile.jspa");
        Form.in(browser, "form[action$='UpdateUserPreferences.jspa']")
                .choose("update-user-preferences-locale", language.toString())
                .send();
        WorkflowPage.open(browser, workflowName).withoutDraft();
        return Bundle.in(language);
    }
}
