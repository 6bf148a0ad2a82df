package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * Jira breaks off in the middle of a set-up, at every kind of object that is made. Then the answer says where, and the next run
 * goes on from there: in the end everything is as if nothing had happened, and nothing is there twice.
 */
public final class SetUpAfterFailuresTest {

    /** What the set-up makes Jira do, in the order of the steps. */
    private static final List<String> WRITING_MEMBERS = List.of(
            "IssueLinkTypeManager.createIssueLinkType",
            "ResolutionManager.createResolution",
            "StatusManager.createStatus",
            "IssueTypeManager.createIssueType",
            "IssueTypeSchemeManager.update",
            "CustomFieldManager.createCustomField",
            "OptionsManager.createOption",
            "FieldScreenFactory.createScreen",
            "FieldScreenManager.createFieldScreen",
            "FieldScreenScheme.store",
            "FieldScreenScheme.addFieldScreenSchemeItem",
            "IssueTypeScreenSchemeManager.createIssueTypeScreenScheme",
            "IssueTypeScreenScheme.addEntity",
            "IssueTypeScreenSchemeManager.addSchemeAssociation",
            "IssueTypeScreenSchemeManager.removeSchemeAssociation",
            "WorkflowManager.copyWorkflow",
            "WorkflowManager.updateWorkflow",
            "WorkflowSchemeManager.createScheme",
            "WorkflowSchemeManager.removeSchemesFromProject",
            "WorkflowSchemeManager.addSchemeToProject",
            "IssueTypeSchemeManager.create",
            "FieldConfigSchemeManager.updateFieldConfigScheme",
            "TranslationManager.setIssueConstantTranslation",
            "TranslationManager.setCustomFieldTranslation");

    @Rule
    public final LocalJiraRule undisturbed = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private Administration administration;

    @Before
    public void anAdministratorIsThere() {
        administration = administrationOf(jira);
    }

    @Test
    public void everyKindOfDeedMayFailTheFirstTime() {
        WRITING_MEMBERS.forEach(action -> failAt(action, 1));
        theLastRunCompletesIt();
    }

    @Test
    public void aDeedMayFailInTheMiddleOfItsKind() {
        failAt("ResolutionManager.createResolution", 2);
        failAt("StatusManager.createStatus", 4);
        failAt("CustomFieldManager.createCustomField", 13);
        failAt("OptionsManager.createOption", 9);
        failAt("FieldScreenFactory.createScreen", 3);
        failAt("FieldScreenScheme.addFieldScreenSchemeItem", 2);
        failAt("IssueTypeScreenScheme.addEntity", 2);
        failAt("TranslationManager.setIssueConstantTranslation", 7);
        failAt("TranslationManager.setCustomFieldTranslation", 21);
        theLastRunCompletesIt();
    }

    @Test
    public void namesThatCannotBeTranslatedKeepNobodyFromWorking() {
        failAt("TranslationManager.setIssueConstantTranslation", 1);

        Answer types = administration.jira().as("claire").get("/rest/api/2/issue/createmeta/SHOP/issuetypes");
        assertThat(types.expect(200).text()).contains("Partner Escalation");
    }

    @Test
    public void jiraMayBreakOffBetweenMakingAThingAndRememberingIt() {
        for (int memory : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 17, 21, 25}) {
            failAt("PluginSettings.put", memory);
        }
        theLastRunCompletesIt();
    }

    private void failAt(String action, int call) {
        jira.jira().faults().failAt(action, call);

        Answer given = administration.setUp("SHOP");
        assertWithMessage("%s fails at its call %s", action, call)
                .that(given.status())
                .isEqualTo(500);
        JsonNode answer = given.json();

        List<String> failed = new ArrayList<>();
        List<String> afterwards = new ArrayList<>();
        for (JsonNode step : answer.path("steps")) {
            for (JsonNode item : step.path("items")) {
                String state = item.path("state").asText();
                if (state.equals("failed")) {
                    failed.add(item.path("part").asText());
                    assertWithMessage(action)
                            .that(item.path("message").asText())
                            .isNotEmpty();
                } else if (!failed.isEmpty() && !List.of("skipped", "exists").contains(state)) {
                    afterwards.add(item.path("part").asText() + " " + state);
                }
            }
        }
        assertWithMessage("%s %s: parts that failed in %s", action, call, answer)
                .that(failed)
                .hasSize(1);
        assertWithMessage("%s %s: parts made afterwards", action, call)
                .that(afterwards)
                .isEmpty();
        assertWithMessage(action).that(answer.path("complete").asBoolean(true)).isFalse();
        assertWithMessage(action).that(answer.toString()).doesNotContain("A test made");
    }

    private void theLastRunCompletesIt() {
        JsonNode answer = administration.setUp("SHOP").json(200);
        assertThat(answer.path("complete").asBoolean()).isTrue();
        JsonNode again = administration.setUp("SHOP").json(200);
        assertThat(again.path("changed").asBoolean(true)).isFalse();

        Administration ideal = administrationOf(undisturbed);
        String otherProject = ideal.configurationOf("OPS");
        ideal.setUp("SHOP").expect(200);
        assertThat(shape(administration, jira)).isEqualTo(shape(ideal, undisturbed));
        assertThat(administration.configurationOf("OPS")).isEqualTo(otherProject);
        theStoryStillWorks(PreparedProject.setUpIn(jira));
    }

    private static void theStoryStillWorks(PreparedProject project) {
        AnswerSubject.assertThat(project.as("anneke")
                        .preparesEscalation()
                        .withExample("SHOP-1")
                        .handsOver())
                .isDone();
    }

    private static Administration administrationOf(LocalJiraRule jira) {
        return new Administration(JiraClient.anonymous(jira.url()).as("admin"));
    }

    /** All that is configured; numbers are left out, because an id more or less is no difference. */
    private static List<String> shape(Administration administration, LocalJiraRule jira) {
        List<String> shape = new ArrayList<>();
        shape.add(administration.configurationOf("SHOP"));
        for (String path : List.of("field", "status", "issuetype", "resolution", "issueLinkType", "workflow")) {
            shape.add(
                    administration.jira().get("/rest/api/2/" + path).expect(200).text());
        }
        return shape.stream()
                .map(text -> text.replace(jira.url(), "").replaceAll("\\d+", "#"))
                .toList();
    }
}
