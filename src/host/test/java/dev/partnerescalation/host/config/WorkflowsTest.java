package dev.partnerescalation.host.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import dev.partnerescalation.host.store.WorkflowRow;
import org.junit.Rule;
import org.junit.Test;

/** Workflows and their schemes: copying, drafts, and whom they serve. */
public final class WorkflowsTest {

    @Rule
    public final TestJira jira = new TestJira();

    @Test
    public void aCopyIsAWorkflowOfItsOwn() {
        JiraWorkflow copy = copy("Escalation");
        assertThat(copy.isSystemWorkflow()).isFalse();
        assertThat(copy.isActive()).isFalse();
        assertThat(copy.getDescription()).isEqualTo("d");
        WorkflowRow stored = jira.stores().workflows().byName("Escalation").orElseThrow();
        assertThat(stored.updateAuthor()).isEqualTo("KEY-admin");
        assertThat(stored.updated()).isEqualTo(TestJira.NOW);
        assertThat(copy.getDescriptor().getSteps()).hasSize(5);
        assertThrows(WorkflowException.class, () -> copy("Escalation"));
    }

    @Test
    public void whoChangesAWorkflowMustBeSomebody() {
        JiraWorkflow copy = copy("Escalation");
        assertThrows(IllegalArgumentException.class, () -> workflows().updateWorkflow(null, copy));
        assertThrows(IllegalArgumentException.class, () -> workflows()
                .copyWorkflow(null, "x", "", workflows().getDefaultWorkflow()));
    }

    @Test
    public void aDescriptorIsChangedForNobodyUntilItIsStored() {
        copy("Escalation");
        JiraWorkflow clone = workflows().getWorkflowClone("Escalation");
        ((StepDescriptor) clone.getDescriptor().getSteps().get(0)).setName("Draft & more");
        assertThat(firstStep("Escalation")).isEqualTo("Open");
        workflows().updateWorkflow(jira.admin(), clone);
        assertThat(firstStep("Escalation")).isEqualTo("Draft & more");
    }

    @Test
    public void aWorkflowThatCannotRunIsNotStored() {
        JiraWorkflow clone = copy("Escalation");
        clone.getDescriptor().getSteps().remove(0);
        assertThrows(WorkflowException.class, () -> workflows().updateWorkflow(jira.admin(), clone));
        assertThat(firstStep("Escalation")).isEqualTo("Open");
    }

    @Test
    public void jirasOwnWorkflowDoesNotChange() {
        JiraWorkflow own = workflows().getDefaultWorkflow();
        assertThrows(WorkflowException.class, () -> workflows().updateWorkflow(jira.admin(), own));
        assertThrows(IllegalStateException.class, () -> workflows().createDraftWorkflow(jira.admin(), "jira"));
    }

    @Test
    public void anActiveWorkflowChangesThroughItsDraftOnly() {
        copy("Escalation");
        use(scheme("Escalation"), "SHOP");
        JiraWorkflow active = workflows().getWorkflow("Escalation");
        assertThat(active.isActive()).isTrue();
        assertThrows(WorkflowException.class, () -> workflows().updateWorkflow(jira.admin(), active));

        JiraWorkflow draft = workflows().createDraftWorkflow(jira.admin(), "Escalation");
        assertThat(draft.isDraftWorkflow()).isTrue();
        assertThat(workflows().getWorkflow("Escalation").hasDraftWorkflow()).isTrue();
        assertThrows(IllegalStateException.class, () -> workflows().createDraftWorkflow(jira.admin(), "Escalation"));
        ((StepDescriptor) draft.getDescriptor().getSteps().get(0)).setName("Draft");
        workflows().updateWorkflow(jira.admin(), draft);
        assertThat(firstStep("Escalation")).isEqualTo("Open");
        workflows().overwriteActiveWorkflow(jira.admin(), "Escalation");
        assertThat(firstStep("Escalation")).isEqualTo("Draft");
        assertThat(workflows().getDraftWorkflow("Escalation")).isNull();
    }

    @Test
    public void anInactiveWorkflowHasNoDrafts() {
        copy("Escalation");
        assertThrows(IllegalStateException.class, () -> workflows().createDraftWorkflow(jira.admin(), "Escalation"));
        assertThrows(IllegalArgumentException.class, () -> workflows().getDraftWorkflow("nobody"));
        assertThat(workflows().deleteDraftWorkflow("Escalation")).isFalse();
    }

    @Test
    public void aSchemeServesItsTypesAndTheDefaultTheOthers() {
        copy("Escalation");
        AssignableWorkflowScheme scheme = schemes()
                .createScheme(schemes()
                        .assignableBuilder()
                        .setName("Shop scheme")
                        .setDescription("d")
                        .setMapping("1", "Escalation")
                        .build());
        use(scheme, "SHOP");
        assertThat(schemes().getWorkflowName(project("SHOP"), "1")).isEqualTo("Escalation");
        assertThat(schemes().getWorkflowName(project("SHOP"), "3")).isEqualTo("jira");
        assertThat(schemes().getWorkflowName(project("OPS"), "1")).isEqualTo("jira");
        assertThat(scheme.getActualWorkflow("3")).isEqualTo("jira");
        assertThat(scheme.getMappings()).containsExactly("1", "Escalation");
        assertThat(schemes().getProjectsUsing(scheme)).containsExactly(project("SHOP"));
        assertThat(schemes().getWorkflowSchemeObj(project("OPS")).isDefault()).isTrue();
        assertThat(schemes().getWorkflowSchemeObj(project("SHOP"))).isEqualTo(scheme);
    }

    @Test
    public void aSchemeNeedsAFreeNameAndWorkflowsThatExist() {
        copy("Escalation");
        scheme("Escalation");
        assertThrows(IllegalArgumentException.class, () -> scheme("Escalation"));
        assertThrows(IllegalArgumentException.class, () -> schemes()
                .createScheme(schemes()
                        .assignableBuilder()
                        .setName("other")
                        .setDefaultWorkflow("nobody")
                        .build()));
    }

    @Test
    public void aSecondSchemeIsNotAddedToAProject() {
        copy("Escalation");
        use(scheme("Escalation"), "SHOP");
        AssignableWorkflowScheme other = schemes()
                .createScheme(schemes().assignableBuilder().setName("other").build());
        assertThrows(IllegalStateException.class, () -> use(other, "SHOP"));
        schemes().removeSchemesFromProject(project("SHOP"));
        use(other, "SHOP");
        assertThat(schemes().getWorkflowSchemeObj(project("SHOP"))).isEqualTo(other);
    }

    @Test
    public void issuesThatWouldHaveToBeMigratedStopTheChange() {
        copy("Escalation");
        jira.issue("SHOP", 1, "jira");
        assertThrows(WorkflowException.class, () -> use(scheme("Escalation"), "SHOP"));
        AssignableWorkflowScheme tasks = schemes()
                .createScheme(schemes()
                        .assignableBuilder()
                        .setName("tasks")
                        .setMapping("3", "Escalation")
                        .build());
        use(tasks, "SHOP");
        assertThrows(WorkflowException.class, () -> schemes()
                .updateWorkflowScheme(
                        tasks.builder().setMapping("1", "Escalation").build()));
    }

    private JiraWorkflow copy(String name) {
        return workflows().copyWorkflow(jira.admin(), name, "d", workflows().getDefaultWorkflow());
    }

    private AssignableWorkflowScheme scheme(String workflow) {
        return schemes()
                .createScheme(schemes()
                        .assignableBuilder()
                        .setName("Scheme of " + workflow)
                        .setDefaultWorkflow(workflow)
                        .build());
    }

    private void use(AssignableWorkflowScheme scheme, String project) {
        schemes().addSchemeToProject(project(project), schemes().getSchemeObject(scheme.getId()));
    }

    private String firstStep(String workflow) {
        return ((StepDescriptor) workflows()
                        .getWorkflow(workflow)
                        .getDescriptor()
                        .getSteps()
                        .get(0))
                .getName();
    }

    private WorkflowManager workflows() {
        return jira.service(WorkflowManager.class);
    }

    private WorkflowSchemeManager schemes() {
        return jira.service(WorkflowSchemeManager.class);
    }

    private Project project(String key) {
        return jira.service(ProjectManager.class).getProjectObjByKey(key);
    }
}
